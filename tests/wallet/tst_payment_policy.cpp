#include "wallet/payment_policy.h"
#include "wallet/payment_refusal_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::PaymentAttempt)

class TestPaymentPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDocumentedTerms();
    void takesWhatIsOddButRight_data();
    void takesWhatIsOddButRight();
    void refusesAnOffer_data();
    void refusesAnOffer();
    void refusesABody_data();
    void refusesABody();
    void refusesAnAttempt_data();
    void refusesAnAttempt();
    void takesAnAttemptThatJustFits_data();
    void takesAnAttemptThatJustFits();
    void theTestNetworkTakesTheDeveloperSwitch();
    void ofSeveralOffersTheOneThatFitsIsTaken();
    void twoThatFitMustPayTheSame();
    void ofSeveralThatDoNotFitTheNearestIsNamed();
    void aHeaderOfVersion2NamesIt();
    void countsPaymentsToTheSameRecipient();
    void aChangedRecipientStopsUntilItIsAccepted();
    void aKnownRecipientDoesNotChooseBetweenTwo();
    void theWindowIsClamped_data();
    void theWindowIsClamped();
    void whatIsSignedIsWhatWasChecked();
    void everyRefusalHasASentence();
};

namespace {

const QString recipient = u"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955"_s;
const QString otherRecipient = u"0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"_s;
const QString payer = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
const QString usdc = u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s;
constexpr qint64 now = 1'740'672'089;

/// As the documentation shows it.
QJsonObject goodOffer()
{
    return {{u"scheme"_s, u"exact"_s},
            {u"network"_s, u"base"_s},
            {u"maxAmountRequired"_s, u"10000000"_s},
            {u"resource"_s, u"/v1/credits/topup"_s},
            {u"payTo"_s, recipient},
            {u"asset"_s, usdc},
            {u"maxTimeoutSeconds"_s, 300},
            {u"extra"_s, QJsonObject{{u"name"_s, u"USD Coin"_s}, {u"version"_s, u"2"_s}}}};
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject offer = goodOffer();
    offer.insert(member, value);
    return offer;
}

QJsonObject without(const QString &member)
{
    QJsonObject offer = goodOffer();
    offer.remove(member);
    return offer;
}

QByteArray bodyOf(const QJsonArray &offers)
{
    return QJsonDocument(QJsonObject{{u"x402Version"_s, 1}, {u"accepts"_s, offers}}).toJson();
}

QByteArray bodyOf(const QJsonObject &offer)
{
    return bodyOf(QJsonArray{offer});
}

/// The good body with some of its text as only a text can have it.
QByteArray bodyWith(const QByteArray &before, const QByteArray &after)
{
    const QByteArray body =
        R"({"x402Version":1,"accepts":[{"scheme":"exact","network":"base","maxAmountRequired":"10000000",)"
        R"("payTo":"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955",)"
        R"("asset":"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913","maxTimeoutSeconds":300}]})";
    Q_ASSERT(body.contains(before));
    return QByteArray(body).replace(before, after);
}

PaymentAttempt attempt()
{
    PaymentAttempt attempt;
    attempt.amount = UsdcAmount(10'000'000);
    attempt.payer = EthAddress::parse(payer).value();
    attempt.endpoint = QUrl(u"https://inference.dria.co/v1/credits/topup"_s);
    attempt.now = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
    return attempt;
}

PaymentPolicy::Verdict judge(const QByteArray &body, const PaymentAttempt &from = attempt(),
                             bool testNetworks = false)
{
    const PaymentLimits limits{UsdcAmount(50'000'000), UsdcAmount(100'000'000), testNetworks};
    return PaymentPolicy(limits).judge(body, false, from);
}

QString reasonOf(const PaymentPolicy::Verdict &verdict)
{
    return verdict ? u"offered"_s : refusalName(verdict.error().reason);
}

} // namespace

