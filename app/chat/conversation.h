#pragma once
// A conversation at work: sends prompts, takes answers, and does what the buttons of a turn say.

#include "chat/branch_rows.h"
#include "chat/chat_backend.h"
#include "chat/message_tree.h"
#include "chat/request_budget.h"
#include "chat/timeline_model.h"
#include "core/clock.h"
#include "core/result.h"
#include "library/conversation_record.h"
#include "library/message_outline.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace dria {

class ConversationStore;
class Generation;
class MessageReader;
class NodeWatch;
struct ChatRequest;
struct StoredConversation;

class Conversation : public QObject
{
    Q_OBJECT

public:
    Conversation(ConversationRecord record, ChatBackend backend, ConversationStore &store,
                 const Clock &clock, QObject *parent = nullptr);
    ~Conversation() override;

    /// Reads it from the store; what is known of the record stands in for it until then. Asked
    /// again after it failed, it tries again.
    void load();
    /// Its newest messages are not there yet: nothing can be sent or set.
    [[nodiscard]] bool isLoading() const { return m_loading != Loading::Done; }

    [[nodiscard]] const ConversationRecord &record() const { return m_record; }
    [[nodiscard]] TimelineModel &timeline() const { return *m_timeline; }
    [[nodiscard]] const ChatBackend &backend() const { return m_backend; }
    /// Its older messages are known too.
    [[nodiscard]] bool isWhole() const { return !isLoading() && !m_olderMissing; }
    [[nodiscard]] bool isEmpty() const;
    /// Nothing was ever said in it. One whose messages were deleted is empty and was used.
    [[nodiscard]] bool isUnused() const { return isEmpty() && m_record.title.isEmpty(); }
    /// An answer is on its way, or waits for a node or for credits: Send is Stop.
    [[nodiscard]] bool isBusy() const;
    /// Nothing to send to yet: no model chosen.
    [[nodiscard]] bool canSend() const;

    /// What was typed and not sent; kept while other chats are open, and in the store.
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// Before the one from the store is there, it will follow that one.
    void setDraft(const Draft &draft);

    /// A file that is being read goes into this draft when it is, whatever chat is shown by then.
    /// What cannot be read, or is too much for one message, is told by fileRefused().
    void attach(const QString &name, const QFuture<Result<NewFile>> &file);
    void removeFile(qsizetype place);
    /// Names of the files that are still being read.
    [[nodiscard]] const QStringList &pendingFiles() const { return m_pendingFiles; }
    /// In the draft, or in what is sent with it.
    [[nodiscard]] bool hasPictures() const;
    /// How many files of earlier messages find no room beside the draft: they are not sent again.
    [[nodiscard]] int filesLeftOut() const;
    /// Takes the prompt over, with the files of the draft, when it returns true; false (busy, a
    /// file being read, nothing to say, no model) leaves it with the caller.
    bool send(const QString &text);
    /// Another wording of one's own message, beside it; what followed it stays there. Takes it over
    /// as send() does.
    bool resend(const QUuid &message, const QString &text);
    void stop();
    /// A button of a turn, by its id (chat/turn_actions.h).
    void perform(const QUuid &message, const QString &action);
    /// Whole messages of any branch, in the order asked for: not all are in memory.
    [[nodiscard]] QFuture<Result<QList<Message>>> read(const QList<QUuid> &messages);
    /// The person's last message of the branch that is shown; null for none.
    [[nodiscard]] QUuid lastPrompt() const;
    /// There is an answer to copy, as far as is known without reading it.
    [[nodiscard]] bool hasAnswer() const;
    /// On whatever branch, of those known so far.
    [[nodiscard]] bool has(const QUuid &message) const { return m_tree.contains(message); }
    /// Brings back what was deleted last, and the branch that was shown; false when nothing was.
    bool undoRemoval();
    [[nodiscard]] bool canUndoRemoval() const { return !m_removals.isEmpty(); }
    /// Their rows are gone: undone, they would be shown and not be kept.
    void forgetRemovals();
    /// All its branches, of what is known so far.
    [[nodiscard]] QFuture<Result<QList<BranchRow>>> branches();
    /// Shows the branch that holds it; false while that cannot be, and where it is not there.
    bool showBranchOf(const QUuid &message);

