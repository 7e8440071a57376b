#pragma once
// The data dir of somebody with an account of their own, and the server it is at.

#include "practice/practice_gateway.h"

#include <QString>

namespace dria::bench {

/// The server runs in this process, as others' servers run elsewhere, and asks for no key.
class AccountElsewhere
{
public:
    /// Writes the settings of a data dir to be; false if server or file cannot be had.
    [[nodiscard]] bool writeSettings(const QString &dataDir);

private:
    PracticeGateway m_server;
};

} // namespace dria::bench
