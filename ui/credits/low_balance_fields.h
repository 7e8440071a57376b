#pragma once
// Two fields: below which balance to warn, and to warn plainly.

#include "credits/low_balance.h"

#include <QWidget>

class QLineEdit;

namespace dria {

class PlainLabel;
class Settings;
class Theme;

/// Stores what is an amount as it is typed, and who warns hears of it from the settings; what is
/// none is explained beside the fields and leaves the setting as it was.
class LowBalanceFields : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    LowBalanceFields(Settings &settings, const Theme &theme, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLineEdit *addField(const QString &name, UsdcAmount amount);
    void take();

    Settings &m_settings;
    QLineEdit *m_low;
    QLineEdit *m_veryLow;
    PlainLabel *m_problem;
};

} // namespace dria
