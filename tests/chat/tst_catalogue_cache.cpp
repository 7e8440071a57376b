#include "chat/catalogue_cache.h"

#include <QTest>

using namespace dria;

class TestCatalogueCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack();
    void damagedBytesAreNoList_data();
    void damagedBytesAreNoList();
    void entriesWithoutAnIdAreLeftOut();
};

void TestCatalogueCache::whatIsKeptComesBack()
{
    const CachedModels cached{
        {{QStringLiteral("qwen3.5:9b"), ModelInfo::Text | ModelInfo::Vision, 14},
         {QStringLiteral("其他:1b"), ModelInfo::Unknown, std::nullopt}},
        QDateTime(QDate(2026, 3, 13), QTime(12, 0, 0, 5), Qt::UTC)};
    const auto read = cachedModels(toBytes(cached));
    QVERIFY(read);
    QCOMPARE(read->models, cached.models);
    QCOMPARE(read->updatedAt, cached.updatedAt);
}

void TestCatalogueCache::damagedBytesAreNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"updatedAt":"2026-03-13T12:0)");
    QTest::newRow("other form") << QByteArray(R"([1,2,3])");
    QTest::newRow("no time") << QByteArray(R"({"models":[{"id":"a"}]})");
}

void TestCatalogueCache::damagedBytesAreNoList()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!cachedModels(bytes));
}

void TestCatalogueCache::entriesWithoutAnIdAreLeftOut()
{
    const auto read = cachedModels(
        R"({"updatedAt":"2026-03-13T12:00:00.000Z","models":[{"id":7},{},"x",{"id":"a","nodes":"many"}]})");
    QVERIFY(read);
    QCOMPARE(read->models.size(), 1);
    QVERIFY(!read->models.first().nodes);
}

QTEST_APPLESS_MAIN(TestCatalogueCache)
#include "tst_catalogue_cache.moc"