void TestPaymentPolicy::takesTheDocumentedTerms()
{
    const auto terms = judge(bodyOf(goodOffer()));
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QCOMPARE(terms->token.network, u"base"_s);
    QCOMPARE(terms->amount.micros(), quint64(10'000'000));
    QCOMPARE(terms->payer.toString(), payer);
    QCOMPARE(terms->recipient.toString(), recipient);
    QCOMPARE(terms->earlierPayments, 0);
    QVERIFY(!terms->recipientChanged);
    QCOMPARE(qint64(terms->validAfter), now - 600);
    QCOMPARE(qint64(terms->validBefore), now + 300);
}

void TestPaymentPolicy::takesWhatIsOddButRight_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QJsonObject &offer) {
        QTest::newRow(name) << bodyOf(offer);
    };
    row("no extra", without(u"extra"_s));
    row("extra is null", with(u"extra"_s, QJsonValue::Null));
    row("extra is empty", with(u"extra"_s, QJsonObject()));
    row("extra has the name alone", with(u"extra"_s, QJsonObject{{u"name"_s, u"USD Coin"_s}}));
    row("extra has more",
        with(u"extra"_s, QJsonObject{{u"name"_s, u"USD Coin"_s}, {u"gasLimit"_s, 1.5}}));
    row("no resource", without(u"resource"_s));
    row("resource is null", with(u"resource"_s, QJsonValue::Null));
    row("resource is the last part", with(u"resource"_s, u"topup"_s));
    row("resource is whole", with(u"resource"_s, u"https://inference.dria.co/v1/credits/topup"_s));
    row("resource names the port",
        with(u"resource"_s, u"https://INFERENCE.dria.co:443/v1/credits/topup"_s));
    row("resource without scheme", with(u"resource"_s, u"//inference.dria.co/v1/credits/topup"_s));
    row("recipient in lower case", with(u"payTo"_s, recipient.toLower()));
    row("token in lower case", with(u"asset"_s, usdc.toLower()));
    row("unknown members", with(u"outputSchema"_s, QJsonObject{{u"a"_s, QJsonArray{1.5, -2}}}));
    row("texts for people", with(u"description"_s, u"10 credits\u202e <b>"_s));
    QTest::newRow("an error beside")
        << bodyWith("\"accepts\"", "\"error\":\"X-PAYMENT header is required\",\"accepts\"");
    QTest::newRow("escapes") << bodyWith("exact", "ex\\u0061ct");
}

void TestPaymentPolicy::takesWhatIsOddButRight()
{
    QFETCH(QByteArray, body);
    const auto terms = judge(body);
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QCOMPARE(terms->recipient.toString(), recipient);
}

