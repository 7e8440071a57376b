#include "chat/tag_list.h"

#include "core/clock.h"
#include "core/ids.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace dria {

namespace {

void sortByName(QList<Tag> &tags)
{
    QCollator names;
    names.setNumericMode(true);
    std::ranges::sort(tags, [&names](const Tag &a, const Tag &b) {
        const int order = names.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

TagList::TagList(ConversationStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void TagList::load()
{
    whenFinished(m_store.tags(), this, [this, before = m_changes](const Result<QList<Tag>> &read) {
        if (!read) // again when the library can be read
            return;
        // What was changed meanwhile was read without that.
        if (m_changes != before) {
            load();
            return;
        }
        m_tags.clear();
        for (const Tag &tag : *read)
            m_tags.insert(tag.id, tag);
        Q_EMIT changed();
    });
}

QList<Tag> TagList::all() const
{
    QList<Tag> tags = m_tags.values();
    sortByName(tags);
    return tags;
}

QStringList TagList::namesOf(const QList<QUuid> &ids) const
{
    QList<Tag> tags;
    for (const QUuid &id : ids) {
        if (const auto found = m_tags.constFind(id); found != m_tags.cend())
            tags += *found;
    }
    if (tags.size() > 1)
        sortByName(tags);
    QStringList names;
    for (const Tag &tag : std::as_const(tags))
        names += tag.name;
    return names;
}

QUuid TagList::named(const QString &name) const
{
    for (const Tag &tag : m_tags) {
        if (tag.name.compare(name, Qt::CaseInsensitive) == 0)
            return tag.id;
    }
    return {};
}

QString TagList::plainName(const QString &name)
{
    QString plain = name.simplified();
    while (plain.startsWith(u'#') || plain.startsWith(u' '))
        plain.remove(0, 1);
    return plain;
}

QUuid TagList::create(const QString &name)
{
    const QString plain = plainName(name);
    if (plain.isEmpty())
        return {};
    if (const QUuid there = named(plain); !there.isNull())
        return there;
    const Tag tag{newId(m_clock.nowUtc()), plain};
    keep(tag);
    return tag.id;
}

bool TagList::rename(const QUuid &id, const QString &name)
{
    const QString plain = plainName(name);
    const QUuid there = named(plain);
    if (!contains(id) || plain.isEmpty() || (!there.isNull() && there != id))
        return false;
    if (plain != m_tags.value(id).name)
        keep({id, plain});
    return true;
}

void TagList::remove(const QUuid &id)
{
    if (!contains(id))
        return;
    m_removed = m_tags.take(id);
    tellFailure(m_store.removeTag(id));
    Q_EMIT changed();
    Q_EMIT removed(m_removed.name);
}

void TagList::undoRemoval()
{
    const Tag back = std::exchange(m_removed, {});
    if (back.id.isNull())
        return;
    m_tags.insert(back.id, back);
    tellFailure(m_store.restoreTag(back.id));
    Q_EMIT changed();
}

void TagList::keep(const Tag &tag)
{
    m_tags.insert(tag.id, tag);
    tellFailure(m_store.save(tag));
    Q_EMIT changed();
}

void TagList::tellFailure(const QFuture<Result<void>> &saved)
{
    ++m_changes;
    whenFinished(saved, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT storeFailed(done.error());
    });
}

} // namespace dria