    /// A note in the transcript says so, when there are answers already.
    void setModel(const QString &model);
    void setParameters(const ChatParameters &parameters);
    void setTitle(const QString &title);
    /// Another account answers from here on; only while idle.
    void setBackend(const QUuid &account, ChatBackend backend);
    /// What answers for the account that the record names.
    void replaceBackend(ChatBackend backend);
    /// What the account has now. A prompt that waits for credits is sent once that is more than
    /// when it was armed.
    void onCredits(double credits);
    /// Its account was removed: it stays readable, and nothing it would ask leaves any more.
    void retire() { m_retired = true; }
    [[nodiscard]] bool isRetired() const { return m_retired; }

Q_SIGNALS:
    void loaded();                             ///< record, draft and newest messages are there
    void allRead();                            ///< its older messages are known too
    void loadFailed(const dria::Error &error); ///< Storage: the store has no such conversation
    void recordChanged();
    void busyChanged(bool busy);
    void promptSent();               ///< one's own message was added: the view goes to the end
    void messagesRemoved(int count); ///< the person deleted them: undoRemoval() brings them back
    void removalSettled();           ///< the last one was undone, or is for good
    void filesChanged();             ///< those of the draft
    void fileRefused(const QString &name, const dria::Error &error);
    void answered(const dria::Message &message); ///< an answer ended, however it did
    void actionRequested(const QString &action); ///< a button that is the window's business
    void quoteRequested(const QString &answer, const QString &model); ///< for the community
    void requestWanted(const QString &model);                         ///< nobody serves it
    void forkRequested(const QUuid &message); ///< a chat of its own is wanted, up to here
    /// A button did nothing; `reason` is a sentence for the person.
    void refused(const QUuid &message, const QString &reason);
    void storeFailed(const dria::Error &error);

private:
    enum class Loading { Done, Newest, Failed };

    /// What went at once, and what was shown then.
    struct Removal
    {
        QList<QUuid> messages;
        QUuid leaf;
    };

    void adopt(StoredConversation stored);
    void show(StoredConversation stored);
    void loadOlder();
    void take(const QList<Message> &newest);
    void take(const QList<MessageOutline> &older);
    void note(const MessageOutline &outline);
    void showWhenRead(const StoredConversation &stored);
    [[nodiscard]] QUuid lastShown() const { return m_timeline->ids().last(); }
    [[nodiscard]] QUuid leafToShow() const;
    void resetPath();
    void prependPath();
    void showPathTo(const QUuid &leaf);
    void showBeside(const Message &message);
    void showNextVersion(const QUuid &message, int step);
    void updateVersions();
    void regenerate(const Message &reply);
    void remove(const QUuid &message, bool withBranch);
    [[nodiscard]] QString whyNot(const Message &message, const QString &action) const;
    void whenComplete(std::function<void()> act);
    void append(const Message &message);
    void saveDraft();
    void tellFailure(const QFuture<Result<void>> &saved);
    [[nodiscard]] Message newMessage(Message::Role role) const;
    void ask(const QUuid &promptId, std::optional<double> temperature = std::nullopt);
    void launch(Message reply, const QUuid &historyEnd, bool continuing);
    void readHistory(const Message &reply, const QUuid &historyEnd, bool continuing);
    void readFiles(const Message &reply, const QList<Message> &history, bool continuing);
    [[nodiscard]] ChatRequest requestFor(const Message &reply, const QList<Message> &history,
                                         bool continuing,
                                         const QHash<QByteArray, QByteArray> &files) const;
    void askBudget(const Message &reply, const ChatRequest &request);
    void startGeneration(const Message &reply, const ChatRequest &request);
    void giveUp(const Message &reply, const Error &error);
    [[nodiscard]] SentMessage asSent(const QUuid &message) const;
    [[nodiscard]] QList<AttachedFile> filesOf(const QUuid &message) const;
    void addFile(const NewFile &added);
    void setFiles(const QList<AttachedFile> &files);
    void onFinished(const QUuid &reply);
    void askAgain(const Message &reply);
    void repeat(const Message &reply);
    void armNodeWatch(const QUuid &reply);
    void armForCredits(const QUuid &reply);
    void arm(const QUuid &reply, TurnExtras::Awaited awaited);
    void disarm();
    void sendArmed();
    void tellCredits(const QUuid &reply);
    void offerAlternative(const Message &reply);
    void failLocally(Message reply, Error error);
    void saveRecord();
    void save(const Message &message);
    void updateTicking();
    void tellRooms();

    ConversationRecord m_record;
    ChatBackend m_backend;
    ConversationStore &m_store;
    const Clock &m_clock;
    std::unique_ptr<TimelineModel> m_timeline; ///< the branch that is shown
    MessageTree m_tree;
    std::unique_ptr<MessageReader> m_reader;
    QHash<QUuid, MessageOutline> m_outlines; ///< of messages that may carry files
    bool m_carriesFiles = false;             ///< some message does
    QUuid m_oldest;                          ///< of those known so far
    QList<Removal> m_removals;               ///< that can be undone
    std::unique_ptr<Generation> m_generation;
    std::unique_ptr<NodeWatch> m_nodeWatch;
    QUuid m_waitingReply;                  ///< armed
    std::optional<double> m_credits;       ///< of the account, as far as was told
    std::optional<double> m_creditsBefore; ///< when it was armed for more
    QUuid m_launching;                     ///< saved, not yet started
    Draft m_draft;
    QStringList m_pendingFiles;
    QHash<QByteArray, QByteArray> m_unsavedFiles; ///< what the store has not kept yet, by hash
    Loading m_loading = Loading::Done;
    bool m_olderMissing = false;        ///< messages before the first are still to be read
    std::function<void()> m_onComplete; ///< waits for them
    bool m_kept = false;                ///< the store has its record
    bool m_retired = false;
    QTimer m_tick;
};

} // namespace dria
