#include "ui/program/extra_trust.h"

#include "api/network_manager.h"
#include "core/logging.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"

namespace dria {

namespace {

void apply(NetworkManager &network, const Result<QSslConfiguration> &tls)
{
    if (!tls)
        qCWarning(lcCore) << "the extra certificates cannot be used:" << tls.error().detail;
    // Also takes back the trust in a file chosen before.
    network.setTls(tls.value_or(QSslConfiguration::defaultConfiguration()));
}

} // namespace

ExtraTrust::ExtraTrust(NetworkManager &network, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_settings(settings)
{
    const QString path = settings.value(keys::networkExtraCa).toString();
    if (!path.isEmpty())
        apply(m_network, tlsTrusting(path));
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == keys::networkExtraCa)
            readAgain();
    });
}

void ExtraTrust::readAgain()
{
    const QString path = m_settings.value(keys::networkExtraCa).toString();
    if (path.isEmpty()) {
        m_network.setTls(QSslConfiguration::defaultConfiguration());
        return;
    }
    whenFinished(tlsTrusting(path, m_reader), this,
                 [this, path](const Result<QSslConfiguration> &tls) {
                     if (m_settings.value(keys::networkExtraCa).toString() == path)
                         apply(m_network, tls);
                 });
}

} // namespace dria
