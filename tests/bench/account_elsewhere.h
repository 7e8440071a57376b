#pragma once
// The data dir of somebody with an account of their own, and the server it is at.

#include "practice/practice_gateway.h"

#include <QString>
#include <QUuid>

namespace dria::bench {

/// The server runs in this process, as others' servers run elsewhere, and asks for no key.
class AccountElsewhere
{
public:
    /// Writes the settings of a data dir to be, with the chat that was shown last, if there was
    /// one; false if server or file cannot be had.
    [[nodiscard]] bool writeSettings(const QString &dataDir, const QUuid &lastChat = {});

private:
    PracticeGateway m_server;
};

} // namespace dria::bench
