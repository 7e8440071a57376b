#include "wallet/server_reason.h"

#include "core/quotable.h"
#include "wallet/strict_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

struct ServerReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ServerReasonText)
};

struct KnownWords
{
    QLatin1StringView words;
    ServerReason reason;
};

/// Looked for in this order anywhere in the text: servers put words of their own around them.
constexpr std::array knownWords{
    KnownWords{"insufficient_funds"_L1, ServerReason::NoFunds},
    KnownWords{"insufficient_balance"_L1, ServerReason::NoFunds},
    KnownWords{"transfer amount exceeds balance"_L1, ServerReason::NoFunds},
    KnownWords{"authorization_valid_before"_L1, ServerReason::TooLate},
    KnownWords{"payment_expired"_L1, ServerReason::TooLate},
    KnownWords{"authorization is expired"_L1, ServerReason::TooLate},
    KnownWords{"authorization_valid_after"_L1, ServerReason::TooEarly},
    KnownWords{"authorization is not yet valid"_L1, ServerReason::TooEarly},
    KnownWords{"authorization_value"_L1, ServerReason::OtherAmount},
    KnownWords{"recipient_mismatch"_L1, ServerReason::OtherRecipient},
    KnownWords{"nonce_already_used"_L1, ServerReason::AlreadyUsed},
    KnownWords{"duplicate_settlement"_L1, ServerReason::AlreadyUsed},
    KnownWords{"authorization is used"_L1, ServerReason::AlreadyUsed},
    KnownWords{"network_mismatch"_L1, ServerReason::OtherNetwork},
    KnownWords{"invalid_network"_L1, ServerReason::OtherNetwork},
    KnownWords{"token_name_mismatch"_L1, ServerReason::OtherToken},
    KnownWords{"token_version_mismatch"_L1, ServerReason::OtherToken},
    KnownWords{"missing_eip712_domain"_L1, ServerReason::OtherToken},
    KnownWords{"eip3009_not_supported"_L1, ServerReason::OtherToken},
    KnownWords{"asset_not_deployed"_L1, ServerReason::OtherToken},
    KnownWords{"account is blacklisted"_L1, ServerReason::Blocked},
    KnownWords{"undeployed_smart_wallet"_L1, ServerReason::BadSignature},
    KnownWords{"failed_to_parse_signature"_L1, ServerReason::BadSignature},
    KnownWords{"evm_payload_signature"_L1, ServerReason::BadSignature},
    KnownWords{"evm_signature"_L1, ServerReason::BadSignature},
    KnownWords{"invalid signature"_L1, ServerReason::BadSignature},
    KnownWords{"invalid_scheme"_L1, ServerReason::NotUnderstood},
    KnownWords{"evm_scheme"_L1, ServerReason::NotUnderstood},
    KnownWords{"unsupported_scheme"_L1, ServerReason::NotUnderstood},
    KnownWords{"unsupported_payload_type"_L1, ServerReason::NotUnderstood},
    KnownWords{"invalid_x402_version"_L1, ServerReason::NotUnderstood},
    KnownWords{"invalid_payload"_L1, ServerReason::NotUnderstood},
    KnownWords{"invalid_payment"_L1, ServerReason::NotUnderstood},
    KnownWords{"unexpected_verify_error"_L1, ServerReason::NotChecked},
    KnownWords{"simulation_failed"_L1, ServerReason::NotSettled},
    KnownWords{"transaction_failed"_L1, ServerReason::NotSettled},
    KnownWords{"transfer_event_mismatch"_L1, ServerReason::NotSettled},
    KnownWords{"invalid_transaction_state"_L1, ServerReason::NotSettled},
    KnownWords{"unexpected_settle_error"_L1, ServerReason::NotSettled},
    KnownWords{"unknown_settlement_error"_L1, ServerReason::NotSettled},
    KnownWords{"settle_failed"_L1, ServerReason::NotSettled},
    KnownWords{"payment header is required"_L1, ServerReason::NoPayment},
    KnownWords{"payment_required"_L1, ServerReason::NoPayment},
};

/// The first member that says why, of those that servers use; also within "error".
QString wordsOf(const JsonValue &json)
{
    for (const QStringView name :
         {u"errorReason", u"invalidReason", u"errorMessage", u"error", u"message", u"reason"}) {
        const JsonValue *member = json.member(name);
        if (!member)
            continue;
        const QString words = member->string() ? *member->string() : wordsOf(*member);
        if (!words.trimmed().isEmpty())
            return words;
    }
    return {};
}

QString wordsOf(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (const auto json = readStrictJson(trimmed))
        return json->string() ? *json->string() : wordsOf(*json);
    const bool isMarkup = trimmed.startsWith('<') || trimmed.startsWith('{');
    return isMarkup ? QString() : QString::fromUtf8(trimmed);
}

ServerReason reasonOf(const QString &words)
{
    const auto found = std::ranges::find_if(knownWords, [&](const KnownWords &known) {
        return words.contains(known.words, Qt::CaseInsensitive);
    });
    return found == knownWords.end() ? ServerReason::Unknown : found->reason;
}

} // namespace

ServerRefusal readServerRefusal(const QByteArray &body, const QByteArray &paymentResponse)
{
    QString words = wordsOf(QByteArray::fromBase64(paymentResponse));
    if (words.isEmpty())
        words = wordsOf(body);
    return {reasonOf(words), words};
}

QString explain(const ServerRefusal &refusal)
{
    switch (refusal.reason) {
    case ServerReason::NoFunds:
        return ServerReasonText::tr("The wallet does not hold enough USDC on this network.");
    case ServerReason::TooLate:
        return ServerReasonText::tr("The payment reached the server after its time had passed.");
    case ServerReason::TooEarly:
        return ServerReasonText::tr("The payment was not valid yet when it reached the server. "
                                    "Check this computer's clock.");
    case ServerReason::OtherAmount:
        return ServerReasonText::tr("The server wanted another amount than it had named.");
    case ServerReason::OtherRecipient:
        return ServerReasonText::tr("The server wanted another recipient than it had named.");
    case ServerReason::BadSignature:
        return ServerReasonText::tr("The server did not accept the signature of the wallet.");
    case ServerReason::AlreadyUsed:
        return ServerReasonText::tr("The server has seen this payment before: it may already have "
                                    "been taken.");
    case ServerReason::OtherNetwork:
        return ServerReasonText::tr("The server wanted another network than it had named.");
    case ServerReason::OtherToken:
        return ServerReasonText::tr("The server wanted another coin than it had named.");
    case ServerReason::Blocked:
        return ServerReasonText::tr("The issuer of USDC has blocked one of the two addresses.");
    case ServerReason::NotUnderstood:
        return ServerReasonText::tr("The server did not understand the payment.");
    case ServerReason::NotChecked:
        return ServerReasonText::tr("The server could not check the payment.");
    case ServerReason::NotSettled:
        return ServerReasonText::tr("The server could not put the payment on the network, or does "
                                    "not know whether it did.");
    case ServerReason::NoPayment:
        return ServerReasonText::tr("No payment arrived at the server. A proxy on the way may have "
                                    "taken it out of the request.");
    case ServerReason::Unknown:
        break;
    }
    const QString words = quotable(refusal.words);
    if (words.isEmpty())
        return ServerReasonText::tr("The server did not say why it refused the payment.");
    return ServerReasonText::tr("The server refused the payment and said: “%1”").arg(words);
}

} // namespace dria
