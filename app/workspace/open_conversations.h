#pragma once
// The conversations that are open, kept in step with the list of all.

#include "chat/chat_backend.h"
#include "chat/conversation_list.h"
#include "core/clock.h"
#include "core/error.h"
#include "library/message.h"

#include <QObject>

namespace dria {

class Conversation;
class ConversationStore;

/// Those used last stay open, and all that are busy or hold what the store does not have.
class OpenConversations : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    OpenConversations(ConversationStore &store, const Clock &clock, ConversationList &list,
                      QObject *parent = nullptr);
    ~OpenConversations() override;

    /// Null when it is not open.
    [[nodiscard]] Conversation *find(const QUuid &id) const;
    /// The same, for someone who shows it: it is the last that will be closed.
    [[nodiscard]] Conversation *use(const QUuid &id);
    [[nodiscard]] const QList<Conversation *> &all() const { return m_open; }

    /// A new one, at the top of the list.
    Conversation *add(const ConversationRecord &record, const ChatBackend &backend);
    /// One from the store; what is known of it stands in until it is read.
    Conversation *load(const ConversationSummary &known, const ChatBackend &backend);
    /// Reads what could not be read before.
    void reload();
    void close(const QUuid &id);

    /// False while writes fail: then what is open is all there is.
    void setMayClose(bool mayClose) { m_mayClose = mayClose; }

Q_SIGNALS:
    void storeFailed(const dria::Error &error);
    void answered(const dria::Message &answer);
    void forkRequested(const QUuid &conversation, const QUuid &message);
    void loaded(const QUuid &conversation);
    void missing(const QUuid &conversation); ///< the store does not have it; still open

private:
    void take(Conversation *conversation);
    void closeUnused();

    ConversationStore &m_store;
    const Clock &m_clock;
    ConversationList &m_list;
    QList<Conversation *> m_open; ///< the one used last is the first
    bool m_mayClose = true;
};

} // namespace dria
