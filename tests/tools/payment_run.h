#pragma once
// One top-up of payment_probe, by the classes of the program.

#include "core/clock.h"
#include "core/result.h"
#include "credits/top_up.h"
#include "payment_stops.h"
#include "wallet/private_key.h"

#include <QJsonObject>
#include <QUrl>

namespace dria::test {

struct PaymentOrder
{
    QUrl url; ///< of the API, which ends in /v1
    QString dataDir;
    UsdcAmount amount;
    Secret apiKey;
    PrivateKey walletKey;
    bool resumes = false;  ///< takes up what is open, and never begins another
    bool approves = false; ///< without it nothing is signed
    bool testNetworks = false;
    int clicks = 1;                     ///< so many times everything is pressed that pays
    std::chrono::seconds clockAhead{0}; ///< of this computer's real time
};

/// Runs the event loop until the top-up has come to rest. Says
/// {state, txHash, credits_added, balance, error, sentence, payment}; or Error where the folder or
/// the address cannot be used.
[[nodiscard]] Result<QJsonObject> runPayment(PaymentOrder order);

/// {payments: […]}: all that the folder's ledger has of the account at that address, the newest
/// first.
[[nodiscard]] Result<QJsonObject> listPayments(const QUrl &url, const QString &dataDir);

} // namespace dria::test
