#pragma once
// One streaming answer: deltas as they come, then exactly one end.

#include "api/completion.h"
#include "core/result.h"

#include <QObject>

namespace dria {

/// Emits any number of textArrived and reasoningArrived, then finished exactly once: on success, on
/// failure and on abort(). Deleting it before is a silent abort. On failure the text that had
/// arrived stays in partial(); the error says whether any did (Interrupted, StreamError…) or the
/// line was lost before a reply (ConnectionLost: it may already have been charged).
class ChatStream : public QObject
{
    Q_OBJECT

public:
    explicit ChatStream(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Closes the connection, the only way to stop a node. finished follows with Kind::Cancelled,
    /// from the event loop, never from inside this call.
    virtual void abort() = 0;
    /// What has arrived so far; after finished, what arrived in all.
    [[nodiscard]] virtual const Completion &partial() const = 0;

Q_SIGNALS:
    void started(); ///< the head of a good reply is in: a node has taken the request
    void textArrived(const QString &delta);
    void reasoningArrived(const QString &delta);
    void finished(const dria::Result<dria::Completion> &result);
};

} // namespace dria
