#pragma once
// The messages of one conversation as rows for the timeline view (core/timeline_roles.h).

#include "core/clock.h"
#include "core/timeline_roles.h"
#include "library/message.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace dria {

/// What a row says beyond its message, for as long as it is true.
struct TurnExtras
{
    QDateTime retryAt;           ///< 429: before this, asking again is pointless
    bool waitingForNode = false; ///< armed: sends itself when a node appears
    QString alternativeModel;    ///< a model with nodes, to offer instead
    friend bool operator==(const TurnExtras &, const TurnExtras &) = default;
};

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    [[nodiscard]] const Message *message(const QUuid &id) const;
    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1 when absent

    void reset(QList<Message> messages);
    void append(const Message &message);
    /// Older ones, in their order.
    void prepend(const QList<Message> &messages);
    /// Replaces a message by id. Text that only grew is announced by append functions instead.
    void update(const Message &message);
    void appendText(const QUuid &id, const QString &delta);
    void appendReasoning(const QUuid &id, const QString &delta);
    /// `count` rows from one on make room for others.
    void replace(int first, int count, const QList<Message> &others);
    /// Of the messages that have siblings.
    void setVersions(const QHash<QUuid, timeline::Versions> &versions);
    void setExtras(const QUuid &id, const TurnExtras &extras);
    [[nodiscard]] TurnExtras extras(const QUuid &id) const { return m_extras.value(id); }
    /// Seconds passed: whatever counts up or down in a row is read again.
    void tick();
    [[nodiscard]] bool needsTicking() const;

private:
    void numberRows();

    const Clock &m_clock;
    QList<Message> m_messages;
    QHash<QUuid, int> m_rows;
    QHash<QUuid, TurnExtras> m_extras;
    QHash<QUuid, timeline::Versions> m_versions;
};

} // namespace dria
