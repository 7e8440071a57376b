#include "credits/authorization_query.h"

#include "wallet/hex.h"
#include "wallet/keccak.h"
#include "wallet/strict_json.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

QByteArray query(const QByteArray &method, const QByteArray &params)
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":)" + params + '}';
}

/// The text of "result"; empty where the answer is an error, or to something else.
QString resultOf(const QByteArray &answer)
{
    const auto json = readStrictJson(answer);
    if (!json || json->text(u"jsonrpc") != "2.0"_L1 || json->at(u"id").integer() != 1 ||
        json->member(u"error"))
        return {};
    return json->text(u"result");
}

QByteArray hexDigits(std::span<const std::uint8_t> bytes)
{
    return viewOf(bytes).toByteArray().toHex();
}

} // namespace

QByteArray chainIdQuery()
{
    return query("eth_chainId", "[]");
}

std::optional<std::uint64_t> readChainId(const QByteArray &answer)
{
    const QString result = resultOf(answer);
    const QStringView digits = QStringView(result).mid(2);
    constexpr qsizetype mostDigits = 16;
    const bool isHex = std::ranges::all_of(digits, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    if (!result.startsWith("0x"_L1) || digits.isEmpty() || digits.size() > mostDigits || !isHex)
        return std::nullopt;
    return digits.toULongLong(nullptr, 16);
}

QByteArray authorizationQuery(const Authorization &authorization, const TokenDomain &domain)
{
    static const Bytes32 function = keccak256("authorizationState(address,bytes32)");
    const QByteArray data = "0x" + hexDigits(std::span(function).first(4)) +
                            hexDigits(authorization.from.abiWord()) +
                            hexDigits(authorization.nonce);
    return query("eth_call", R"([{"to":")" + domain.contract.toString().toLatin1() +
                                 R"(","data":")" + data + R"("},"latest"])");
}

std::optional<bool> readAuthorizationState(const QByteArray &answer)
{
    Bytes32 word{};
    if (!decodePrefixedHex(resultOf(answer), word))
        return std::nullopt;
    if (word == abiWord(0))
        return false;
    return word == abiWord(1) ? std::optional(true) : std::nullopt;
}

} // namespace dria
