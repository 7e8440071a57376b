#include "practice/topup_endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

QJsonObject terms(qint64 micros)
{
    return {{u"scheme"_s, u"exact"_s},
            {u"network"_s, u"base"_s},
            {u"maxAmountRequired"_s, QString::number(micros)},
            {u"resource"_s, u"/v1/credits/topup"_s},
            {u"payTo"_s, practiceRecipient.toString()},
            {u"asset"_s, u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s},
            {u"maxTimeoutSeconds"_s, 300},
            {u"extra"_s, QJsonObject{{u"name"_s, u"USD Coin"_s}, {u"version"_s, u"2"_s}}}};
}

Reply paymentRequired(qint64 micros, const QString &error)
{
    QJsonObject body{{u"x402Version"_s, 1}, {u"accepts"_s, QJsonArray{terms(micros)}}};
    if (!error.isEmpty())
        body.insert(u"error"_s, error);
    return jsonReply(402, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<qint64> usdcMicros(const QString &amount)
{
    static const QRegularExpression decimal(u"\\A([0-9]{1,7})(?:\\.([0-9]{1,6}))?\\z"_s);
    const auto match = decimal.match(amount);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 whole = match.captured(1).toLongLong();
    const qint64 part = match.captured(2).leftJustified(6, u'0').toLongLong();
    const qint64 micros = whole * 1000000 + part;
    constexpr qint64 most = 1000000LL * 1000000;
    return micros > 0 && micros <= most ? std::optional(micros) : std::nullopt;
}

Reply answerTopup(const ApiRequest &request, const QByteArray &account, PracticeWorld &world,
                  PaymentJudge &judge)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto micros = usdcMicros(body.value(u"amount"_s).toString());
    if (!micros)
        return refusal(400, u"amount must be USDC as a decimal string such as \"10\""_s);
    if (!request.payment)
        return paymentRequired(*micros, {});
    const auto settled = judge.judge(*request.payment, *micros);
    if (!settled)
        return paymentRequired(*micros, settled.error());
    const qint64 added = world.deposit(account, *micros);
    const PracticeCredits::Balance balance = world.balance(account);
    return jsonReply(200, QJsonDocument(QJsonObject{{u"credits_added"_s, added},
                                                    {u"balance"_s, balance.credits},
                                                    {u"balance_usdc"_s, balance.usdc},
                                                    {u"txHash"_s, settled->txHash}})
                              .toJson(QJsonDocument::Compact));
}

} // namespace dria::practice
