#include "api/loose_json.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

using namespace dria;

class TestLooseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsUtf8AsTheStandardDecodes_data();
    void repairsUtf8AsTheStandardDecodes();
    void leavesGoodTextUntouched();
    void keepsAByteOrderMarkInsideAString();
    void skipsAByteOrderMarkBeforeTheDocument();
    void keepsLoneSurrogateEscapes();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void readsCounts_data();
    void readsCounts();
};

void TestLooseJson::repairsUtf8AsTheStandardDecodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const QJsonArray cases = test::dataArray(QStringLiteral("text/utf8-cases.json"));
    QCOMPARE(cases.size(), 114);
    for (const QJsonValue one : cases)
        QTest::newRow(qPrintable(one[u"name"].toString()))
            << QByteArray::fromHex(one[u"hex"].toString().toLatin1())
            << QByteArray::fromHex(one[u"expect_utf8_hex"].toString().toLatin1());
}

void TestLooseJson::repairsUtf8AsTheStandardDecodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(repairedUtf8(bytes).toHex(' '), expected.toHex(' '));
}

void TestLooseJson::leavesGoodTextUntouched()
{
    const QByteArray text("na\xC3\xAFve \xE4\xBD\xA0\xE5\xA5\xBD \xF0\x9F\x91\x8B");
    QVERIFY(repairedUtf8(text).isSharedWith(text));
}

void TestLooseJson::keepsAByteOrderMarkInsideAString()
{
    const auto json = readLooseJson("{\"a\":\"\xEF\xBB\xBFx\xEF\xBB\xBF\"}");
    QVERIFY(json.has_value());
    QCOMPARE((*json)[u"a"].toString(), QStringLiteral("\uFEFFx\uFEFF"));
}

void TestLooseJson::skipsAByteOrderMarkBeforeTheDocument()
{
    const auto json = readLooseJson("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(json.has_value());
    QCOMPARE((*json)[u"a"].toInt(), 1);
}

void TestLooseJson::keepsLoneSurrogateEscapes()
{
    const auto json = readLooseJson("{\"a\":\"x\\ud83dy\"}");
    QVERIFY(json.has_value());
    const QString text = (*json)[u"a"].toString();
    QCOMPARE(text.size(), 3);
    QCOMPARE(text.back(), QLatin1Char('y'));
}

void TestLooseJson::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("ping");
    QTest::newRow("cut short") << QByteArray("{\"a\":\"b");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void TestLooseJson::refusesWhatIsNoDocument()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readLooseJson(bytes));
}

void TestLooseJson::readsCounts_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("number") << QJsonValue(12) << 12;
    QTest::newRow("zero") << QJsonValue(0) << 0;
    QTest::newRow("string") << QJsonValue(QStringLiteral("7")) << 7;
    QTest::newRow("negative") << QJsonValue(-1) << -1;
    QTest::newRow("fraction") << QJsonValue(1.5) << -1;
    QTest::newRow("huge") << QJsonValue(1e300) << -1;
    QTest::newRow("word") << QJsonValue(QStringLiteral("many")) << -1;
    QTest::newRow("not a number") << QJsonValue(QStringLiteral("nan")) << -1;
    QTest::newRow("null") << QJsonValue() << -1;
    QTest::newRow("list") << QJsonValue(QJsonArray{1}) << -1;
}

void TestLooseJson::readsCounts()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, expected);
    QCOMPARE(readCount(value).value_or(-1), expected);
}

QTEST_APPLESS_MAIN(TestLooseJson)
#include "tst_loose_json.moc"
