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

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

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
    QList<Tag> tags;
    for (const Tag &tag : m_tags) {
        if (same(tag.id).constFirst() == tag.id)
            tags += tag;
    }
    sortByName(tags);
    return tags;
}

QList<QUuid> TagList::same(const QUuid &id) const
{
    QList<QUuid> found;
    for (const Tag &tag : m_tags) {
        if (contains(id) && isSameName(tag.name, m_tags[id].name))
            found += tag.id;
    }
    std::ranges::sort(found, {}, &QUuid::toRfc4122); // UUIDv7: the oldest first
    return found;
}

QStringList TagList::namesOf(const QList<QUuid> &ids) const
{
    QList<Tag> tags;
    for (const QUuid &id : ids) {
        const auto found = m_tags.constFind(id);
        const auto isNamed = [&found](const Tag &tag) { return isSameName(tag.name, found->name); };
        if (found != m_tags.cend() && std::ranges::none_of(tags, isNamed))
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
        if (isSameName(tag.name, name))
            return same(tag.id).constFirst();
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
    const QList<QUuid> renamed = same(id);
    if (renamed.isEmpty() || plain.isEmpty() || (!there.isNull() && !renamed.contains(there)))
        return false;
    for (const QUuid &one : renamed) {
        if (plain != m_tags[one].name)
            keep({one, plain});
    }
    return true;
}

void TagList::remove(const QUuid &id)
{
    const QList<QUuid> gone = same(id);
    if (gone.isEmpty())
        return;
    m_removed.clear();
    for (const QUuid &one : gone) {
        m_removed += m_tags.take(one);
        tellFailure(m_store.removeTag(one));
    }
    Q_EMIT changed();
    Q_EMIT removed(m_removed.constFirst().name);
}

void TagList::undoRemoval()
{
    const QList<Tag> back = std::exchange(m_removed, {});
    if (back.isEmpty())
        return;
    for (const Tag &tag : back) {
        m_tags.insert(tag.id, tag);
        tellFailure(m_store.restoreTag(tag.id));
    }
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
