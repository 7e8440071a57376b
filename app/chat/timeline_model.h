#pragma once
// One branch of a conversation as rows for the timeline view (core/timeline_roles.h).

#include "chat/message_shelf.h"
#include "core/clock.h"
#include "core/timeline_roles.h"
#include "library/message.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace dria {

/// What a row says beyond its message, for as long as it is true.
struct TurnExtras
{
    enum class Awaited { Nothing, Node, Credits };

    QDateTime retryAt;                  ///< 429: before this, asking again is pointless
    Awaited awaited = Awaited::Nothing; ///< armed: sends itself when that is there
    std::optional<double> credits;      ///< that the account has, where they did not suffice
    QString alternativeModel;           ///< a model with nodes, to offer instead
    QString overSoftLimit;              ///< of the budget: a sentence that says so
    friend bool operator==(const TurnExtras &, const TurnExtras &) = default;
};

/// Knows of every row; of its message only when that is in memory. A view that reads the text of
/// another is told when it came.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const QList<QUuid> &ids() const { return m_ids; }
    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1 when absent
    /// Of any branch; null when it is not in memory. Good until the next change.
    [[nodiscard]] const Message *message(const QUuid &id) const { return m_shelf.find(id); }
    /// The rows that are in memory: all of a chat that was made here.
    [[nodiscard]] QList<Message> messages() const;
    /// It is in memory, or could not be read.
    [[nodiscard]] bool isSettled(const QUuid &id) const;

    /// Whether the account has rooms, to take an answer to.
    void setHasRooms(bool hasRooms);
    void reset(const QList<QUuid> &path);
    void reset(const QList<Message> &messages);
    void append(const Message &message);
    /// Older ones, in their order.
    void prepend(const QList<QUuid> &ids);
    /// Replaces a message by id, or keeps one of another branch. Text that only grew is announced
    /// by append functions instead.
    void update(const Message &message);
    void appendText(const QUuid &id, const QString &delta);
    void appendReasoning(const QUuid &id, const QString &delta);
    /// `count` rows from one on make room for others.
    void replace(int first, int count, const QList<QUuid> &others);
    /// Holds it in memory from here on.
    void keep(const QUuid &id) { (void)m_shelf.edit(id); }
    /// Messages of any branch came from the store. Those asked for and not among them could not be
    /// read: their rows say so.
    void addRead(const QList<Message> &messages, const QList<QUuid> &asked = {});
    /// One that could not be read is wanted again.
    void readAgain(const QUuid &id);
    /// Forgets all messages and rows.
    void clear();
    /// Of the messages that have siblings.
    void setVersions(const QHash<QUuid, timeline::Versions> &versions);
    void setExtras(const QUuid &id, const TurnExtras &extras);
    [[nodiscard]] TurnExtras extras(const QUuid &id) const { return m_extras.value(id); }
    /// Seconds passed: whatever counts up or down in a row is read again.
    void tick();
    [[nodiscard]] bool needsTicking() const;

Q_SIGNALS:
    /// The text of a row, or of one near it, was asked for and is not in memory.
    void wanted(int row) const;

private:
    [[nodiscard]] QVariant dataOfUnread(int row, int role) const;
    void lookAround(int row) const;
    void numberRowsFrom(int row);
    void tellRow(const QUuid &id, const QList<int> &roles = {});
    [[nodiscard]] QList<QUuid> counting() const;

    const Clock &m_clock;
    MessageShelf m_shelf;
    QSet<QUuid> m_unreadable;
    QList<QUuid> m_ids;
    QHash<QUuid, int> m_rows; ///< counted from m_firstRow, so that older ones change no number
    int m_firstRow = 0;
    bool m_hasRooms = false;
    QHash<QUuid, TurnExtras> m_extras;
    QHash<QUuid, timeline::Versions> m_versions;
};

} // namespace dria
