#include "core/keychain_store.h"

#include "core/keychain_operation.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace dria {

namespace {

/// For operations that give nothing back but success.
KeychainOperation::Answer answerWithoutValue(const std::shared_ptr<QPromise<Result<void>>> &promise)
{
    promise->start();
    return [promise](Result<Secret> result) {
        promise->addResult(std::move(result).map([](Secret) {}));
        promise->finish();
    };
}

} // namespace

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds timeout,
                             QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_timeout(timeout)
{
}

KeychainStore::~KeychainStore()
{
    m_waiting.clear(); // or the end of one would begin the next
    const auto operations = findChildren<KeychainOperation *>(Qt::FindDirectChildrenOnly);
    for (KeychainOperation *operation : operations)
        operation->cancel();
}

void KeychainStore::begin()
{
    m_held = false;
    beginNext();
}

QFuture<Result<Secret>> KeychainStore::read(const QString &entry)
{
    auto promise = std::make_shared<QPromise<Result<Secret>>>();
    promise->start();
    auto answer = [promise](Result<Secret> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    enqueue(KeychainOperation::reading(m_service, entry, std::move(answer), this));
    return promise->future();
}

QFuture<Result<void>> KeychainStore::write(const QString &entry, Secret secret)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    enqueue(KeychainOperation::writing(m_service, entry, std::move(secret),
                                       answerWithoutValue(promise), this));
    return promise->future();
}

QFuture<Result<void>> KeychainStore::remove(const QString &entry)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    enqueue(KeychainOperation::removing(m_service, entry, answerWithoutValue(promise), this));
    return promise->future();
}

void KeychainStore::enqueue(KeychainOperation *operation)
{
    m_waiting.append(operation);
    connect(operation, &KeychainOperation::answered, this, [this, operation] {
        m_waiting.removeOne(operation);
        if (m_current == operation)
            m_current.clear();
        operation->deleteLater();
        beginNext();
    });
    connect(operation, &KeychainOperation::retryWanted, this, &KeychainStore::beginCurrent);
    operation->setTimeLimit(m_timeout);
    beginNext();
}

// A job's check of its own result (is the entry gone?) must not meet the next job's effect.
void KeychainStore::beginNext()
{
    if (m_held || m_jobRunning || m_current || m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    beginCurrent();
}

void KeychainStore::beginCurrent()
{
    if (!m_current || m_jobRunning)
        return; // timed out while it wanted another try
    m_jobRunning = true;
    QKeychain::Job *job = m_current->begin();
    connect(job, &QKeychain::Job::finished, this, [this] {
        m_jobRunning = false;
        beginNext();
    });
}

} // namespace dria
