#pragma once
// Goes through rows whose text may not be in memory, as fast as it comes.

#include <QAbstractItemModel>
#include <QObject>
#include <QPersistentModelIndex>

#include <functional>

namespace dria::timeline {

/// Lives until it is through, or its parent ends it. At the removal of a row it is about to take it
/// is through.
class RowWalk : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(int row)>;

    /// The model outlives it. `take` is called for each row, in order, when its text is there.
    RowWalk(const QAbstractItemModel &model, int first, int last, Take take, QObject *parent);

    /// At once through what is there.
    void start() { goOn(); }

Q_SIGNALS:
    void finished();

private:
    void goOn();

    const QAbstractItemModel &m_model;
    QPersistentModelIndex m_next;
    QPersistentModelIndex m_last;
    Take m_take;
    bool m_isThrough = false;
};

} // namespace dria::timeline
