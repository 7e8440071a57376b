#include "credits/wallet_book.h"

#include "core/secret_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"
#include "credits/browser_signer.h"
#include "credits/spending_wallet_signer.h"

#include <QJsonObject>
#include <QPromise>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void answer(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<WalletSecret> checked(const Result<Secret> &stored, const EthAddress &address)
{
    if (!stored)
        return fail(stored.error());
    auto secret = WalletSecret::read(*stored);
    if (!secret || secret->key().address() != address)
        return fail(ErrorKind::SecretNotFound);
    return std::move(*secret);
}

} // namespace

WalletBook::WalletBook(SecretStore &store, Settings &settings, const Clock &clock,
                       const QString &dataDirId, BrowserWallet *browser, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_dataDirId(dataDirId)
    , m_browser(browser)
    , m_kept(store, settings, clock, dataDirId)
{
}

QString WalletBook::entryName(const QUuid &account, const EthAddress &address) const
{
    return m_dataDirId + u'/' + idText(account) + u"/wallet/"_s + address.toString();
}

std::optional<WalletInfo> WalletBook::wallet(const QUuid &account) const
{
    const QJsonObject markers = m_settings.value(keys::walletMarkers).toObject();
    return WalletInfo::fromJson(markers.value(idText(account)).toObject());
}

void WalletBook::mark(const QUuid &account, const std::optional<WalletInfo> &wallet)
{
    QJsonObject markers = m_settings.value(keys::walletMarkers).toObject();
    if (wallet)
        markers.insert(idText(account), wallet->toJson());
    else
        markers.remove(idText(account));
    m_settings.setValue(keys::walletMarkers, markers);
    Q_EMIT changed(account);
}

QFuture<Result<void>> WalletBook::add(const QUuid &account, WalletSecret secret, bool isBackedUp)
{
    const WalletInfo info{.address = secret.key().address(),
                          .source =
                              secret.words() ? WalletInfo::Source::Words : WalletInfo::Source::Key,
                          .isBackedUp = isBackedUp,
                          .since = m_clock.nowUtc()};
    const auto hasAnother = [this, account, info] {
        const auto now = wallet(account);
        return now && now->address != info.address;
    };
    const auto another = fail(ErrorKind::InvalidRequest, tr("This account has a wallet already."));
    if (hasAnother())
        return readyFuture<void>(another);

    const QString entry = entryName(account, info.address);
    const auto promise = startedPromise<void>();
    const auto onRead = [=, this](const Result<Secret> &stored) {
        const Result<WalletSecret> kept = checked(stored, info.address);
        if (!kept)
            return answer<void>(promise, fail(kept.error()));
        if (hasAnother())
            return answer<void>(promise, another);
        mark(account, info);
        answer<void>(promise, {});
    };
    const auto onWritten = [=, this](const Result<void> &written) {
        if (!written)
            return answer<void>(promise, written);
        whenFinished(m_store.read(entry), this, onRead);
    };
    whenFinished(m_store.write(entry, secret.stored()), this, onWritten);
    return promise->future();
}

bool WalletBook::addBrowserWallet(const QUuid &account, const EthAddress &address)
{
    const auto now = wallet(account);
    if (now && (now->kind != WalletInfo::Kind::Browser || now->address != address))
        return false;
    mark(account, WalletInfo{.address = address,
                             .kind = WalletInfo::Kind::Browser,
                             .source = WalletInfo::Source::Key,
                             .isBackedUp = true,
                             .since = m_clock.nowUtc()});
    return true;
}

void WalletBook::markBackedUp(const QUuid &account)
{
    if (auto now = wallet(account); now && !now->isBackedUp) {
        now->isBackedUp = true;
        mark(account, now);
    }
}

QFuture<Result<WalletSecret>> WalletBook::secret(const QUuid &account)
{
    const auto now = wallet(account);
    if (!now || now->kind != WalletInfo::Kind::Spending)
        return readyFuture<WalletSecret>(fail(ErrorKind::SecretNotFound));
    const auto promise = startedPromise<WalletSecret>();
    whenFinished(m_store.read(entryName(account, now->address)), this,
                 [promise, address = now->address](const Result<Secret> &stored) {
                     answer(promise, checked(stored, address));
                 });
    return promise->future();
}

QFuture<Result<std::shared_ptr<Signer>>> WalletBook::signer(const QUuid &account)
{
    using Answer = Result<std::shared_ptr<Signer>>;
    const auto now = wallet(account);
    if (now && now->kind == WalletInfo::Kind::Browser && m_browser)
        return readyFuture<std::shared_ptr<Signer>>(browserSigner(account, now->address));
    if (!now || now->kind != WalletInfo::Kind::Spending)
        return readyFuture<std::shared_ptr<Signer>>(fail(ErrorKind::SecretNotFound));
    const auto promise = startedPromise<std::shared_ptr<Signer>>();
    whenFinished(m_store.read(entryName(account, now->address)), this,
                 [promise, address = now->address](const Result<Secret> &stored) {
                     auto secret = checked(stored, address);
                     answer(promise, secret ? Answer(std::make_shared<SpendingWalletSigner>(
                                                  std::move(*secret).takeKey()))
                                            : Answer(fail(secret.error())));
                 });
    return promise->future();
}

std::shared_ptr<Signer> WalletBook::browserSigner(const QUuid &account, const EthAddress &address)
{
    return std::make_shared<BrowserSigner>(account, address, *m_browser, m_kept, m_clock);
}

QFuture<Result<void>> WalletBook::remove(const QUuid &account)
{
    const auto now = wallet(account);
    if (!now)
        return readyFuture<void>({});
    if (now->kind == WalletInfo::Kind::Browser) {
        mark(account, {});
        return readyFuture<void>({});
    }
    const auto promise = startedPromise<void>();
    whenFinished(m_store.remove(entryName(account, now->address)), this,
                 [this, account, promise](const Result<void> &removed) {
                     if (removed)
                         mark(account, {});
                     answer<void>(promise, removed);
                 });
    return promise->future();
}

} // namespace dria
