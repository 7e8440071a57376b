#pragma once
// Opens and writes keystores on a thread of its own: each takes about a second and much memory.

#include "wallet/keystore.h"

#include <QFuture>
#include <QThreadPool>

namespace dria {

/// One after the other. Destruction waits for what runs; what waits is left out, and its future is
/// cancelled.
class KeystoreWorker
{
public:
    using Opened = std::shared_ptr<tl::expected<PrivateKey, KeystoreProblem>>;

    KeystoreWorker();
    ~KeystoreWorker();
    Q_DISABLE_COPY_MOVE(KeystoreWorker)

    [[nodiscard]] QFuture<Opened> open(const QByteArray &json, Secret password);
    /// The file; empty where there is not enough memory.
    [[nodiscard]] QFuture<QByteArray> seal(PrivateKey key, Secret password);

private:
    QThreadPool m_pool;
};

} // namespace dria
