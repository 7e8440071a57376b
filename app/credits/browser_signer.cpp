#include "credits/browser_signer.h"

#include "browser/browser_wallet.h"
#include "core/when_finished.h"
#include "credits/kept_signatures.h"

namespace dria {

namespace {

constexpr std::chrono::minutes messagePatience{10};

using Promise = std::shared_ptr<QPromise<Result<Signature>>>;

void answer(const Promise &promise, const Result<Signature> &result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace

BrowserSigner::BrowserSigner(const QUuid &account, const EthAddress &address, BrowserWallet &wallet,
                             KeptSignatures &kept, const Clock &clock)
    : m_account(account)
    , m_address(address)
    , m_wallet(wallet)
    , m_kept(kept)
    , m_clock(clock)
{
}

QFuture<Result<Signature>> BrowserSigner::sign(const Authorization &authorization,
                                               const TokenDomain &domain)
{
    const auto end = static_cast<qint64>(authorization.validBefore);
    const std::chrono::seconds left(end - m_clock.nowUtc().toSecsSinceEpoch());
    if (left.count() <= 0)
        return readyFuture<Signature>(fail(errorOf(BrowserProblem::TimedOut)));
    const auto promise = std::make_shared<QPromise<Result<Signature>>>();
    promise->start();
    // Whoever asked may be gone when the wallet answers; what it signed is kept all the same.
    const auto keep = [promise, &kept = m_kept, account = m_account,
                       digest = signingHash(authorization, domain),
                       until = authorization.validBefore](const Result<BrowserAnswer> &signed_) {
        if (!signed_)
            return answer(promise, fail(signed_.error()));
        const Signature signature = *signed_->signature;
        whenFinished(kept.keep(account, digest, signature, until), &kept,
                     [promise, signature](const Result<void> &written) {
                         answer(promise,
                                written ? Result<Signature>(signature) : fail(written.error()));
                     });
    };
    whenFinished(m_wallet.ask(SigningTask::paying(authorization, domain), left), &m_kept, keep);
    return promise->future();
}

QFuture<Result<Signature>> BrowserSigner::signAgain(const Authorization &authorization,
                                                    const TokenDomain &domain)
{
    return m_kept.find(m_account, signingHash(authorization, domain));
}

QFuture<Result<Signature>> BrowserSigner::signMessage(const QByteArray &utf8)
{
    const auto promise = std::make_shared<QPromise<Result<Signature>>>();
    promise->start();
    whenFinished(m_wallet.ask(SigningTask::saying(utf8, m_address), messagePatience), &m_kept,
                 [promise](const Result<BrowserAnswer> &signed_) {
                     answer(promise, signed_ ? Result<Signature>(*signed_->signature)
                                             : fail(signed_.error()));
                 });
    return promise->future();
}

} // namespace dria
