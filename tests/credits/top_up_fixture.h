#pragma once
// A top-up over a real library, client and gateway, whose clocks a test holds.

#include "../practice/manual_clock.h"
#include "credits/spending_wallet_signer.h"
#include "credits/top_up.h"
#include "library/payment_ledger.h"
#include "library_stage.h"
#include "support/api_fixture.h"
#include "top_up_gateway.h"

namespace dria::test {

inline const UsdcAmount ten(10'000'000);

/// Counts, and can be told to say no or never to answer.
class CountingSigner final : public Signer
{
public:
    [[nodiscard]] EthAddress address() const override { return m_wallet.address(); }
    [[nodiscard]] QFuture<Result<Signature>> sign(const Authorization &authorization,
                                                  const TokenDomain &domain) override
    {
        ++calls;
        if (refuses)
            return readyFuture<Signature>(fail(ErrorKind::Cancelled));
        return m_wallet.sign(authorization, domain);
    }
    [[nodiscard]] QFuture<Result<Signature>> signAgain(const Authorization &authorization,
                                                       const TokenDomain &domain) override
    {
        return forgets ? readyFuture<Signature>(fail(ErrorKind::SecretLocked))
                       : sign(authorization, domain);
    }

    int calls = 0;
    bool forgets = false; ///< cannot make the same bytes again
    bool refuses = false;

private:
    SpendingWalletSigner m_wallet{testPayer()};
};

/// To be inherited by a test, which calls beginAnew() before each of its functions.
class TopUpFixture
{
protected:
    using State = TopUp::State;

    void beginAnew()
    {
        m_topUp.reset();
        m_ledger.reset();
        m_client.reset();
        m_clock = std::make_shared<ManualClock>();
        m_serverClock = std::make_shared<ManualClock>();
        m_gateway = std::make_unique<TopUpGateway>(m_serverClock);
        m_stage = std::make_unique<LibraryStage>();
        m_account = accountAt(m_gateway->server.baseUrl());
        m_signer = CountingSigner();
        open();
    }
    /// What a new start of the program would do.
    void restart()
    {
        m_topUp.reset();
        m_ledger.reset();
        m_client.reset();
        m_stage->reopen();
        open();
    }
    /// Time goes by for all.
    void advance(std::chrono::seconds by)
    {
        m_clock->advance(by);
        m_serverClock->advance(by);
    }
    void open()
    {
        m_client = std::make_unique<ApiClient>(m_network, *m_clock, m_account, quickLimits());
        m_client->setKey(Secret(QByteArrayView("dkn_live_test")));
        m_ledger = std::make_unique<PaymentLedger>(m_stage->store->thread(), *m_clock);
        m_topUp = std::make_unique<TopUp>(
            *m_client, *m_ledger, m_signer, *m_clock,
            PaymentLimits{UsdcAmount(50'000'000), UsdcAmount(9'000'000'000), false}, systemRandom);
    }
    [[nodiscard]] bool rests() const
    {
        const State state = m_topUp->state();
        return state != State::Asking && state != State::Paying && state != State::AskingAgain &&
               state != State::Releasing;
    }
    [[nodiscard]] State settled()
    {
        // Not qWaitFor(), which looks every 10 ms only: long runs come here 100,000 times.
        QSignalSpy changes(m_topUp.get(), &TopUp::changed);
        while (!rests()) {
            if (!changes.wait(20'000))
                qFatal("it never came to rest");
        }
        return m_topUp->state();
    }
    [[nodiscard]] State review()
    {
        m_topUp->start(ten);
        return settled();
    }
    [[nodiscard]] State pay()
    {
        if (review() == State::Review)
            m_topUp->approve(*m_topUp->terms());
        return settled();
    }
    [[nodiscard]] State resumed()
    {
        m_topUp->resume();
        return settled();
    }

    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<ManualClock> m_serverClock;
    std::unique_ptr<TopUpGateway> m_gateway;
    std::unique_ptr<LibraryStage> m_stage;
    QNetworkAccessManager m_network;
    Account m_account;
    CountingSigner m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PaymentLedger> m_ledger;
    std::unique_ptr<TopUp> m_topUp;
};

} // namespace dria::test
