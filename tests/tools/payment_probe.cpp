// payment_probe review BODY --amount A [--now SECONDS] [--payer 0x…] [--endpoint URL]: what the
// policy makes of a 402's body. payment_probe sign VECTORS.json: what the wallet signs for vectors
// in the form of tests/data/wallet/x402.json. payment_probe pay URL --amount A --api-key-env NAME
// --wallet-key-env NAME --data-dir D --approve: a whole top-up at the API of that base URL, its
// ledger in D; resume takes up what pay left open, and never begins another; ledger lists them all.
// All print JSON.

#include "core/error_text.h"
#include "core/url_policy.h"
#include "payment_run.h"
#include "wallet/hex.h"
#include "wallet/payment_header.h"
#include "wallet/payment_policy.h"
#include "wallet/payment_refusal_text.h"
#include "wallet/personal_message.h"
#include "wallet/private_key.h"
#include "wallet/usdc_amount_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

using Answer = tl::expected<QJsonDocument, QString>; ///< or what to say of wrong arguments

tl::unexpected<QString> wrong(const QString &why)
{
    return tl::unexpected(why);
}

tl::expected<QByteArray, QString> contents(const QString &path)
{
    QFile file(path);
    const bool open =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return wrong(path + u": "_s + file.errorString());
    return file.readAll();
}

QJsonObject refused(const QString &reason, const QString &sentence)
{
    return {{u"verdict"_s, u"refused"_s}, {u"reason"_s, reason}, {u"sentence"_s, sentence}};
}

QJsonObject failed(const QString &error, const QString &sentence)
{
    return {{u"state"_s, u"failed"_s},
            {u"txHash"_s, QJsonValue::Null},
            {u"credits_added"_s, QJsonValue::Null},
            {u"balance"_s, QJsonValue::Null},
            {u"error"_s, error},
            {u"sentence"_s, sentence},
            {u"payment"_s, QJsonValue::Null}};
}

QJsonObject offered(const PaymentTerms &terms)
{
    return {{u"verdict"_s, u"offered"_s},
            {u"reason"_s, QJsonValue::Null},
            {u"network"_s, terms.token.network},
            {u"asset"_s, terms.token.contract.toString()},
            {u"value"_s, QString::number(terms.amount.micros())},
            {u"from"_s, terms.payer.toString()},
            {u"to"_s, terms.recipient.toString()},
            {u"validAfter"_s, QString::number(terms.validAfter)},
            {u"validBefore"_s, QString::number(terms.validBefore)}};
}

Answer review(const QCommandLineParser &arguments, const QByteArray &body)
{
    const auto amount = UsdcAmount::parse(arguments.value(u"amount"_s), QLocale::c());
    if (!amount) {
        return QJsonDocument(refused(u"UnusableAmount"_s, explain(amount.error(), QLocale::c())));
    }
    const auto payer = EthAddress::parse(arguments.value(u"payer"_s));
    if (!payer)
        return wrong(u"--payer takes an address"_s);
    bool isNumber = false;
    const qint64 now = arguments.value(u"now"_s).toLongLong(&isNumber);
    if (!isNumber)
        return wrong(u"--now takes seconds since 1970"_s);

    PaymentAttempt attempt;
    attempt.amount = *amount;
    attempt.payer = *payer;
    attempt.endpoint = QUrl(arguments.value(u"endpoint"_s), QUrl::StrictMode);
    attempt.now = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
    const UsdcAmount noLimit(~std::uint64_t(0));
    const PaymentPolicy policy({noLimit, noLimit, arguments.isSet(u"developer"_s)});
    const auto terms = policy.judge(body, false, attempt);
    if (terms)
        return QJsonDocument(offered(*terms));
    return QJsonDocument(refused(refusalName(terms.error().reason), explain(terms.error())));
}

tl::expected<PrivateKey, QString> keyOf(const QJsonValue &vector)
{
    auto key = PrivateKey::fromHex(Secret(vector[u"privateKey"].toString().toLatin1()));
    if (!key)
        return wrong(vector[u"id"].toString() + u": no private key"_s);
    return std::move(*key);
}

