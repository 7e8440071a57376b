#include "ui/timeline/row_walk.h"

#include "core/timeline_roles.h"

namespace dria::timeline {

RowWalk::RowWalk(const QAbstractItemModel &model, int first, int last, Take take, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_next(model.index(first, 0))
    , m_last(model.index(last, 0))
    , m_take(std::move(take))
{
    // Queued: who is told of the change too shall have seen it.
    connect(&model, &QAbstractItemModel::dataChanged, this, &RowWalk::goOn, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RowWalk::goOn, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowWalk::goOn, Qt::QueuedConnection);
}

void RowWalk::goOn()
{
    if (m_isThrough)
        return;
    while (m_next.isValid() && m_last.isValid() && m_next.row() <= m_last.row()) {
        if (!m_next.data(TextRole).isValid())
            return; // asked for: dataChanged() follows
        m_take(m_next.row());
        m_next = m_model.index(m_next.row() + 1, 0);
    }
    m_isThrough = true;
    Q_EMIT finished();
    deleteLater();
}

} // namespace dria::timeline
