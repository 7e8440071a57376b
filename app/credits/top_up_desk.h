#pragma once
// The one top-up of an account, kept while the pages that show it come and go.

#include "credits/chain_watch.h"
#include "credits/signer_slot.h"
#include "credits/top_up.h"

#include <QTimer>

namespace dria {

class BalanceWatch;
class Settings;

/// Holds a wallet only while a payment needs it. Watches the balance while an outcome is unknown,
/// and has it asked for again when a top-up has settled.
class TopUpDesk : public QObject
{
    Q_OBJECT

public:
    /// How often the balance is asked for while an outcome is unknown.
    static constexpr std::chrono::seconds watchEvery{20};

    /// What it works with; all of it outlives the desk.
    struct Parts
    {
        ApiClient &client;
        BalanceWatch &balance;
        PaymentLedger &ledger;
        Settings &settings;
        const Clock &clock;
        JsonRpcClient &rpc;
    };

    /// Looks for a payment whose outcome is unknown.
    explicit TopUpDesk(const Parts &parts, QObject *parent = nullptr);
    ~TopUpDesk() override;

    [[nodiscard]] TopUp &topUp() { return m_topUp; }
    /// A payment left, and nobody knows its outcome yet: no other can begin.
    [[nodiscard]] bool isUnknown() const;
    /// It cannot be left: what was begun has to come to rest.
    [[nodiscard]] bool isBusy() const;
    /// How much the balance has risen since before an unknown payment; zero where it did not.
    /// Millionths of a USDC.
    [[nodiscard]] qint64 riseMicros() const;

    /// What the chain says of an unknown payment, where the person named a node to ask.
    [[nodiscard]] const ChainWatch &chain() const { return m_chain; }
    /// Asks for the balance, and the chain, now.
    void lookAgain();

    /// As TopUp::start(), with the person's limits as they are now.
    void start(std::shared_ptr<Signer> signer, UsdcAmount amount,
               const std::optional<EthAddress> &acceptedRecipient = {});
    /// As TopUp::askAgain(). The wallet has to be the one that paid.
    void askAgain(std::shared_ptr<Signer> signer);

Q_SIGNALS:
    void changed(); ///< of the top-up, or of what is known of an unknown one

private:
    void onChanged();
    void onBalance();

    BalanceWatch &m_balance;
    Settings &m_settings;
    SignerSlot m_signer;
    TopUp m_topUp;
    ChainWatch m_chain;
    QTimer m_watch;
    bool m_isSettled = false;
};

} // namespace dria