tl::expected<QJsonObject, QString> signTransfer(const QJsonValue &vector)
{
    const auto key = keyOf(vector);
    if (!key)
        return wrong(key.error());
    const QJsonValue message = vector[u"message"];
    const TokenDomain *domain = tokenDomain(vector[u"network"].toString());
    const auto from = EthAddress::parse(message[u"from"].toString());
    const auto to = EthAddress::parse(message[u"to"].toString());
    Authorization authorization;
    if (!domain || !from || !to ||
        !decodePrefixedHex(message[u"nonce"].toString(), authorization.nonce))
        return wrong(vector[u"id"].toString() + u": no payment that can be signed"_s);
    authorization.from = *from;
    authorization.to = *to;
    bool fit[3];
    authorization.value = message[u"value"].toString().toULongLong(&fit[0]);
    authorization.validAfter = message[u"validAfter"].toString().toULongLong(&fit[1]);
    authorization.validBefore = message[u"validBefore"].toString().toULongLong(&fit[2]);
    if (!fit[0] || !fit[1] || !fit[2])
        return wrong(vector[u"id"].toString() + u": a number is none"_s);
    const Signature signature = key->sign(signingHash(authorization, *domain));
    const Secret header = paymentHeader(authorization, *domain, signature);
    return QJsonObject{{u"id"_s, vector[u"id"]},
                       {u"address"_s, key->address().toString()},
                       {u"signature"_s, signature.toHex()},
                       {u"xPayment"_s, QString::fromLatin1(header.view())}};
}

tl::expected<QJsonObject, QString> signMessage(const QJsonValue &vector)
{
    const auto key = keyOf(vector);
    if (!key)
        return wrong(key.error());
    const QString hex = vector[u"rawHex"].toString(vector[u"messageUtf8Hex"].toString());
    QByteArray message(hex.size() / 2 - 1, '\0');
    if (!decodePrefixedHex(hex, {reinterpret_cast<std::uint8_t *>(message.data()),
                                 static_cast<std::size_t>(message.size())}))
        return wrong(vector[u"id"].toString() + u": no message"_s);
    return QJsonObject{{u"id"_s, vector[u"id"]},
                       {u"address"_s, key->address().toString()},
                       {u"signature"_s, key->sign(personalMessageHash(message)).toHex()},
                       {u"xPayment"_s, QJsonValue::Null}};
}

Answer sign(const QByteArray &vectors)
{
    const QJsonObject all = QJsonDocument::fromJson(vectors).object();
    QJsonArray answers;
    for (const QJsonValue &vector : all[u"eip3009"].toArray()) {
        const auto answer = signTransfer(vector);
        if (!answer)
            return wrong(answer.error());
        answers << *answer;
    }
    for (const QJsonValue &vector : all[u"personalSign"].toArray()) {
        const auto answer = signMessage(vector);
        if (!answer)
            return wrong(answer.error());
        answers << *answer;
    }
    if (answers.isEmpty())
        return wrong(u"there are no vectors in this"_s);
    return QJsonDocument(answers);
}

/// The variable is gone afterwards: no child process finds it.
Secret takeFromEnvironment(const QString &name)
{
    QByteArray value = qgetenv(name.toUtf8().constData());
    qunsetenv(name.toUtf8().constData());
    return Secret::takeFrom(value);
}

