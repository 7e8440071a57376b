#include "credits/ledger_table.h"

namespace dria {

int LedgerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

bool LedgerTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isReading;
}

void LedgerTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReading = true;
    readMore(m_round);
}

void LedgerTable::restart()
{
    beginResetModel();
    forget();
    m_hasMore = false;
    endResetModel();
    m_isReading = true;
    readMore(++m_round);
}

} // namespace dria
