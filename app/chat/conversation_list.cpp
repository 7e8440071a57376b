#include "chat/conversation_list.h"

#include <algorithm>
#include <utility>

namespace dria {

namespace {

// More rows than this come and go as a new list: views are then told once.
constexpr qsizetype mostSingly = 16;

auto placeOf(const ConversationSummary &summary)
{
    return std::pair(summary.activeAt, summary.id.toRfc4122());
}

} // namespace

ConversationList::ConversationList(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationSummary &summary = m_summaries.at(index.row());
    switch (role) {
    case IdRole:
        return summary.id;
    case Qt::DisplayRole:
    case TitleRole:
        return summary.title.isEmpty() ? untitled() : summary.title;
    case BusyRole:
        return m_busy.contains(summary.id);
    case ActiveRole:
        return summary.activeAt;
    default:
        return {};
    }
}

QString ConversationList::untitled()
{
    return tr("New chat");
}

void ConversationList::put(const ConversationSummary &summary)
{
    const int row = rowOf(summary.id);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_summaries.prepend(summary);
        endInsertRows();
        return;
    }
    ConversationSummary changed = summary;
    changed.filing = m_summaries.at(row).filing;
    if (m_summaries.at(row) != changed) {
        m_summaries[row] = changed;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void ConversationList::moveToTop(const QUuid &id)
{
    const int row = rowOf(id);
    if (row <= 0)
        return;
    beginMoveRows({}, row, row, {}, 0);
    m_summaries.move(row, 0);
    endMoveRows();
}

void ConversationList::file(const QList<QUuid> &ids, const FilingChange &change)
{
    const QSet<QUuid> wanted(ids.cbegin(), ids.cend());
    qsizetype left = wanted.size();
    int first = -1;
    int last = -1;
    for (int row = 0; left > 0 && row < m_summaries.size(); ++row) {
        if (!wanted.contains(m_summaries.at(row).id))
            continue;
        --left;
        change.applyTo(m_summaries[row].filing);
        first = first < 0 ? row : first;
        last = row;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void ConversationList::setBusy(const QUuid &id, bool busy)
{
    if (m_busy.contains(id) == busy)
        return;
    if (busy)
        m_busy.insert(id);
    else
        m_busy.remove(id);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {BusyRole});
}

void ConversationList::remove(const QUuid &id)
{
    m_busy.remove(id);
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_summaries.removeAt(row);
    endRemoveRows();
}

void ConversationList::remove(const QList<QUuid> &ids)
{
    if (ids.size() <= mostSingly) {
        for (const QUuid &id : ids)
            remove(id);
        return;
    }
    const QSet<QUuid> gone(ids.cbegin(), ids.cend());
    beginResetModel();
    m_busy.subtract(gone);
    m_summaries.removeIf(
        [&gone](const ConversationSummary &summary) { return gone.contains(summary.id); });
    endResetModel();
}

void ConversationList::putBack(const QList<ConversationSummary> &summaries)
{
    if (summaries.size() > mostSingly) {
        beginResetModel();
        m_summaries += summaries;
        std::ranges::stable_sort(m_summaries, std::ranges::greater{}, &placeOf);
        endResetModel();
        return;
    }
    for (const ConversationSummary &summary : summaries) {
        const auto after = std::ranges::find_if(m_summaries, [&](const ConversationSummary &other) {
            return placeOf(other) < placeOf(summary);
        });
        const auto row = static_cast<int>(std::distance(m_summaries.begin(), after));
        beginInsertRows({}, row, row);
        m_summaries.insert(row, summary);
        endInsertRows();
    }
}

void ConversationList::clear()
{
    beginResetModel();
    m_summaries.clear();
    endResetModel();
}

void ConversationList::append(const QList<ConversationSummary> &summaries)
{
    if (summaries.isEmpty())
        return;
    const auto first = static_cast<int>(m_summaries.size());
    beginInsertRows({}, first, first + static_cast<int>(summaries.size()) - 1);
    m_summaries += summaries;
    endInsertRows();
}

const ConversationSummary *ConversationList::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_summaries.at(row);
}

// What is asked for is mostly what was used last: near the top.
int ConversationList::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_summaries, id, &ConversationSummary::id);
    return found == m_summaries.end() ? -1
                                      : static_cast<int>(std::distance(m_summaries.begin(), found));
}

} // namespace dria
