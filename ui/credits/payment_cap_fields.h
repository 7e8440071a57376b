#pragma once
// How much the person lets the program pay, and how they have it checked.

#include "ui/settings/section.h"

namespace dria {

class Settings;

class PaymentCapFields : public Section
{
    Q_OBJECT

public:
    /// Both outlive it.
    PaymentCapFields(Settings &settings, const Theme &theme, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeNode();

    Settings &m_settings;
};

} // namespace dria
