#pragma once
// What somebody typed to narrow the list of conversations: words of titles, and tags.

#include <QList>
#include <QString>
#include <QUuid>

namespace dria {

class TagList;
struct ConversationSummary;

/// All of it has to be met. "#work" asks for the tag of that name, or for any whose name begins so
/// where none has it; #"two words" for one with a space in its name, and "#" alone for any tag.
/// Where no tag's name begins so, it is a word of a title like the others: "#12".
class ConversationFilter
{
public:
    ConversationFilter() = default;
    explicit ConversationFilter(const QString &typed);

    /// A tag as it is typed, so that it alone is found.
    [[nodiscard]] static QString typedFor(const QString &tagName);

    /// What was typed, without the tags in it.
    [[nodiscard]] static QString withoutTags(const QString &typed);

    /// Finds out which tags are meant: to be done again when they change.
    void lookUp(const TagList &tags);
    [[nodiscard]] bool asksForTags() const;
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] bool passes(const ConversationSummary &summary) const;

    friend bool operator==(const ConversationFilter &, const ConversationFilter &) = default;

private:
    struct Part
    {
        QString word;           ///< as typed, without quotation marks
        bool isTag = false;     ///< it began with #
        QList<QUuid> tags = {}; ///< any of them
        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> m_parts;
};

} // namespace dria
