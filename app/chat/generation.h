#pragma once
// One answer in the making: takes the stream's pieces, hands them on once a frame, journals them.

#include "api/chat_request.h"
#include "core/clock.h"
#include "core/result.h"
#include "library/message.h"

#include <QObject>
#include <QTimer>

namespace dria {

class ApiClient;
class ChatStream;
class ConversationStore;
struct Completion;

/// finished() comes exactly once, then message() is final; saving it whole is the owner's part.
/// Deleting it stops the node.
class Generation : public QObject
{
    Q_OBJECT

public:
    /// The reply was saved before. Text it already holds is kept and added to (continuing).
    Generation(ApiClient &client, ConversationStore &store, const Clock &clock, Message reply,
               QObject *parent = nullptr);
    ~Generation() override;

    void start(const ChatRequest &request);
    void stop();
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    void textArrived(const QString &delta);      ///< at most once a frame
    void reasoningArrived(const QString &delta); ///< at most once a frame
    void stateChanged();
    void storeFailed(const dria::Error &error);
    void finished();

private:
    void onContent();
    void flushFrame();
    void flushJournal();
    void finish(const Result<Completion> &result);
    void adopt(const Completion &completion);

    ApiClient &m_client;
    ConversationStore &m_store;
    const Clock &m_clock;
    Message m_message;
    ChatStream *m_stream = nullptr;
    QString m_pendingText;
    QString m_pendingReasoning;
    QString m_unsavedText;
    QString m_unsavedReasoning;
    QTimer m_frame;
    QTimer m_journal;
    std::chrono::milliseconds m_startedAt{0};
};

} // namespace dria
