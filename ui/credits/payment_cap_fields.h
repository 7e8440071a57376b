#pragma once
// How much the person lets the program pay, at once and in a day.

#include "ui/settings/section.h"

namespace dria {

class Settings;

class PaymentCapFields : public Section
{
    Q_OBJECT

public:
    /// Both outlive it.
    PaymentCapFields(Settings &settings, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace dria
