#pragma once
// Runs the practice gateway while the practice account is in use, and only then.

#include "core/result.h"

#include <QObject>

namespace dria {

class AccountBook;
class AccountKeys;
class PracticeModule;

/// No port is listened on while another account is current. A gateway that comes back listens where
/// it did before, so that open practice chats go on.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    /// @param module the file of the practice module, loaded when it is first needed
    PracticeHost(AccountBook &accounts, AccountKeys &keys, QString module,
                 QObject *parent = nullptr);
    ~PracticeHost() override;

    /// Starts or stops it as the current account asks; call once before the window is made, and
    /// again to try again.
    void follow();
    /// Why it could not start, a sentence; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    [[nodiscard]] PracticeModule *module();

    AccountBook &m_accounts;
    AccountKeys &m_keys;
    QString m_file;
    PracticeModule *m_module = nullptr; ///< the loader's; null until it is first needed
    int m_port = 0;                     ///< 0: any free one
    QString m_problem;
};

} // namespace dria
