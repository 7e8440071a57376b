#include "support/corpus.h"
#include "wallet/strict_json.h"

#include <QDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::JsonProblem)

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheTestSuite_data();
    void judgesTheTestSuite();
    void answersWhateverTheSuiteLeavesOpen();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void readsEveryKindOfValue();
    void keepsNumbersAsTheyAreWritten();
    void anIntegerIsDigitsAlone_data();
    void anIntegerIsDigitsAlone();
    void keepsAByteOrderMarkWithinAString();
    void takesWhatJustFits();
};

namespace {

QStringList suite(const QString &pattern)
{
    return QDir(test::testFile(u"data/json/JSONTestSuite/test_parsing"_s)).entryList({pattern});
}

QByteArray suiteFile(const QString &name)
{
    return test::dataFile(u"json/JSONTestSuite/test_parsing/"_s + name);
}

} // namespace

void TestStrictJson::judgesTheTestSuite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    const QStringList must = suite(u"y_*"_s);
    const QStringList mustNot = suite(u"n_*"_s);
    QCOMPARE(must.size(), 95);
    QCOMPARE(mustNot.size(), 188);
    for (const QString &name : mustNot)
        QTest::newRow(qPrintable(name)) << name << false;
    for (const QString &name : must) // the suite allows a name twice, and money does not
        QTest::newRow(qPrintable(name)) << name << !name.contains("duplicated_key"_L1);
}

void TestStrictJson::judgesTheTestSuite()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(readStrictJson(suiteFile(name)).has_value(), good);
}

void TestStrictJson::answersWhateverTheSuiteLeavesOpen()
{
    QStringList taken;
    for (const QString &name : suite(u"i_*"_s)) {
        if (readStrictJson(suiteFile(name)))
            taken << name;
    }
    // Numbers that no double holds are kept in digits; broken text and deep nesting is refused.
    QVERIFY(!taken.isEmpty());
    for (const QString &name : taken)
        QVERIFY2(name.startsWith("i_number_"_L1), qPrintable(name));
}

void TestStrictJson::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<JsonProblem>("problem");
    const auto row = [](const char *name, const QByteArray &json, JsonProblem problem) {
        QTest::newRow(name) << json << problem;
    };
    using enum JsonProblem;
    row("nothing", "", Malformed);
    row("spaces", "  \n", Malformed);
    row("cut short", R"({"a":1)", Malformed);
    row("something after", "{} {}", Malformed);
    row("a comma too many", "[1,]", Malformed);
    row("a comment", "{}//", Malformed);
    row("a zero byte after", QByteArray("{}\0", 3), Malformed);
    row("a zero byte within", QByteArray("[\0]", 3), Malformed);
    row("a byte order mark", "\xef\xbb\xbf{}", Malformed);
    row("a web page", "<!DOCTYPE html>", Malformed);
    row("a word", "{\"a\":True}", Malformed);
    row("single quotes", "{'a':1}", Malformed);
    row("a line break in a string", "\"a\nb\"", Malformed);
    row("a member twice", R"({"payTo":"a","payTo":"b"})", DuplicateMember);
    row("twice and equal", R"({"a":1,"a":1})", DuplicateMember);
    row("twice, once escaped", R"({"payTo":"a","pay\u0054o":"b"})", DuplicateMember);
    row("twice, deep within", R"([{"a":{"b":1,"c":2,"b":3}}])", DuplicateMember);
    row("a zero before", "[01]", OddNumber);
    row("a plus", "[+1]", OddNumber);
    row("no digit after the point", "[1.]", OddNumber);
    row("no digit before the point", "[.5]", OddNumber);
    row("hexadecimal", "[0x10]", OddNumber);
    row("digits and underscores", "[1_000]", OddNumber);
    row("not a number", "[NaN]", OddNumber);
    row("infinite", "[Infinity]", OddNumber);
    row("minus infinite", "[-Infinity]", OddNumber);
    row("an exponent without digits", "[1e]", OddNumber);
    row("an overlong form", "\"\xc0\xaf\"", NotText);
    row("Latin-1", "\"\xe4\"", NotText);
    row("half a character", "\"\xf0\x9f\x8c\"", NotText);
    row("half a pair", R"("\ud83d")", NotText);
    row("a pair turned around", R"("\ude00\ud83d")", NotText);
    row("deep arrays", QByteArray(33, '[') + QByteArray(33, ']'), TooDeep);
    row("deep and never closed", QByteArray(60'000, '['), TooDeep);
    row("too large", '"' + QByteArray(64 * 1024, 'a') + '"', TooLarge);
}

void TestStrictJson::namesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    const auto value = readStrictJson(json);
    QVERIFY(!value);
    QTEST(value.error(), "problem");
}

void TestStrictJson::readsEveryKindOfValue()
{
    const auto value =
        readStrictJson(R"( {"s":"a\"\u00e4\ud83c\udf0d\n","t":true,"n":null,"l":[1,[]],"o":{}} )");
    QVERIFY(value);
    QVERIFY(value->isObject());
    QCOMPARE(*value->member(u"s")->string(), u"a\"ä🌍\n"_s);
    QVERIFY(*value->member(u"t") == JsonValue(true));
    QVERIFY(value->member(u"n")->isNull());
    QCOMPARE(value->member(u"l")->array()->size(), std::size_t(2));
    QVERIFY(value->member(u"o")->isObject());
    QVERIFY(!value->member(u"S"));
    QVERIFY(!value->member(u"s")->member(u"x"));
}

