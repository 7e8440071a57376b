#include "api/network_manager.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "support/api_fixture.h"
#include "support/tls.h"
#include "ui/program/extra_trust.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace dria::test;

class TestExtraTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uselessFileEndsTheTrustInTheOneBefore();
};

void TestExtraTrust::uselessFileEndsTheTrustInTheOneBefore()
{
    WireServer server(serverTls());
    server.always(WireScript().send(wireReply(200, "application/json", "[]")));
    const SystemClock clock;
    const QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.json")));
    settings.setValue(keys::networkExtraCa, testAuthorityFile());
    NetworkManager network;
    const ExtraTrust trust(network, settings);
    const auto isTrusted = [&] {
        network.clearConnectionCache();
        ApiClient client(network, clock, accountAt(server.baseUrl()), quickLimits());
        return waited(client.models()).has_value();
    };
    QVERIFY(isTrusted());

    settings.setValue(keys::networkExtraCa, dir.filePath(QStringLiteral("gone.pem")));
    QTRY_VERIFY(!isTrusted());
    settings.setValue(keys::networkExtraCa, testAuthorityFile());
    QTRY_VERIFY(isTrusted());
}

QTEST_MAIN(TestExtraTrust)
#include "tst_extra_trust.moc"
