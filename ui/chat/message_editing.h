#pragma once
// Editing a message that was sent: the composer holds its text, and the draft waits meanwhile.

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

namespace dria {

class Composer;
class Conversation;
class EditBanner;
struct Message;

/// What was made of a message stays with it while another message or chat is turned to. The words
/// are kept as the draft too where there is none, so that the end of the program does not take
/// them.
class MessageEditing : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    MessageEditing(Composer &composer, EditBanner &banner, QObject *parent = nullptr);

    /// The composer shows what belongs to it: an edit that was begun, or the draft. To be called
    /// again when its messages are there.
    void setConversation(Conversation *conversation);
    /// Hands the draft to the conversation, or keeps the edit.
    void keep();

    [[nodiscard]] bool isEditing() const { return !m_message.isNull(); }
    /// A message of one's own that is shown; others are passed over.
    void begin(const QUuid &message);
    /// The last of one's own, where there is one.
    void beginLast();
    /// Back to the draft; what was made of the message is given up.
    void cancel();
    /// Of what was deleted nothing can be sent beside: the words become the draft, if there is
    /// none.
    void onRemoved();
    /// False when the chat did not take it: it stays in the composer.
    bool send(const QString &text);

Q_SIGNALS:
    void begun(); ///< the composer holds a message that was sent
    void ended(); ///< it holds the draft

private:
    /// What the person made of a message so far.
    struct Edit
    {
        QString before; ///< as it was sent
        QString text;
        int caret = 0;
        bool isDraft = false; ///< the draft is the same words, and nothing else
    };

    void begin(const Message &message);
    void show(const QUuid &message);
    void showDraft();
    void putAside();
    [[nodiscard]] bool ownsDraft(const Edit &edit) const;

    Composer &m_composer;
    EditBanner &m_banner;
    QPointer<Conversation> m_conversation;
    QUuid m_message;             ///< null: the composer holds the draft
    QHash<QUuid, Edit> m_edits;  ///< by message
    QHash<QUuid, QUuid> m_begun; ///< the message that a chat goes on editing
};

} // namespace dria
