#pragma once
// The sidebar's foot: the balance, and which account is in use and how it is.

#include "credits/low_balance.h"

#include <QWidget>

class QActionGroup;
class QMenu;
class QToolButton;

namespace dria {

class AccountButton;
class Connection;
class Theme;
class Workspace;

class BalanceFoot : public QWidget
{
    Q_OBJECT

public:
    BalanceFoot(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void manageRequested();
    void creditsRequested();

private:
    void follow();
    void update();
    void updateBalance(Connection *connection);
    void fillMenu();

    Workspace &m_workspace;
    const Theme &m_theme;
    QToolButton *m_balance;
    QMenu *m_menu;
    AccountButton *m_account;
    QActionGroup *m_choices = nullptr;
    BalanceLevel m_level = BalanceLevel::Fine; ///< that the sign shows
    QMetaObject::Connection m_watch;
};

} // namespace dria