void TestPaymentPolicy::refusesAnOffer_data()
{
    QTest::addColumn<QJsonObject>("offer");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QJsonObject &offer, const char *reason) {
        QTest::newRow(name) << offer << QString::fromLatin1(reason);
    };
    row("an empty one", {}, "UnknownScheme");
    row("no scheme", without(u"scheme"_s), "UnknownScheme");
    row("scheme upto", with(u"scheme"_s, u"upto"_s), "UnknownScheme");
    row("scheme in capitals", with(u"scheme"_s, u"Exact"_s), "UnknownScheme");
    row("scheme with a zero byte", with(u"scheme"_s, QString(u"exact"_s + QChar(u'\0'))),
        "UnknownScheme");
    row("scheme with a mark", with(u"scheme"_s, u"\ufeffexact"_s), "UnknownScheme");
    row("no network", without(u"network"_s), "UnknownNetwork");
    row("another network", with(u"network"_s, u"polygon"_s), "UnknownNetwork");
    row("network as a number", with(u"network"_s, 8453), "UnknownNetwork");
    row("network of version 2", with(u"network"_s, u"eip155:8453"_s), "NewerProtocol");
    row("test network", with(u"network"_s, u"base-sepolia"_s), "TestNetwork");
    row("no token", without(u"asset"_s), "OtherToken");
    row("another token", with(u"asset"_s, recipient), "OtherToken");
    row("USDC of another chain", with(u"asset"_s, u"0x036CbD53842c5426634e7929541eC2318f3dCF7e"_s),
        "OtherToken");
    row("token in capitals", with(u"asset"_s, "0x"_L1 + usdc.sliced(2).toUpper()), "OtherToken");
    row("token by name", with(u"asset"_s, u"USDC"_s), "OtherToken");
    row("token with a space", with(u"asset"_s, usdc + u' '), "OtherToken");
    row("another name", with(u"extra"_s, QJsonObject{{u"name"_s, u"USDC"_s}}), "OtherTokenName");
    row("another version", with(u"extra"_s, QJsonObject{{u"version"_s, u"1"_s}}), "OtherTokenName");
    row("version as a number", with(u"extra"_s, QJsonObject{{u"version"_s, 2}}), "OtherTokenName");
    row("name is null", with(u"extra"_s, QJsonObject{{u"name"_s, QJsonValue::Null}}),
        "OtherTokenName");
    row("extra is a text", with(u"extra"_s, u"USD Coin"_s), "OtherTokenName");
    row("extra is a list", with(u"extra"_s, QJsonArray()), "OtherTokenName");
    const QString amount = u"maxAmountRequired"_s;
    row("no amount", without(amount), "UnreadableAmount");
    row("amount as a number", with(amount, 10000000), "UnreadableAmount");
    row("amount is empty", with(amount, u""_s), "UnreadableAmount");
    row("amount with a zero before", with(amount, u"010000000"_s), "UnreadableAmount");
    row("amount with a plus", with(amount, u"+10000000"_s), "UnreadableAmount");
    row("amount with a space", with(amount, u"10000000 "_s), "UnreadableAmount");
    row("amount with a point", with(amount, u"10000000.0"_s), "UnreadableAmount");
    row("amount with an exponent", with(amount, u"1e7"_s), "UnreadableAmount");
    row("amount in hexadecimal", with(amount, u"0x989680"_s), "UnreadableAmount");
    row("amount is negative", with(amount, u"-10000000"_s), "UnreadableAmount");
    row("amount in other digits", with(amount, u"１０００００００"_s), "UnreadableAmount");
    row("amount over 64 bits", with(amount, u"18446744073719551616"_s), "UnreadableAmount");
    row("amount of 60,000 digits", with(amount, QString(60'000, u'9')), "UnreadableAmount");
    row("one millionth more", with(amount, u"10000001"_s), "OtherAmount");
    row("one millionth less", with(amount, u"9999999"_s), "OtherAmount");
    row("ten times as much", with(amount, u"100000000"_s), "OtherAmount");
    row("nothing", with(amount, u"0"_s), "OtherAmount");
    const QString resource = u"resource"_s;
    row("another host", with(resource, u"https://evil.example/v1/credits/topup"_s),
        "OtherResource");
    row("another host without scheme", with(resource, u"//evil.example/v1/credits/topup"_s),
        "OtherResource");
    row("another path", with(resource, u"/v1/credits/topup2"_s), "OtherResource");
    row("a path within", with(resource, u"/v1/credits/topup/"_s), "OtherResource");
    row("plain http", with(resource, u"http://inference.dria.co/v1/credits/topup"_s),
        "OtherResource");
    row("another port", with(resource, u"https://inference.dria.co:8443/v1/credits/topup"_s),
        "OtherResource");
    row("with a query", with(resource, u"/v1/credits/topup?to=me"_s), "OtherResource");
    row("with a fragment", with(resource, u"/v1/credits/topup#x"_s), "OtherResource");
    row("with a user", with(resource, u"https://a@inference.dria.co/v1/credits/topup"_s),
        "OtherResource");
    row("a host that ends alike", with(resource, u"https://inference.dria.co.evil.example/"_s),
        "OtherResource");
    row("resource is a number", with(resource, 1), "OtherResource");
    row("resource is no address", with(resource, u"https://[/v1"_s), "OtherResource");
    const QString payTo = u"payTo"_s;
    row("no recipient", without(payTo), "NoRecipient");
    row("recipient is null", with(payTo, QJsonValue::Null), "NoRecipient");
    row("recipient is a name", with(payTo, u"dria.eth"_s), "NoRecipient");
    row("recipient is cut short", with(payTo, recipient.chopped(1)), "NoRecipient");
    row("recipient with a space", with(payTo, u' ' + recipient), "NoRecipient");
    row("recipient in a list", with(payTo, QJsonArray{recipient}), "NoRecipient");
    row("recipient of another chain",
        with(payTo, u"EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"_s), "NoRecipient");
    row("recipient mistyped", with(payTo, QString(recipient).replace(u'C', u'c')),
        "RecipientMistyped");
    row("recipient in capitals", with(payTo, "0x"_L1 + recipient.sliced(2).toUpper()),
        "RecipientMistyped");
    row("recipient is zero", with(payTo, "0x"_L1 + QString(40, u'0')), "RecipientIsZero");
    row("recipient is the token", with(payTo, usdc), "RecipientIsToken");
    row("recipient is the token of tests",
        with(payTo, u"0x036CbD53842c5426634e7929541eC2318f3dCF7e"_s), "RecipientIsToken");
    row("recipient is the payer", with(payTo, payer), "RecipientIsPayer");
    row("recipient is the payer in lower case", with(payTo, payer.toLower()), "RecipientIsPayer");
    const QString time = u"maxTimeoutSeconds"_s;
    row("no time", without(time), "NoTimeLimit");
    row("time is null", with(time, QJsonValue::Null), "NoTimeLimit");
    row("time is a text", with(time, u"300"_s), "NoTimeLimit");
    row("time is negative", with(time, -300), "NoTimeLimit");
    row("time has a fraction", with(time, 300.5), "NoTimeLimit");
    row("time is zero", with(time, 0), "TimeTooShort");
    row("time is 29", with(time, 29), "TimeTooShort");
}

void TestPaymentPolicy::refusesAnOffer()
{
    QFETCH(QJsonObject, offer);
    QTEST(reasonOf(judge(bodyOf(offer))), "reason");
}

void TestPaymentPolicy::refusesABody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &body, const char *reason) {
        QTest::newRow(name) << body << QString::fromLatin1(reason);
    };
    row("nothing", {}, "NotJson");
    row("a sentence", "payment required", "NotJson");
    row("a web page", "<html><body>402</body></html>", "NotJson");
    row("cut short", bodyWith("}]}", "}"), "NotJson");
    row("one after the other", bodyWith("}]}", "}]}{}"), "NotJson");
    row("a byte order mark", bodyWith("{\"x402", "\xef\xbb\xbf{\"x402"), "NotJson");
    row("broken text", bodyWith("exact", "ex\xff"), "NotText");
    row("half a character", bodyWith("exact", "ex\\ud800"), "NotText");
    row("too deep", bodyWith("300", QByteArray(40, '[') + QByteArray(40, ']')), "TooDeep");
    row("over 64 KB", bodyWith("}]}", "}]}" + QByteArray(64 * 1024, ' ')), "TooLarge");
    row("two recipients in one offer",
        bodyWith("\"asset\"", "\"payTo\":\"0xa0Ee7A142d267C1f36714E4a8F75612F20a79720\",\"asset\""),
        "DuplicateMember");
    row("two equal amounts", bodyWith("\"asset\"", "\"maxAmountRequired\":\"10000000\",\"asset\""),
        "DuplicateMember");
    row("a member twice by an escape", bodyWith("\"asset\"", "\"p\\u0061yTo\":\"\",\"asset\""),
        "DuplicateMember");
    row("accepts twice", bodyWith("}]}", "}],\"accepts\":[]}"), "DuplicateMember");
    row("a zero before", bodyWith("300", "0300"), "OddNumber");
    row("a plus", bodyWith("300", "+300"), "OddNumber");
    row("hexadecimal", bodyWith("300", "0x12c"), "OddNumber");
    row("not a number", bodyWith("300", "NaN"), "OddNumber");
    row("a point and zero", bodyWith("300", "300.0"), "NoTimeLimit");
    row("an exponent", bodyWith("300", "3e2"), "NoTimeLimit");
    row("minus zero", bodyWith("300", "-0"), "NoTimeLimit");
    row("a list", "[]", "NotTerms");
    row("a text", "\"pay\"", "NotTerms");
    row("null", "null", "NotTerms");
    row("an empty object", "{}", "NotTerms");
    row("an error alone", R"({"error":"no credits"})", "NotTerms");
    row("no accepts", R"({"x402Version":1})", "NotTerms");
    row("accepts is an object", R"({"x402Version":1,"accepts":{}})", "NotTerms");
    row("an offer is a text", R"({"x402Version":1,"accepts":["exact"]})", "NotTerms");
    row("no offer", R"({"x402Version":1,"accepts":[]})", "NoOffer");
    row("no version", bodyWith("\"x402Version\":1,", ""), "UnknownVersion");
    row("version 2", bodyWith("\"x402Version\":1", "\"x402Version\":2"), "NewerProtocol");
    row("version 0", bodyWith("\"x402Version\":1", "\"x402Version\":0"), "UnknownVersion");
    row("version 3", bodyWith("\"x402Version\":1", "\"x402Version\":3"), "UnknownVersion");
    row("version as a text", bodyWith("\"x402Version\":1", "\"x402Version\":\"1\""),
        "UnknownVersion");
    row("version with a point", bodyWith("\"x402Version\":1", "\"x402Version\":1.0"),
        "UnknownVersion");
    row("version is true", bodyWith("\"x402Version\":1", "\"x402Version\":true"), "UnknownVersion");
}

