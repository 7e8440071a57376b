#pragma once
// Knows which answers are still arriving, to tell when one has ended.

#include "core/timeline_roles.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QUuid>

namespace dria::timeline {

class AnswerWatch
{
public:
    /// Looks at the last rows alone: only these can still arrive.
    void reset(const QAbstractItemModel *model)
    {
        m_arriving.clear();
        m_ended.clear();
        const int rows = model != nullptr ? model->rowCount() : 0;
        constexpr int looked = 4;
        for (int row = qMax(0, rows - looked); row < rows; ++row)
            note(model->index(row, 0), false);
    }

    /// A row is new or its state may be another. seen: whether anybody is to be told of its end.
    void note(const QModelIndex &row, bool seen)
    {
        const QUuid id = row.data(MessageIdRole).toUuid();
        const auto state = static_cast<State>(row.data(StateRole).toInt());
        if (state == State::Waiting || state == State::Streaming)
            m_arriving.insert(id);
        else if (m_arriving.remove(id) && seen)
            m_ended.insert(id);
    }

    /// True once for an answer that ended.
    [[nodiscard]] bool takeEnded(const QUuid &id) { return m_ended.remove(id); }

private:
    QSet<QUuid> m_arriving;
    QSet<QUuid> m_ended;
};

} // namespace dria::timeline
