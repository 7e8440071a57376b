// What a stranger can send about money: terms, receipts, refusals and wallet files, none of which
// may crash or hang, and none of which may lead to a payment that was not typed.

#include "wallet/keystore_kdf.h"
#include "wallet/payment_policy.h"
#include "wallet/payment_receipt.h"
#include "wallet/server_reason.h"
#include "wallet/signed_payment.h"
#include "wallet/strict_json.h"

#include <cstdlib>

using namespace dria;

namespace {

PaymentAttempt attempt()
{
    PaymentAttempt attempt;
    attempt.amount = UsdcAmount(10'000'000);
    attempt.payer = EthAddress::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266").value();
    attempt.endpoint = QUrl(QStringLiteral("https://inference.dria.co/v1/credits/topup"));
    attempt.now = QDateTime::fromSecsSinceEpoch(1'740'672'089, Qt::UTC);
    return attempt;
}

void demand(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const PaymentAttempt asked = attempt();
    static const PaymentPolicy policy({UsdcAmount(50'000'000), UsdcAmount(50'000'000), false});
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));

    if (const auto terms = policy.judge(bytes, false, asked)) {
        demand(terms->amount == asked.amount && terms->payer == asked.payer);
        demand(terms->token == *tokenDomain(u"base"));
        demand(!terms->recipient.isZero() && terms->recipient != asked.payer);
        demand(terms->validBefore - terms->validAfter >= 630);
        demand(terms->validBefore - terms->validAfter <= 1200);
    }
    Authorization paid;
    paid.value = asked.amount.micros();
    (void)readReceipt(bytes, {}, paid, *tokenDomain(u"base"));
    (void)explain(readServerRefusal(bytes, bytes.toBase64()));
    (void)readPaymentHeader(bytes.toBase64());
    if (const auto json = readStrictJson(bytes))
        (void)readKeystoreKdf(*json);
    return 0;
}
