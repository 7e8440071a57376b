#pragma once
// The way to wait for a QFuture in an object that may die first.

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace dria {

/// Calls handler(const T &) from the event loop of the context's thread, once the future has its
/// result; never after the context's death, and never for a future cancelled without a result.
/// In place of QFuture::then(context, …), which in Qt 6.4 asserts when the context died first, and
/// for a move-only T empties the future, which then runs the continuation a second time.
template<typename T, typename Handler>
void whenFinished(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> finished = watcher->future();
                         if (finished.resultCount() > 0)
                             handler(*finished.constBegin());
                     });
    watcher->setFuture(future);
}

} // namespace dria
