#pragma once
// One account in the settings: what it is, how its key is, and what can be done with it.

#include "core/account.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace dria {

class Heading;
class PlainLabel;
class RenameEdit;
class Workspace;

class AccountCard : public Card
{
    Q_OBJECT

public:
    AccountCard(Workspace &workspace, const QUuid &account, const Theme &theme,
                QWidget *parent = nullptr);

    [[nodiscard]] const QUuid &accountId() const { return m_id; }
    /// Reads the account and its key's state anew.
    void update();

Q_SIGNALS:
    void replaceKeyRequested(const QUuid &account);

private:
    [[nodiscard]] QPushButton *addButton(const QString &text, void (AccountCard::*act)());
    [[nodiscard]] QString keyWords(const Account &account) const;
    void use();
    void replaceKey();
    void forgetKey();
    void startRenaming();
    void finishRenaming();
    void stopRenaming();
    void askToRemove();
    void remove();
    void say(const QString &words);

    Workspace &m_workspace;
    QUuid m_id;
    Heading *m_name;
    PlainLabel *m_inUse;
    RenameEdit *m_nameEdit;
    PlainLabel *m_about;
    PlainLabel *m_key;
    PlainLabel *m_note;
    QPushButton *m_use;
    QPushButton *m_replaceKey;
    QPushButton *m_forgetKey;
    QPushButton *m_rename;
    QPushButton *m_remove;
    bool m_keyStuck = false; ///< its key could not be removed: the account may go without it
};

} // namespace dria
