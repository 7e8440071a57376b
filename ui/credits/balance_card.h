#pragma once
// The balance of the account in use, large, and how long it lasts as far as was seen.

#include "credits/usage_pace.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace dria {

class Connection;
class IconButton;
class PlainLabel;

class BalanceCard : public Card
{
    Q_OBJECT

public:
    explicit BalanceCard(const Theme &theme, QWidget *parent = nullptr);

    /// Null: there is no account.
    void show(Connection *connection);
    void setPace(const UsagePace &pace);

Q_SIGNALS:
    void refreshRequested();
    void addRequested();

private:
    void applyTheme();

    const Theme &m_theme;
    PlainLabel *m_balance;
    PlainLabel *m_asOf;
    PlainLabel *m_pace;
    IconButton *m_refresh;
    QPushButton *m_add;
};

} // namespace dria
