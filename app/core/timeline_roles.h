#pragma once
// The contract between a model of messages (a chat, a room) and the timeline view that shows it.

#include <QLatin1String>
#include <QList>
#include <QMetaType>
#include <QSize>
#include <QString>
#include <qnamespace.h>

#include <optional>

namespace dria::timeline {

/// Whose message a row is; decides its shape in the view.
enum class Author {
    Person,    ///< the person at this computer: a bubble on the trailing side
    Assistant, ///< an answer: full width, no bubble
    Notice,    ///< the program's own words (the model was changed): a quiet centred line
    Member,    ///< anybody in a room: full width, their name above, Markdown as chats know it
};

enum class State {
    Complete,
    Waiting,     ///< asked, nothing came yet
    Streaming,   ///< text is arriving
    Stopped,     ///< the person stopped it
    Interrupted, ///< it broke off; what came is kept
    Failed,      ///< nothing came
};

/// A button under a message. The view shows text and sends back id; it knows no meaning.
struct Action
{
    QString id;
    QString text;
    friend bool operator==(const Action &, const Action &) = default;
};

/// Of the messages that stand in one place, one is shown: the answers to one prompt, the wordings
/// of one prompt.
struct Versions
{
    int current = 1; ///< from 1
    int count = 1;
    friend bool operator==(const Versions &, const Versions &) = default;
};

/// Ids of actions the view has a picture or a place for. Those of Versions are sent by the view's
/// own buttons and need not be offered.
namespace action_id {
inline constexpr QLatin1String regenerate{"regenerate"};
inline constexpr QLatin1String edit{"edit"};
inline constexpr QLatin1String branch{"branch"};
inline constexpr QLatin1String askCommunity{"ask-community"};
inline constexpr QLatin1String remove{"delete"};              ///< stands apart
inline constexpr QLatin1String removeBranch{"delete-branch"}; ///< likewise
inline constexpr QLatin1String previousVersion{"previous-version"};
inline constexpr QLatin1String nextVersion{"next-version"};
/// What takes something away is in the menu only, below the others.
[[nodiscard]] inline bool standsApart(const QString &action)
{
    return action == remove || action == removeBranch;
}
[[nodiscard]] inline bool isInMenuOnly(const QString &action)
{
    return standsApart(action) || action == askCommunity;
}
} // namespace action_id

/// What was sent with a message. Its bytes come from who keeps them, by its id.
struct Attachment
{
    enum class Kind { Image, Text };

    QString id; ///< its hash: the same bytes have the same id
    Kind kind = Kind::Image;
    QString name;     ///< of the file, plain text
    qint64 bytes = 0; ///< size of the file
    QSize pixels;     ///< of an image, upright; empty where it is not known
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Who wrote a message of a room. All of it is plain text, most of it from strangers.
struct Byline
{
    QString name;
    QString key;     ///< the same for all messages of one author: decides the colour
    QString badge;   ///< where it came from, in the program's own words
    QString address; ///< shortened; or empty
    QString wholeAddress;
    QString time;
    QString wholeTime;
    QString warning; ///< a sentence about the name, or empty
    friend bool operator==(const Byline &, const Byline &) = default;
};

/// What stands above a message of a room.
struct Lead
{
    QString day;                       ///< the day that begins here, or empty
    QString divider;                   ///< words of a line across ("New messages"), or empty
    std::optional<Byline> byline = {}; ///< nothing where it goes on after the one above
    QString caution;                   ///< a sentence about its text, or empty
    friend bool operator==(const Lead &, const Lead &) = default;
};

/// Roles of a row. A growing answer announces dataChanged with exactly {TextRole} or
/// {ReasoningRole}, and its text then starts with what it was before.
enum Role {
    MessageIdRole = Qt::UserRole + 1, ///< QUuid, never changes
    AuthorRole,                       ///< Author as int
    AuthorNameRole,                   ///< QString, plain text from strangers: "You", a model's id
    TextRole,                         ///< QString, Markdown as it arrived; invalid while it is
                                      ///< being read: dataChanged() follows
    ReasoningRole,                    ///< QString, thinking that came in a field of its own
    ThinkingTimeRole, ///< qint64 milliseconds spent thinking, or invalid while unknown
    StateRole,        ///< State as int
    StatusRole,    ///< QString, one sentence on the state ("Waiting for a node, 4 s"); may be empty
    FooterRole,    ///< QString, quiet figures under an answer; may be empty
    DetailsRole,   ///< QString, all figures, several lines of plain text; may be empty
    ErrorRole,     ///< QString, what happened and what it means; empty when nothing did
    ActionsRole,   ///< QList<Action>, buttons belonging to the error or the status
    CreatedAtRole, ///< QDateTime, UTC
    MessageActionsRole, ///< QList<Action>, what the message can be asked to do now, beside copying
    VersionsRole,       ///< Versions, or invalid for one
    AttachmentsRole,    ///< QList<Attachment>, of a person's message
    LeadRole,           ///< Lead, of a member's message
};

} // namespace dria::timeline

Q_DECLARE_METATYPE(dria::timeline::Action)
Q_DECLARE_METATYPE(dria::timeline::Versions)
Q_DECLARE_METATYPE(dria::timeline::Attachment)
Q_DECLARE_METATYPE(dria::timeline::Lead)
