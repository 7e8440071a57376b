#pragma once
// The tags that conversations can have: few, so all are kept here, and every change goes to the
// store.

#include "core/error.h"
#include "core/result.h"
#include "library/tag.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

namespace dria {

class Clock;
class ConversationStore;

/// Who makes a tag of the same name on two computers, and takes the chats of one to the other, has
/// it twice in the library: to the person it is one tag. The oldest stands for all of them.
class TagList : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TagList(ConversationStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads them, in the place of those that are known.
    void load();

    [[nodiscard]] bool contains(const QUuid &id) const { return m_tags.contains(id); }
    [[nodiscard]] Tag tag(const QUuid &id) const { return m_tags.value(id); }
    /// By name, each name once, whatever its case.
    [[nodiscard]] QList<Tag> all() const;
    /// Those that are one tag to the person, this one among them; none where it is not there.
    [[nodiscard]] QList<QUuid> same(const QUuid &id) const;
    /// Of those that are there, by name, each once.
    [[nodiscard]] QStringList namesOf(const QList<QUuid> &ids) const;
    /// Null where there is none with this name.
    [[nodiscard]] QUuid named(const QString &name) const;
    /// The name as it would be kept: on one line, without the # that people write before it.
    [[nodiscard]] static QString plainName(const QString &name);

    /// One that has the name already is answered with; a blank name makes none.
    QUuid create(const QString &name);
    /// False where another has the name, or it is blank.
    bool rename(const QUuid &id, const QString &name);
    void remove(const QUuid &id);
    /// Brings back the one that was removed last, where it was.
    void undoRemoval();

Q_SIGNALS:
    void changed();
    void removed(const QString &name);
    void storeFailed(const dria::Error &error);

private:
    void keep(const Tag &tag);
    void tellFailure(const QFuture<Result<void>> &saved);

    ConversationStore &m_store;
    const Clock &m_clock;
    QHash<QUuid, Tag> m_tags;
    int m_changes = 0;    ///< made here
    QList<Tag> m_removed; ///< what undoRemoval() brings back
};

} // namespace dria
