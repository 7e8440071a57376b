#include "credits/kept_signatures.h"

#include "core/secret_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"
#include "wallet/hex.h"

#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr std::chrono::minutes lookEvery{1};

template<typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

Result<Signature> readSignature(const Result<Secret> &stored)
{
    if (!stored)
        return fail(stored.error());
    if (const auto signature = Signature::fromHex(QString::fromLatin1(stored->view())))
        return *signature;
    return fail(ErrorKind::SecretNotFound);
}

} // namespace

KeptSignatures::KeptSignatures(SecretStore &store, Settings &settings, const Clock &clock,
                               const QString &dataDirId, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_dataDirId(dataDirId)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &KeptSignatures::forgetPassed);
    forgetPassed();
}

QString KeptSignatures::entryName(const QUuid &account, const Bytes32 &digest) const
{
    return m_dataDirId + u'/' + account.toString(QUuid::WithoutBraces) + u"/payment-signature/"_s +
           prefixedHex(digest);
}

void KeptSignatures::setMark(const QString &entry, const QJsonValue &until)
{
    QJsonObject marks = m_settings.value(keys::keptSignatures).toObject();
    if (until.isUndefined())
        marks.remove(entry);
    else
        marks.insert(entry, until);
    m_settings.setValue(keys::keptSignatures, marks);
}

QFuture<Result<void>> KeptSignatures::keep(const QUuid &account, const Bytes32 &digest,
                                           const Signature &signature, std::uint64_t until)
{
    const QString entry = entryName(account, digest);
    // Before the entry, so that none is left there that nobody knows of.
    setMark(entry, static_cast<qint64>(until));
    m_look.start();
    QString hex = signature.toHex();
    return m_store.write(entry, Secret::takeFrom(hex));
}

QFuture<Result<Signature>> KeptSignatures::find(const QUuid &account, const Bytes32 &digest)
{
    const auto promise = startedPromise<Signature>();
    whenFinished(m_store.read(entryName(account, digest)), this,
                 [promise](const Result<Secret> &stored) {
                     promise->addResult(readSignature(stored));
                     promise->finish();
                 });
    return promise->future();
}

void KeptSignatures::forgetPassed()
{
    const QJsonObject marks = m_settings.value(keys::keptSignatures).toObject();
    const qint64 now = m_clock.nowUtc().toSecsSinceEpoch();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (mark.value().toInteger() > now)
            continue;
        whenFinished(m_store.remove(mark.key()), this,
                     [this, entry = mark.key()](const Result<void> &removed) {
                         if (removed)
                             setMark(entry, QJsonValue::Undefined);
                     });
    }
    if (marks.isEmpty())
        m_look.stop();
    else
        m_look.start();
}

} // namespace dria
