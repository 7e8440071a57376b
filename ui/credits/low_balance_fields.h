#pragma once
// Two fields: below which balance to warn, and to warn plainly.

#include "ui/credits/amount_fields.h"

namespace dria {

class Settings;

/// Who warns hears of a change from the settings.
class LowBalanceFields : public AmountFields
{
    Q_OBJECT

public:
    /// Both outlive it.
    LowBalanceFields(Settings &settings, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace dria
