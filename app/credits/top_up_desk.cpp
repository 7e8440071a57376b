#include "credits/top_up_desk.h"

#include "credits/balance_watch.h"
#include "credits/payment_caps.h"

namespace dria {

namespace {

bool needsWallet(TopUp::State state)
{
    return state == TopUp::State::Asking || state == TopUp::State::Review ||
           state == TopUp::State::Paying || state == TopUp::State::AskingAgain;
}

} // namespace

TopUpDesk::TopUpDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_balance(parts.balance)
    , m_settings(parts.settings)
    , m_topUp(parts.client, parts.ledger, m_signer, parts.clock, paymentLimits(parts.settings),
              systemRandom)
    , m_chain(parts.rpc, parts.settings)
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &TopUpDesk::lookAgain);
    connect(&m_chain, &ChainWatch::changed, this, &TopUpDesk::changed);
    connect(&m_balance, &BalanceWatch::changed, this, &TopUpDesk::onBalance);
    connect(&m_topUp, &TopUp::changed, this, &TopUpDesk::onChanged);
    m_topUp.resume();
}

TopUpDesk::~TopUpDesk() = default;

bool TopUpDesk::isUnknown() const
{
    const TopUp::State state = m_topUp.state();
    return state == TopUp::State::Unknown || state == TopUp::State::AskingAgain ||
           state == TopUp::State::Releasing;
}

bool TopUpDesk::isBusy() const
{
    const TopUp::State state = m_topUp.state();
    return state == TopUp::State::Asking || state == TopUp::State::Paying ||
           state == TopUp::State::AskingAgain || state == TopUp::State::Releasing;
}

qint64 TopUpDesk::riseMicros() const
{
    const std::optional<qint64> before = m_topUp.payment().balanceMicros;
    const bool isKnown = isUnknown() && before && m_balance.isUpToDate();
    return isKnown ? qMax<qint64>(0, microsOfCredits(*m_balance.balance()) - *before) : 0;
}

void TopUpDesk::start(std::shared_ptr<Signer> signer, UsdcAmount amount,
                      const std::optional<EthAddress> &acceptedRecipient)
{
    if (isBusy() || isUnknown() || m_topUp.state() == TopUp::State::Review)
        return;
    m_signer.put(std::move(signer));
    m_topUp.setLimits(paymentLimits(m_settings));
    m_topUp.start(amount, acceptedRecipient);
}

void TopUpDesk::askAgain(std::shared_ptr<Signer> signer)
{
    if (m_topUp.state() != TopUp::State::Unknown)
        return;
    m_signer.put(std::move(signer));
    m_topUp.askAgain();
}

void TopUpDesk::onChanged()
{
    const TopUp::State state = m_topUp.state();
    if (!needsWallet(state))
        m_signer.put(nullptr);
    const bool isSettled = state == TopUp::State::Settled;
    if (isUnknown() && !m_watch.isActive()) {
        m_watch.start();
        lookAgain();
    } else if (!isUnknown()) {
        m_watch.stop();
    }
    if (isSettled && !std::exchange(m_isSettled, isSettled))
        m_balance.refresh();
    m_isSettled = isSettled;
    Q_EMIT changed();
}

void TopUpDesk::lookAgain()
{
    m_balance.refresh();
    if (const auto payment = readStored(m_topUp.payment()); payment && isUnknown())
        m_chain.ask(*payment);
}

void TopUpDesk::onBalance()
{
    if (m_topUp.state() != TopUp::State::Unknown)
        return;
    if (m_balance.isUpToDate())
        m_topUp.noticeBalance(microsOfCredits(*m_balance.balance()));
    Q_EMIT changed();
}

} // namespace dria