void TestPaymentPolicy::refusesABody()
{
    QFETCH(QByteArray, body);
    QTEST(reasonOf(judge(body)), "reason");
}

void TestPaymentPolicy::refusesAnAttempt_data()
{
    QTest::addColumn<PaymentAttempt>("attempt");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, auto change, const char *reason) {
        PaymentAttempt changed = attempt();
        change(changed);
        QTest::newRow(name) << changed << QString::fromLatin1(reason);
    };
    const auto endpoint = [](const char *url) {
        return [url](PaymentAttempt &a) { a.endpoint = QUrl(QString::fromLatin1(url)); };
    };
    row("plain http", endpoint("http://inference.dria.co/v1/credits/topup"), "NotSecure");
    row("what only looks like this computer", endpoint("http://127.0.0.1.evil.com/v1"),
        "NotSecure");
    row("another scheme", endpoint("ftp://inference.dria.co/"), "NotSecure");
    row("no address", endpoint(""), "NotSecure");
    row(
        "over the limit of one", [](PaymentAttempt &a) { a.amount = UsdcAmount(50'000'001); },
        "OverPaymentLimit");
    row(
        "over the limit of a day", [](PaymentAttempt &a) { a.spentToday = UsdcAmount(90'000'001); },
        "OverDayLimit");
    row(
        "a day that is over already",
        [](PaymentAttempt &a) { a.spentToday = UsdcAmount(~std::uint64_t(0)); }, "OverDayLimit");
    row(
        "the clock is ahead", [](PaymentAttempt &a) { a.serverTime = a.now.addSecs(-121); },
        "ClockDiffers");
    row(
        "the clock is behind", [](PaymentAttempt &a) { a.serverTime = a.now.addSecs(121); },
        "ClockDiffers");
    row(
        "no clock", [](PaymentAttempt &a) { a.now = {}; }, "ClockDiffers");
    row(
        "a clock that was never set",
        [](PaymentAttempt &a) { a.now = QDateTime::fromSecsSinceEpoch(60, Qt::UTC); },
        "ClockDiffers");
}

