#include "wallet/payment_receipt.h"

#include "wallet/hex.h"
#include "wallet/strict_json.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

using Problem = std::optional<ReceiptProblem>;
using Hash = std::optional<Bytes32>;

constexpr int creditDecimals = 4; ///< of which a credit's last is a millionth of a USDC

/// A number or a decimal text, in units of its last decimal; nothing where it is not exactly that.
std::optional<UsdcAmount> readDecimal(const JsonValue &object, QStringView name, int decimals)
{
    const JsonValue &member = object.at(name);
    QString text = member.string() ? *member.string() : QString::fromLatin1(member.number());
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    else
        text.remove(point, 1);
    while (text.size() - point > decimals && text.endsWith(u'0'))
        text.chop(1);
    if (text.size() - point > decimals || point == 0)
        return std::nullopt;
    text = text.leftJustified(point + decimals, u'0');
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'0'; });
    const qsizetype zeros = std::distance(text.begin(), first);
    return UsdcAmount::fromMicros(zeros == text.size() ? u"0" : QStringView(text).sliced(zeros));
}

/// Nothing where it is absent; zero where it is there and no hash, which no transaction has.
Hash readHash(const JsonValue &object, QStringView name)
{
    if (object.at(name).isNull())
        return std::nullopt;
    Bytes32 hash{};
    if (!decodePrefixedHex(object.text(name), hash))
        return Bytes32{};
    return hash;
}

bool contradicts(const JsonValue &object, QStringView name, const QString &expected)
{
    const QString *stated = object.at(name).string();
    return stated && stated->compare(expected, Qt::CaseInsensitive) != 0;
}

Problem problemOfHeader(const JsonValue &header, const Authorization &authorization,
                        const TokenDomain &domain)
{
    const JsonValue *success = header.member(u"success");
    if (success && *success != JsonValue(true))
        return ReceiptProblem::NotSuccessful;
    if (contradicts(header, u"payer", authorization.from.toString()) ||
        contradicts(header, u"network", domain.network))
        return ReceiptProblem::OtherPayment;
    return std::nullopt;
}

tl::expected<Bytes32, ReceiptProblem> oneTransaction(const Hash &ofBody, const Hash &ofHeader)
{
    if (ofBody && ofHeader && *ofBody != *ofHeader)
        return tl::unexpected(ReceiptProblem::TwoTransactions);
    const Bytes32 hash = ofBody ? *ofBody : ofHeader.value_or(Bytes32{});
    if (hash == Bytes32{})
        return tl::unexpected(ReceiptProblem::NoTransaction);
    return hash;
}

} // namespace

tl::expected<PaymentReceipt, ReceiptProblem> readReceipt(const QByteArray &body,
                                                         const QByteArray &paymentResponse,
                                                         const Authorization &authorization,
                                                         const TokenDomain &domain)
{
    const auto json = readStrictJson(body);
    if (!json || !json->isObject())
        return tl::unexpected(ReceiptProblem::Unreadable);
    JsonValue header;
    if (!paymentResponse.isEmpty()) {
        auto read = readStrictJson(QByteArray::fromBase64(paymentResponse));
        if (!read || !read->isObject())
            return tl::unexpected(ReceiptProblem::Unreadable);
        header = std::move(*read);
    }
    if (const Problem problem = problemOfHeader(header, authorization, domain))
        return tl::unexpected(*problem);
    const auto transaction =
        oneTransaction(readHash(*json, u"txHash"), readHash(header, u"transaction"));
    if (!transaction)
        return tl::unexpected(transaction.error());

    PaymentReceipt receipt;
    receipt.transaction = *transaction;
    receipt.added = readDecimal(*json, u"credits_added", creditDecimals);
    receipt.balance = readDecimal(*json, u"balance", creditDecimals);
    if (receipt.added && receipt.added->micros() != authorization.value)
        return tl::unexpected(ReceiptProblem::OtherAmount);
    if (receipt.added && receipt.balance && *receipt.balance < *receipt.added)
        return tl::unexpected(ReceiptProblem::BalanceTooSmall);
    return receipt;
}

} // namespace dria
