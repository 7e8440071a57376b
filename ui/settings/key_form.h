#pragma once
// The form for an account whose server is known: a key and a button.

#include "core/account.h"
#include "core/secret.h"

#include <QWidget>

class QPushButton;

namespace dria {

class KeyField;
class PlainLabel;
class Theme;

class KeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(const Theme &theme, QWidget *parent = nullptr);

    /// What the key will belong to; `replacing`: there was one before.
    void setAccount(const Account &account, bool replacing);
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] Secret takeKey();
    void clear();

Q_SIGNALS:
    void submitted();

private:
    void update();

    Account m_account;
    PlainLabel *m_about;
    KeyField *m_key;
    QPushButton *m_submit;
};

} // namespace dria