void TestPaymentPolicy::refusesAnAttempt()
{
    QFETCH(PaymentAttempt, attempt);
    QTEST(reasonOf(judge(bodyOf(goodOffer()), attempt)), "reason");
}

void TestPaymentPolicy::takesAnAttemptThatJustFits_data()
{
    QTest::addColumn<PaymentAttempt>("attempt");
    const auto row = [](const char *name, auto change) {
        PaymentAttempt changed = attempt();
        change(changed);
        QTest::newRow(name) << changed;
    };
    row("on this computer",
        [](PaymentAttempt &a) { a.endpoint = QUrl(u"http://127.0.0.1:8080/v1/credits/topup"_s); });
    row("up to the day's limit", [](PaymentAttempt &a) { a.spentToday = UsdcAmount(90'000'000); });
    row("clocks differ a little", [](PaymentAttempt &a) { a.serverTime = a.now.addSecs(120); });
}

void TestPaymentPolicy::takesAnAttemptThatJustFits()
{
    QFETCH(PaymentAttempt, attempt);
    QCOMPARE(reasonOf(judge(bodyOf(goodOffer()), attempt)), u"offered"_s);
}

void TestPaymentPolicy::theTestNetworkTakesTheDeveloperSwitch()
{
    QJsonObject offer = with(u"network"_s, u"base-sepolia"_s);
    offer.insert(u"asset"_s, u"0x036CbD53842c5426634e7929541eC2318f3dCF7e"_s);
    offer.insert(u"extra"_s, QJsonObject{{u"name"_s, u"USDC"_s}, {u"version"_s, u"2"_s}});
    QCOMPARE(reasonOf(judge(bodyOf(offer))), u"TestNetwork"_s);
    const auto terms = judge(bodyOf(offer), attempt(), true);
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QCOMPARE(terms->token.chainId, std::uint64_t(84532));
    QCOMPARE(reasonOf(judge(bodyOf(goodOffer()), attempt(), true)), u"offered"_s);
}

