#include "api/balance_reader.h"

#include "api/loose_json.h"

#include <cmath>

namespace dria {

namespace {

constexpr qsizetype longestAmount = 40;

} // namespace

Result<Balance> readBalance(const QByteArray &json)
{
    const std::optional<QJsonValue> root = readLooseJson(json);
    const QJsonValue credits = root ? (*root)[u"balance"] : QJsonValue();
    bool ok = credits.isDouble();
    Balance balance;
    balance.credits = credits.isString() ? credits.toString().toDouble(&ok) : credits.toDouble();
    if (!ok || !std::isfinite(balance.credits))
        return fail(Error::Kind::MalformedReply);
    const QJsonValue usdc = (*root)[u"balance_usdc"];
    balance.usdc = usdc.isDouble() ? QString::number(usdc.toDouble(), 'f', 2) : usdc.toString();
    balance.usdc.truncate(longestAmount);
    return balance;
}

} // namespace dria
