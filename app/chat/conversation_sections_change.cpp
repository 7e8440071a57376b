// How the rows of the sidebar become others: views are told of the ones that differ.

#include "chat/conversation_sections.h"

#include <QHash>

#include <algorithm>

namespace dria {

namespace {
// More pieces than this are not worth being told one by one.
constexpr int mostPieces = 16;
} // namespace

struct ConversationSections::Place
{
    QUuid id;
    int section;
    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.id, place.section);
    }
};

ConversationSections::Place ConversationSections::placeOf(const Row &row)
{
    return {row.id, row.section};
}

void ConversationSections::adopt(const QList<Row> &wanted)
{
    const auto same = [](const Row &a, const Row &b) { return placeOf(a) == placeOf(b); };
    const qsizetype shorter = std::min(m_rows.size(), wanted.size());
    qsizetype head = 0;
    while (head < shorter && same(m_rows.at(head), wanted.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           same(m_rows.at(m_rows.size() - 1 - tail), wanted.at(wanted.size() - 1 - tail)))
        ++tail;
    const qsizetype end = wanted.size() - tail;

    QHash<Place, int> sources; // of the rows that differ
    for (qsizetype row = head; row < end; ++row)
        sources.insert(placeOf(wanted.at(row)), wanted.at(row).source);
    QSet<Place> known;
    int pieces = 0;
    for (qsizetype row = head; row < m_rows.size() - tail; ++row) {
        Row &old = m_rows[row];
        known += placeOf(old);
        const bool stays = sources.contains(placeOf(old));
        const bool isFirst = row == head || sources.contains(placeOf(m_rows.at(row - 1)));
        pieces += !stays && isFirst ? 1 : 0;
        old.source = sources.value(placeOf(old), -1);
    }
    bool wasNew = false;
    for (qsizetype row = head; row < end; ++row) {
        const bool isNew = !known.contains(placeOf(wanted.at(row)));
        pieces += isNew && !wasNew ? 1 : 0;
        wasNew = isNew;
    }
    for (qsizetype row = 0; row < head; ++row)
        m_rows[row] = wanted.at(row);
    for (qsizetype row = 1; row <= tail; ++row)
        m_rows[m_rows.size() - row] = wanted.at(wanted.size() - row);

    if (pieces > mostPieces) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    for (qsizetype last = m_rows.size() - tail - 1; last >= head; --last) {
        if (sources.contains(placeOf(m_rows.at(last))))
            continue;
        qsizetype first = last;
        while (first > head && !sources.contains(placeOf(m_rows.at(first - 1))))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    QList<Row> staying;
    for (qsizetype row = head; row < end; ++row) {
        if (known.contains(placeOf(wanted.at(row))))
            staying += wanted.at(row);
    }
    reorder(static_cast<int>(head), staying);
    for (qsizetype first = head; first < end; ++first) {
        qsizetype past = first;
        while (past < end && !known.contains(placeOf(wanted.at(past))))
            ++past;
        if (past == first)
            continue;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(past) - 1);
        m_rows = m_rows.mid(0, first) + wanted.mid(first, past - first) + m_rows.mid(first);
        endInsertRows();
        first = past;
    }
}

/// The rows from the first on are the same as these, in another order.
void ConversationSections::reorder(int first, const QList<Row> &order)
{
    const bool isSame =
        std::ranges::equal(order, m_rows.mid(first, order.size()), {}, &placeOf, &placeOf);
    if (isSame)
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<Place, int> rows;
    for (int row = 0; row < order.size(); ++row)
        rows.insert(placeOf(order.at(row)), first + row);
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &held : persistentIndexList()) {
        if (held.row() < first || held.row() >= first + order.size())
            continue;
        from += held;
        to += index(rows.value(placeOf(m_rows.at(held.row()))));
    }
    std::ranges::copy(order, m_rows.begin() + first);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

} // namespace dria
