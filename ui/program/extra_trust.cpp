#include "ui/program/extra_trust.h"

#include "api/network_manager.h"
#include "core/logging.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"

#include <QPromise>

namespace dria {

namespace {

void apply(NetworkManager &network, const Result<QSslConfiguration> &tls)
{
    if (tls)
        network.setTls(*tls);
    else
        qCWarning(lcCore) << "the extra certificates cannot be used:" << tls.error().detail;
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
    auto promise = std::make_shared<QPromise<Result<QSslConfiguration>>>();
    promise->start();
    m_reader.start([promise, path] {
        promise->addResult(tlsTrusting(path));
        promise->finish();
    });
    whenFinished(promise->future(), this,
                 [this](const Result<QSslConfiguration> &tls) { apply(m_network, tls); });
}

} // namespace dria
