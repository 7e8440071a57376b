#pragma once
// Lets the network trust the certificates that the settings name beside the system's.

#include <QObject>
#include <QThreadPool>

namespace dria {

class NetworkManager;
class Settings;

/// Follows the setting network.extraCa. A file that cannot be used is logged and trusts nobody.
class ExtraTrust : public QObject
{
    Q_OBJECT

public:
    /// Reads the file at once when one is named: make it before the window is shown.
    ExtraTrust(NetworkManager &network, const Settings &settings, QObject *parent = nullptr);

private:
    void readAgain();

    NetworkManager &m_network;
    const Settings &m_settings;
    QThreadPool m_reader;
};

} // namespace dria
