#pragma once
// The settings' part with all accounts.

#include "ui/settings/section.h"

#include <QList>
#include <QUuid>

namespace dria {

class AccountCard;
class Workspace;

class AccountsSection : public Section
{
    Q_OBJECT

public:
    AccountsSection(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void replaceKeyRequested(const QUuid &account);

private:
    void rebuild();
    void update();

    Workspace &m_workspace;
    const Theme &m_theme;
    QVBoxLayout *m_list;
    QList<AccountCard *> m_cards;
};

} // namespace dria
