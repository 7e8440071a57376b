#include "wallet/server_reason.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::ServerReason)

class TestServerReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWordsOfServers_data();
    void knowsTheWordsOfServers();
    void findsTheWordsWhereverTheyStand_data();
    void findsTheWordsWhereverTheyStand();
    void theHeaderIsBelievedBeforeTheBody();
    void everyReasonHasASentence();
    void quotesOnlyWhatItDoesNotUnderstand();
};

void TestServerReason::knowsTheWordsOfServers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ServerReason>("reason");
    const auto row = [](const char *words, ServerReason reason) {
        QTest::newRow(words) << QString::fromLatin1(words) << reason;
    };
    using enum ServerReason;
    // The reasons of npm's x402 1.2.0.
    row("insufficient_funds", NoFunds);
    row("invalid_exact_evm_payload_authorization_valid_after", TooEarly);
    row("invalid_exact_evm_payload_authorization_valid_before", TooLate);
    row("invalid_exact_evm_payload_authorization_value", OtherAmount);
    row("invalid_exact_evm_payload_recipient_mismatch", OtherRecipient);
    row("invalid_exact_evm_payload_signature", BadSignature);
    row("invalid_exact_evm_payload_undeployed_smart_wallet", BadSignature);
    row("invalid_network", OtherNetwork);
    row("invalid_payload", NotUnderstood);
    row("invalid_payment", NotUnderstood);
    row("invalid_payment_requirements", NotUnderstood);
    row("invalid_scheme", NotUnderstood);
    row("unsupported_scheme", NotUnderstood);
    row("invalid_x402_version", NotUnderstood);
    row("payment_expired", TooLate);
    row("invalid_transaction_state", NotSettled);
    row("unexpected_settle_error", NotSettled);
    row("unexpected_verify_error", NotChecked);
    row("X-PAYMENT header is required", NoPayment);
    // Those that npm's @x402/evm has beside them.
    row("invalid_exact_evm_authorization_value", OtherAmount);
    row("invalid_exact_evm_payload_authorization_value_mismatch", OtherAmount);
    row("invalid_exact_evm_eip3009_not_supported", OtherToken);
    row("invalid_exact_evm_failed_to_parse_signature", BadSignature);
    row("invalid_exact_evm_insufficient_balance", NoFunds);
    row("invalid_exact_evm_missing_eip712_domain", OtherToken);
    row("invalid_exact_evm_network_mismatch", OtherNetwork);
    row("invalid_exact_evm_nonce_already_used", AlreadyUsed);
    row("invalid_exact_evm_recipient_mismatch", OtherRecipient);
    row("invalid_exact_evm_scheme", NotUnderstood);
    row("invalid_exact_evm_signature", BadSignature);
    row("invalid_exact_evm_token_name_mismatch", OtherToken);
    row("invalid_exact_evm_token_version_mismatch", OtherToken);
    row("invalid_exact_evm_transaction_failed", NotSettled);
    row("invalid_exact_evm_transaction_simulation_failed", NotSettled);
    row("invalid_exact_evm_transfer_event_mismatch", NotSettled);
    row("duplicate_settlement", AlreadyUsed);
    row("unsupported_payload_type", NotUnderstood);
    // What USDC's contract reverts with.
    row("execution reverted: FiatTokenV2: authorization is expired", TooLate);
    row("FiatTokenV2: authorization is not yet valid", TooEarly);
    row("FiatTokenV2: authorization is used or canceled", AlreadyUsed);
    row("FiatTokenV2: invalid signature", BadSignature);
    row("ERC20: transfer amount exceeds balance", NoFunds);
    row("Blacklistable: account is blacklisted", Blocked);
    row("the moon is not right", Unknown);
    row("", Unknown);
}

void TestServerReason::knowsTheWordsOfServers()
{
    QFETCH(QString, words);
    QTEST(readServerRefusal(words.toUtf8(), {}).reason, "reason");
}

void TestServerReason::findsTheWordsWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const QString &words) {
        QTest::newRow(name) << body << words;
    };
    row("text", " no luck\n", u"no luck"_s);
    row("error", R"({"x402Version":1,"error":"no luck","accepts":[]})", u"no luck"_s);
    row("error of an object", R"({"error":{"code":1,"message":"no luck"}})", u"no luck"_s);
    row("message", R"({"message":"no luck"})", u"no luck"_s);
    row("reason", R"({"invalidReason":"no luck","error":"other"})", u"no luck"_s);
    row("a JSON text", R"("no luck")", u"no luck"_s);
    row("nothing", "", QString());
    row("an empty error", R"({"error":"  ","message":"no luck"})", u"no luck"_s);
    row("an error that is a number", R"({"error":5})", QString());
    row("a list", R"(["no luck"])", QString());
    row("a web page", "<html>no luck</html>", QString());
    row("broken JSON", R"({"error":"no luck")", QString());
    row("deep", QByteArray("{\"error\":").repeated(100), QString());
}

void TestServerReason::findsTheWordsWhereverTheyStand()
{
    QFETCH(QByteArray, body);
    QTEST(readServerRefusal(body, {}).words, "words");
}

void TestServerReason::theHeaderIsBelievedBeforeTheBody()
{
    const QByteArray header =
        QByteArray(R"({"success":false,"errorReason":"insufficient_funds"})").toBase64();
    QCOMPARE(readServerRefusal("Payment required", header).reason, ServerReason::NoFunds);
    QCOMPARE(readServerRefusal("payment_expired", "%%%").reason, ServerReason::TooLate);
}

void TestServerReason::everyReasonHasASentence()
{
    QStringList sentences;
    for (int i = 0; i <= static_cast<int>(ServerReason::Unknown); ++i)
        sentences << explain(ServerRefusal{static_cast<ServerReason>(i), {}});
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestServerReason::quotesOnlyWhatItDoesNotUnderstand()
{
    const QString unknown = explain(readServerRefusal("no\u202e\nluck", {}));
    QVERIFY2(unknown.endsWith(u"“no luck”"_s), qPrintable(unknown));
    QVERIFY(!explain(readServerRefusal("insufficient_funds", {})).contains(u"insufficient"_s));
}

QTEST_APPLESS_MAIN(TestServerReason)
#include "tst_server_reason.moc"
