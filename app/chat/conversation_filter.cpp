#include "chat/conversation_filter.h"

#include "chat/tag_list.h"
#include "library/conversation_record.h"

#include <algorithm>

namespace dria {

namespace {

// A name that came from elsewhere may hold one.
QString withoutQuotes(QString name)
{
    return name.remove(u'"');
}

} // namespace

ConversationFilter::ConversationFilter(const QString &typed)
{
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed.at(at).isSpace()) {
            ++at;
            continue;
        }
        const bool isTag = typed.at(at) == u'#';
        const bool isQuoted = isTag && typed.mid(at + 1, 1) == QLatin1String("\"");
        qsizetype end = isQuoted ? typed.indexOf(u'"', at + 2) : at;
        if (end < 0)
            end = typed.size(); // the second one is still to be typed
        while (end < typed.size() && !typed.at(end).isSpace())
            ++end;
        m_parts +=
            {isTag ? withoutQuotes(typed.mid(at, end - at)) : typed.mid(at, end - at), isTag};
        at = end;
    }
}

QString ConversationFilter::typedFor(const QString &tagName)
{
    const QString plain = withoutQuotes(tagName);
    return plain.contains(u' ') ? QStringLiteral("#\"%1\"").arg(plain) : u'#' + plain;
}

QString ConversationFilter::withoutTags(const QString &typed)
{
    QStringList words;
    for (const Part &part : ConversationFilter(typed).m_parts) {
        if (!part.isTag)
            words += part.word;
    }
    return words.join(u' ');
}

bool ConversationFilter::asksForTags() const
{
    return std::ranges::any_of(m_parts, &Part::isTag);
}

void ConversationFilter::lookUp(const TagList &tags)
{
    for (Part &part : m_parts) {
        part.tags.clear();
        if (!part.isTag)
            continue;
        const QString name = part.word.mid(1);
        QList<QUuid> beginning;
        for (const Tag &tag : tags.all()) {
            const QString plain = withoutQuotes(tag.name);
            if (plain.compare(name, Qt::CaseInsensitive) == 0)
                part.tags += tags.same(tag.id);
            else if (plain.startsWith(name, Qt::CaseInsensitive))
                beginning += tags.same(tag.id);
        }
        if (part.tags.isEmpty())
            part.tags = beginning;
    }
}

bool ConversationFilter::passes(const ConversationSummary &summary) const
{
    return std::ranges::all_of(m_parts, [&summary](const Part &part) {
        if (part.tags.isEmpty())
            return summary.title.contains(part.word, Qt::CaseInsensitive);
        return std::ranges::any_of(
            part.tags, [&summary](const QUuid &tag) { return summary.filing.tags.contains(tag); });
    });
}

} // namespace dria
