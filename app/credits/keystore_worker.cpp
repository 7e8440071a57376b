#include "credits/keystore_worker.h"

#include "wallet/keystore_seal.h"

#include <QPromise>

#include <memory>

namespace dria {

namespace {

/// Runs the work there and answers with what it returns.
template<typename T, typename Work>
QFuture<T> answerOn(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    pool.start([promise, work = std::make_shared<Work>(std::move(work))] {
        promise->addResult((*work)());
        promise->finish();
    });
    return future;
}

} // namespace

KeystoreWorker::KeystoreWorker()
{
    m_pool.setMaxThreadCount(1);
}

KeystoreWorker::~KeystoreWorker()
{
    m_pool.clear();
}

QFuture<KeystoreWorker::Opened> KeystoreWorker::open(const QByteArray &json, Secret password)
{
    return answerOn<Opened>(m_pool, [json, password = std::move(password)] {
        return std::make_shared<Opened::element_type>(openKeystore(json, password));
    });
}

QFuture<QByteArray> KeystoreWorker::seal(PrivateKey key, Secret password)
{
    return answerOn<QByteArray>(m_pool, [key = std::move(key), password = std::move(password)] {
        return sealKeystore(key, password, systemRandom);
    });
}

} // namespace dria
