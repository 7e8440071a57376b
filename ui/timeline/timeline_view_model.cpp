// How the timeline view follows its model: what changed is gathered and read once a frame.

#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace dria {

using namespace timeline;

namespace {

constexpr int frameMs = 16;

} // namespace

void TimelineView::setModel(QAbstractItemModel *model)
{
    if (m_model != nullptr)
        m_model->disconnect(this);
    m_model = model;
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    timelineRowsAboutToBeRemoved(*this, first, last);
                });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    dataChanged(from.row(), to.row(), roles);
                });
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::modelReset);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineView::modelReset);
        connect(model, &QObject::destroyed, this, [this] { setModel(nullptr); });
    }
    m_geometry.setModel(model);
    modelReset();
}

void TimelineView::modelReset()
{
    m_dirtyRows.clear();
    m_selection = {};
    m_hovered = m_focused = m_pressed = m_done = {};
    m_selecting = false;
    m_geometry.resetRows();
    relayout(true);
    m_find->rowsReset();
    m_answers.reset(m_model);
    timelineReset(*this);
}

void TimelineView::rowsInserted(int first, int last)
{
    const int count = last - first + 1;
    m_geometry.insertRows(first, count);
    m_selection.insertRows(first, count);
    m_find->rowsInserted(first, count);
    moveRowNumbers(first, count);
    const bool appended = last == m_model->rowCount() - 1;
    const auto author = static_cast<Author>(m_model->index(last, 0).data(AuthorRole).toInt());
    const auto firstAuthor = static_cast<Author>(m_model->index(first, 0).data(AuthorRole).toInt());
    if (appended && (author == Author::Person || firstAuthor == Author::Person))
        m_geometry.goToBottom();
    relayout(first < m_model->rowCount() - count);
    m_answers.note(m_model->index(last, 0), false);
    timelineRowsInserted(*this, first, last);
}

void TimelineView::rowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_geometry.removeRows(first, count);
    m_selection.removeRows(first, count);
    m_find->rowsRemoved(first, count);
    for (TargetRef *ref : {&m_hovered, &m_focused, &m_pressed, &m_done}) {
        if (ref->row >= first && ref->row <= last)
            *ref = {};
    }
    m_dirtyRows.removeIf([=](auto it) { return it.key() >= first && it.key() <= last; });
    moveRowNumbers(last + 1, -count);
    relayout(true);
}

void TimelineView::moveRowNumbers(int first, int by)
{
    for (TargetRef *ref : {&m_hovered, &m_focused, &m_pressed, &m_done}) {
        if (ref->row >= first)
            ref->row += by;
    }
    QMap<int, Dirt> dirty;
    for (const auto &[row, dirt] : m_dirtyRows.asKeyValueRange())
        dirty.insert(row >= first ? row + by : row, dirt);
    m_dirtyRows = dirty;
}

void TimelineView::dataChanged(int first, int last, const QList<int> &roles)
{
    ++m_changes;
    const bool grown = roles.size() == 1 && roles.first() == TextRole;
    for (int row = first; row <= last; ++row) {
        if (roles.isEmpty() || roles.contains(StateRole))
            m_answers.note(m_model->index(row, 0), isVisible());
        if (!grown || !m_dirtyRows.contains(row))
            m_dirtyRows.insert(row, grown ? Dirt::Grown : Dirt::Changed);
    }
    m_find->rowsArrived(first, last);
    refreshSoon();
}

void TimelineView::refreshSoon()
{
    // Started once and left to run: a restarted timer would starve under a steady stream. Who sends
    // a frame's worth at a time is not made to wait for another frame.
    if (!m_frame.isActive() && isVisible()) {
        const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : frameMs;
        m_frame.start(static_cast<int>(std::clamp<qint64>(frameMs - since, 0, frameMs)),
                      Qt::PreciseTimer, this);
    }
}

void TimelineView::refreshDirtyRows()
{
    m_frame.stop();
    m_sinceFrame.start();
    if (std::exchange(m_formulasSettled, false))
        showFormulas();
    if (m_dirtyRows.isEmpty())
        return;
    const QMap<int, Dirt> rows = std::exchange(m_dirtyRows, {});
    int dirtyRow = -1;
    LiveRow::Dirty first;
    QList<int> ended;
    for (const auto &[row, dirt] : rows.asKeyValueRange()) {
        const LiveRow::Dirty dirty =
            dirt == Dirt::Grown ? m_geometry.grow(row) : LiveRow::Dirty{m_geometry.refresh(row)};
        m_find->rowChanged(row, std::max(dirty.slot, 0));
        if (dirt == Dirt::Changed &&
            m_answers.takeEnded(m_model->index(row, 0).data(MessageIdRole).toUuid()))
            ended.append(row);
        if (dirty.slot < 0)
            continue;
        ++m_rowRefreshes;
        if (dirtyRow < 0 || row < dirtyRow) {
            dirtyRow = row;
            first = dirty;
        }
    }
    if (dirtyRow >= 0)
        relayout(false, dirtyRow, first);
    for (const int row : std::as_const(ended)) // whoever is told reads the whole text
        timelineAnswerEnded(*this, row);
}

} // namespace dria