Answer pay(const QCommandLineParser &arguments, const QString &address, bool resumes)
{
    const auto url = normalizedBaseUrl(address);
    if (!url)
        return wrong(url.error().detail);
    if (!arguments.isSet(u"data-dir"_s))
        return wrong(u"--data-dir takes the folder of the ledger"_s);
    const auto amount = UsdcAmount::parse(arguments.value(u"amount"_s), QLocale::c());
    if (!amount)
        return QJsonDocument(failed(u"UnusableAmount"_s, explain(amount.error(), QLocale::c())));
    auto walletKey = PrivateKey::fromHex(takeFromEnvironment(arguments.value(u"wallet-key-env"_s)));
    if (!walletKey)
        return wrong(u"the variable of --wallet-key-env holds no private key"_s);
    const int clicks = arguments.value(u"clicks"_s).toInt();
    if (clicks < 1)
        return wrong(u"--clicks takes a number"_s);
    const auto answer = test::runPayment(
        {*url, arguments.value(u"data-dir"_s), *amount,
         takeFromEnvironment(arguments.value(u"api-key-env"_s)), std::move(*walletKey), resumes,
         arguments.isSet(u"approve"_s), arguments.isSet(u"developer"_s), clicks,
         std::chrono::seconds(arguments.value(u"clock-ahead"_s).toInt())});
    if (!answer)
        return QJsonDocument(failed(errorKindName(answer.error().kind), explain(answer.error())));
    return QJsonDocument(*answer);
}

Answer ledger(const QCommandLineParser &arguments, const QString &address)
{
    const auto url = normalizedBaseUrl(address);
    if (!url || !arguments.isSet(u"data-dir"_s))
        return wrong(u"ledger takes an address, and --data-dir"_s);
    const auto answer = test::listPayments(*url, arguments.value(u"data-dir"_s));
    if (!answer)
        return wrong(explain(answer.error()));
    return QJsonDocument(*answer);
}

Answer run(const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    if (words.size() != 2)
        return wrong(u"name a command and what it is for, see --help"_s);
    if (words.at(0) == u"pay" || words.at(0) == u"resume")
        return pay(arguments, words.at(1), words.at(0) == u"resume");
    if (words.at(0) == u"ledger")
        return ledger(arguments, words.at(1));
    const auto bytes = contents(words.at(1));
    if (!bytes)
        return wrong(bytes.error());
    if (words.at(0) == u"review")
        return review(arguments, *bytes);
    if (words.at(0) == u"sign")
        return sign(*bytes);
    return wrong(u"no such command: "_s + words.at(0));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Prints how payments are judged, signed and made."_s);
    arguments.addHelpOption();
    arguments.addOptions(
        {{u"amount"_s, u"What was typed, in USDC."_s, u"A"_s},
         {u"now"_s, u"Seconds since 1970."_s, u"SECONDS"_s,
          QString::number(QDateTime::currentSecsSinceEpoch())},
         {u"payer"_s, u"The wallet that would pay."_s, u"ADDRESS"_s,
          u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s},
         {u"endpoint"_s, u"Where the terms were asked."_s, u"URL"_s,
          u"https://inference.dria.co/v1/credits/topup"_s},
         {u"developer"_s, u"Take the test network too."_s},
         {u"api-key-env"_s, u"The variable that holds the API key."_s, u"NAME"_s,
          u"DRIA_API_KEY"_s},
         {u"wallet-key-env"_s, u"The variable that holds the wallet's key."_s, u"NAME"_s,
          u"DRIA_WALLET_KEY"_s},
         {u"data-dir"_s, u"The folder of the ledger."_s, u"D"_s},
         {u"approve"_s, u"Pay; without it nothing is signed."_s},
         {u"clicks"_s, u"Press everything so many times."_s, u"N"_s, u"1"_s},
         {u"clock-ahead"_s, u"Set this program's clock wrong."_s, u"SECONDS"_s, u"0"_s}});
    arguments.addPositionalArgument(u"COMMAND"_s, u"review, sign, pay, resume or ledger"_s);
    arguments.addPositionalArgument(u"FILE|URL"_s,
                                    u"A 402's body, or vectors, - is standard input; or the API's "
                                    "base, such as https://inference.dria.co/v1"_s);
    arguments.process(app);
    const Answer answer = run(arguments);
    if (!answer) {
        QTextStream(stderr) << "payment_probe: " << answer.error() << '\n';
        return 2;
    }
    QTextStream(stdout) << answer->toJson();
    return 0;
}