void TestStrictJson::keepsNumbersAsTheyAreWritten()
{
    const auto value = readStrictJson("[123456789012345678901234567890, 1.50, -0, 1E+2]");
    QVERIFY(value);
    const JsonValue::Array &numbers = *value->array();
    QVERIFY(numbers.at(0) == JsonValue(JsonValue::Number{"123456789012345678901234567890"}));
    QVERIFY(numbers.at(1) == JsonValue(JsonValue::Number{"1.50"}));
    QVERIFY(numbers.at(2) == JsonValue(JsonValue::Number{"-0"}));
    QVERIFY(numbers.at(3) == JsonValue(JsonValue::Number{"1E+2"}));
}

void TestStrictJson::anIntegerIsDigitsAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<quint64>("integer");
    QTest::newRow("zero") << QByteArray("0") << true << quint64(0);
    QTest::newRow("300") << QByteArray("300") << true << quint64(300);
    QTest::newRow("over a double")
        << QByteArray("9007199254740993") << true << quint64(9007199254740993);
    QTest::newRow("more than fits") << QByteArray("99999999999999999999") << true << ~quint64(0);
    QTest::newRow("minus zero") << QByteArray("-0") << false << quint64(0);
    QTest::newRow("negative") << QByteArray("-1") << false << quint64(0);
    QTest::newRow("a point") << QByteArray("300.0") << false << quint64(0);
    QTest::newRow("an exponent") << QByteArray("3e2") << false << quint64(0);
    QTest::newRow("a string") << QByteArray("\"300\"") << false << quint64(0);
    QTest::newRow("true") << QByteArray("true") << false << quint64(0);
    QTest::newRow("null") << QByteArray("null") << false << quint64(0);
}

void TestStrictJson::anIntegerIsDigitsAlone()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    const auto value = readStrictJson(json);
    QVERIFY(value);
    QCOMPARE(value->integer().has_value(), good);
    QTEST(quint64(value->integer().value_or(0)), "integer");
}

void TestStrictJson::keepsAByteOrderMarkWithinAString()
{
    const auto value = readStrictJson("\"\xef\xbb\xbf"
                                      "0x1\"");
    QVERIFY(value);
    QCOMPARE(*value->string(), u"\ufeff0x1"_s);
}

void TestStrictJson::takesWhatJustFits()
{
    QVERIFY(readStrictJson(QByteArray(32, '[') + QByteArray(32, ']')));
    QVERIFY(readStrictJson('"' + QByteArray(64 * 1024 - 2, 'a') + '"'));
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strict_json.moc"