void TestPaymentPolicy::ofSeveralOffersTheOneThatFitsIsTaken()
{
    const QJsonArray offers{with(u"network"_s, u"polygon"_s), with(u"scheme"_s, u"upto"_s),
                            goodOffer(), with(u"maxAmountRequired"_s, u"20000000"_s)};
    const auto terms = judge(bodyOf(offers));
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QCOMPARE(terms->recipient.toString(), recipient);
}

void TestPaymentPolicy::twoThatFitMustPayTheSame()
{
    const QJsonObject other = with(u"payTo"_s, otherRecipient);
    QCOMPARE(reasonOf(judge(bodyOf(QJsonArray{goodOffer(), other}))), u"SeveralRecipients"_s);
    QCOMPARE(reasonOf(judge(bodyOf(QJsonArray{goodOffer(), goodOffer()}))), u"offered"_s);
    const QJsonObject sameInLowerCase = with(u"payTo"_s, recipient.toLower());
    QCOMPARE(reasonOf(judge(bodyOf(QJsonArray{goodOffer(), sameInLowerCase}))), u"offered"_s);
}

void TestPaymentPolicy::ofSeveralThatDoNotFitTheNearestIsNamed()
{
    const QJsonArray offers{with(u"scheme"_s, u"upto"_s), with(u"payTo"_s, payer),
                            with(u"network"_s, u"polygon"_s)};
    QCOMPARE(reasonOf(judge(bodyOf(offers))), u"RecipientIsPayer"_s);
}

void TestPaymentPolicy::aHeaderOfVersion2NamesIt()
{
    const PaymentPolicy policy({UsdcAmount(50'000'000), UsdcAmount(100'000'000), false});
    QCOMPARE(reasonOf(policy.judge("{}", true, attempt())), u"NewerProtocol"_s);
    QCOMPARE(reasonOf(policy.judge("", true, attempt())), u"NewerProtocol"_s);
    // A server may speak both.
    QCOMPARE(reasonOf(policy.judge(bodyOf(goodOffer()), true, attempt())), u"offered"_s);
}

