#include "core/memory_secret_store.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten();
    void replacesAndRemoves();
    void removingWhatIsNotThereSucceeds();
};

void TestMemorySecretStore::givesBackWhatWasWritten()
{
    MemorySecretStore store;
    QVERIFY(store.write(u"a"_s, Secret("key")).result().has_value());
    QCOMPARE(store.read(u"a"_s).takeResult().value().view().toByteArray(), QByteArray("key"));
    QCOMPARE(store.read(u"b"_s).takeResult().error().kind, ErrorKind::SecretNotFound);
}

void TestMemorySecretStore::replacesAndRemoves()
{
    MemorySecretStore store;
    QVERIFY(store.write(u"a"_s, Secret("1")).result().has_value());
    QVERIFY(store.write(u"a"_s, Secret("2")).result().has_value());
    QCOMPARE(store.read(u"a"_s).takeResult().value().view().toByteArray(), QByteArray("2"));
    QVERIFY(store.remove(u"a"_s).result().has_value());
    QCOMPARE(store.read(u"a"_s).takeResult().error().kind, ErrorKind::SecretNotFound);
}

void TestMemorySecretStore::removingWhatIsNotThereSucceeds()
{
    MemorySecretStore store;
    QVERIFY(store.remove(u"a"_s).result().has_value());
}

QTEST_APPLESS_MAIN(TestMemorySecretStore)
#include "tst_memory_secret_store.moc"
