#include "credits/registration_recipe.h"

#include <QJsonDocument>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestRegistrationRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedOneNamesAppAddressServerAndTime();
    void fieldsAreFilledIn();
    void whatIsFilledInIsNoTemplate();
    void theKeyIsFoundUnderEachName_data();
    void theKeyIsFoundUnderEachName();
    void whatIsNoKeyIsNone_data();
    void whatIsNoKeyIsNone();
    void aChallengeRoundIsAskedForAndFilledIn();
    void aRecipeThatCannotWorkSaysWhy_data();
    void aRecipeThatCannotWorkSaysWhy();
};

namespace {

const RegistrationRecipe::Values values{
    u"0xAb"_s, u"2026-03-13T12:00:00Z"_s, u"https://inference.dria.co"_s, {}};

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestRegistrationRecipe::theShippedOneNamesAppAddressServerAndTime()
{
    const auto recipe = RegistrationRecipe::shipped();
    const QString message = recipe.message(values);
    for (const QString &part : {u"Dria Desktop"_s, values.address, values.time, values.server})
        QVERIFY2(message.contains(part), qPrintable(part));
    QVERIFY(!message.contains(u'{'));
    QVERIFY(!recipe.challengeRequest(values));
}

void TestRegistrationRecipe::fieldsAreFilledIn()
{
    const QJsonObject body = RegistrationRecipe::shipped().request(values, u"text"_s, u"0x12"_s);
    QCOMPARE(body, object(R"({"address":"0xAb","message":"text","signature":"0x12"})"));
}

void TestRegistrationRecipe::whatIsFilledInIsNoTemplate()
{
    const auto recipe = RegistrationRecipe::parse(
        R"({"message":"{challenge} {address} {unknown}","fields":{"m":"{message}"},"key":["key"]})");
    auto tricky = values;
    tricky.challenge = u"{address}{signature}"_s;
    const QString message = recipe->message(tricky);
    QCOMPARE(message, u"{address}{signature} 0xAb {unknown}"_s);
    QCOMPARE(recipe->request(tricky, message, u"0x12"_s)[u"m"].toString(), message);
}

void TestRegistrationRecipe::theKeyIsFoundUnderEachName_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("api_key") << QByteArray(R"({"api_key":"dkn_live_1"})");
    QTest::newRow("apiKey") << QByteArray(R"({"ok":true,"apiKey":"dkn_live_1"})");
    QTest::newRow("key") << QByteArray(R"({"key":"dkn_live_1"})");
    QTest::newRow("token") << QByteArray(R"({"token":"dkn_live_1"})");
    QTest::newRow("the first name counts")
        << QByteArray(R"({"token":"other-one","key":"dkn_live_1"})");
    QTest::newRow("one level below") << QByteArray(R"({"data":{"api_key":"dkn_live_1"}})");
    QTest::newRow("an object of that name") << QByteArray(R"({"key":{"api_key":"dkn_live_1"}})");
}

void TestRegistrationRecipe::theKeyIsFoundUnderEachName()
{
    QFETCH(QByteArray, answer);
    QCOMPARE(RegistrationRecipe::shipped().keyIn(object(answer)), u"dkn_live_1"_s);
}

void TestRegistrationRecipe::whatIsNoKeyIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray(R"({"api_key":""})");
    QTest::newRow("a number") << QByteArray(R"({"api_key":12345678})");
    QTest::newRow("too short") << QByteArray(R"({"api_key":"short"})");
    QTest::newRow("a line of a header") << QByteArray(R"({"api_key":"dkn_live_1\r\nX-Evil: 1"})");
    QTest::newRow("a sentence") << QByteArray(R"({"key":"sent to you by mail"})");
    QTest::newRow("far too long") << R"({"api_key":")" + QByteArray(1000, 'x') + R"("})";
}

void TestRegistrationRecipe::whatIsNoKeyIsNone()
{
    QFETCH(QByteArray, answer);
    QVERIFY(RegistrationRecipe::shipped().keyIn(object(answer)).isEmpty());
}

void TestRegistrationRecipe::aChallengeRoundIsAskedForAndFilledIn()
{
    const auto recipe = RegistrationRecipe::parse(
        R"({"message":"{challenge}","fields":{"wallet":"{address}","sig":"{signature}"},)"
        R"("key":["key"],"challenge":{"fields":{"wallet":"{address}"},"answer":["nonce","message"]}})");
    QVERIFY(recipe);
    QCOMPARE(*recipe->challengeRequest(values), object(R"({"wallet":"0xAb"})"));
    auto answered = values;
    answered.challenge = recipe->challengeIn(object(R"({"message":"sign me"})"));
    QCOMPARE(recipe->message(answered), u"sign me"_s);
    QVERIFY(recipe->challengeIn(object(R"({"hello":"you"})")).isEmpty());
    const QByteArray huge = R"({"nonce":")" + QByteArray(5000, 'x') + R"("})";
    QVERIFY(recipe->challengeIn(object(huge)).isEmpty());
}

void TestRegistrationRecipe::aRecipeThatCannotWorkSaysWhy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const QByteArray rest = R"("fields":{"a":"{address}"},"key":["key"])";
    QTest::newRow("no JSON") << QByteArray("{") << u"not JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("no message") << "{" + rest + "}" << u"no “message”"_s;
    QTest::newRow("a blank message") << R"({"message":" ",)" + rest + "}" << u"no “message”"_s;
    QTest::newRow("no fields") << QByteArray(R"({"message":"m","key":["key"]})") << u"“fields”"_s;
    QTest::newRow("a field that is no text")
        << QByteArray(R"({"message":"m","fields":{"a":1},"key":["key"]})") << u"“fields”"_s;
    QTest::newRow("no key") << QByteArray(R"({"message":"m","fields":{"a":"b"}})") << u"“key”"_s;
    QTest::newRow("a key that is no list")
        << QByteArray(R"({"message":"m","fields":{"a":"b"},"key":"key"})") << u"“key”"_s;
    QTest::newRow("half a challenge")
        << R"({"message":"m","challenge":{"fields":{"a":"b"}},)" + rest + "}" << u"“challenge”"_s;
    QTest::newRow("too long") << QByteArray(20'000, ' ') << u"16 KB"_s;
}

void TestRegistrationRecipe::aRecipeThatCannotWorkSaysWhy()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto recipe = RegistrationRecipe::parse(json);
    QVERIFY(!recipe);
    QVERIFY2(recipe.error().detail.contains(words), qPrintable(recipe.error().detail));
}

QTEST_GUILESS_MAIN(TestRegistrationRecipe)
#include "tst_registration_recipe.moc"