void TestPaymentPolicy::countsPaymentsToTheSameRecipient()
{
    PaymentAttempt again = attempt();
    again.knownRecipient = KnownRecipient{EthAddress::parse(recipient).value(), 7};
    const auto terms = judge(bodyOf(goodOffer()), again);
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QCOMPARE(terms->earlierPayments, 7);
    QVERIFY(!terms->recipientChanged);
}

void TestPaymentPolicy::aChangedRecipientStopsUntilItIsAccepted()
{
    PaymentAttempt again = attempt();
    again.knownRecipient = KnownRecipient{EthAddress::parse(otherRecipient).value(), 7};
    const auto stopped = judge(bodyOf(goodOffer()), again);
    QCOMPARE(reasonOf(stopped), u"RecipientChanged"_s);
    QCOMPARE(stopped.error().detail, recipient);

    again.acceptedRecipient = EthAddress::parse(payer).value(); // another change than this one
    QCOMPARE(reasonOf(judge(bodyOf(goodOffer()), again)), u"RecipientChanged"_s);

    again.acceptedRecipient = EthAddress::parse(recipient).value();
    const auto terms = judge(bodyOf(goodOffer()), again);
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QVERIFY(terms->recipientChanged);
    QCOMPARE(terms->earlierPayments, 0);
}

void TestPaymentPolicy::aKnownRecipientDoesNotChooseBetweenTwo()
{
    PaymentAttempt again = attempt();
    again.knownRecipient = KnownRecipient{EthAddress::parse(recipient).value(), 7};
    const QJsonArray offers{goodOffer(), with(u"payTo"_s, otherRecipient)};
    QCOMPARE(reasonOf(judge(bodyOf(offers), again)), u"SeveralRecipients"_s);
}

void TestPaymentPolicy::theWindowIsClamped_data()
{
    QTest::addColumn<QByteArray>("seconds");
    QTest::addColumn<qint64>("window");
    QTest::newRow("the least") << QByteArray("30") << qint64(30);
    QTest::newRow("usual") << QByteArray("300") << qint64(300);
    QTest::newRow("the most") << QByteArray("600") << qint64(600);
    QTest::newRow("more") << QByteArray("601") << qint64(600);
    QTest::newRow("a year") << QByteArray("31536000") << qint64(600);
    QTest::newRow("over 64 bits") << QByteArray("99999999999999999999999") << qint64(600);
}

void TestPaymentPolicy::theWindowIsClamped()
{
    QFETCH(QByteArray, seconds);
    QFETCH(qint64, window);
    const auto terms = judge(bodyWith("300", seconds));
    QCOMPARE(reasonOf(terms), u"offered"_s);
    QCOMPARE(qint64(terms->validAfter), now - 600);
    QCOMPARE(qint64(terms->validBefore), now + window);
}

void TestPaymentPolicy::whatIsSignedIsWhatWasChecked()
{
    const auto terms = judge(bodyOf(goodOffer()));
    const Bytes32 nonce = abiWord(42);
    const Authorization authorization = authorizationFor(*terms, nonce);
    QVERIFY(authorization ==
            (Authorization{EthAddress::parse(payer).value(), EthAddress::parse(recipient).value(),
                           10'000'000, now - 600, now + 300, nonce}));
}

void TestPaymentPolicy::everyRefusalHasASentence()
{
    QStringList sentences;
    for (int i = 0; i <= static_cast<int>(RefusalReason::RecipientChanged); ++i)
        sentences << explain({static_cast<RefusalReason>(i), {}});
    QVERIFY(!sentences.contains(QString()));
    // What cannot be read at all has one sentence, for text, JSON and depth alike.
    QCOMPARE(sentences.removeDuplicates(), 2);
    const QString quoting = explain({RefusalReason::UnknownNetwork, u"po\u202ely\ngon"_s});
    QVERIFY2(quoting.endsWith(u"“poly gon”"_s), qPrintable(quoting));
}

QTEST_APPLESS_MAIN(TestPaymentPolicy)
#include "tst_payment_policy.moc"
