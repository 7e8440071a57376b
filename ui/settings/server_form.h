#pragma once
// The form for any OpenAI-compatible server: its address, a key if it wants one, and a warning
// where the line is not encrypted.

#include "core/account.h"
#include "core/secret.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace dria {

class AccountBook;
class Clock;
class KeyField;
class PlainLabel;
class Theme;

class ServerForm : public QWidget
{
    Q_OBJECT

public:
    ServerForm(const AccountBook &book, const Clock &clock, const Theme &theme,
               QWidget *parent = nullptr);

    /// The account as entered; nothing while the address cannot be used.
    [[nodiscard]] std::optional<Account> account() const;
    [[nodiscard]] Secret takeKey();
    void clear();

Q_SIGNALS:
    void submitted();

private:
    void update();

    const AccountBook &m_book;
    const Clock &m_clock;
    QLineEdit *m_address;
    PlainLabel *m_verdict;
    QCheckBox *m_consent;
    KeyField *m_key;
    QPushButton *m_submit;
};

} // namespace dria
