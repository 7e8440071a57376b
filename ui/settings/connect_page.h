#pragma once
// The page where an account gets its key: Dria's, another server's, or a new one for an old
// account.

#include "ui/settings/page.h"

class QRadioButton;

namespace dria {

class ConnectFlow;
class ConnectResult;
class KeyForm;
class RegisterForm;
class ServerForm;
class Workspace;

class ConnectPage : public Page
{
    Q_OBJECT

public:
    ConnectPage(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// For another account, or for the Dria account that still lacks its key.
    void start();
    void startReplacing(const QUuid &account);
    /// Leaves nothing typed and nothing running behind.
    void abandon();

Q_SIGNALS:
    void finished(); ///< connected, and the result was read

private:
    void submit();
    void update();
    [[nodiscard]] QWidget *form() const;
    void offerWays(bool offered);

    Workspace &m_workspace;
    ConnectFlow *m_flow;
    QWidget *m_ways;
    QRadioButton *m_dria;
    QRadioButton *m_wallet;
    QRadioButton *m_server;
    KeyForm *m_keyForm;
    RegisterForm *m_registerForm;
    ServerForm *m_serverForm;
    ConnectResult *m_result;
};

} // namespace dria
