#include "credits/usage_model.h"

#include "core/when_finished.h"
#include "credits/usage_text.h"
#include "library/usage_ledger.h"

#include <QLocale>

namespace dria {

namespace {

constexpr int atOnce = 200;

int alignmentOf(int column)
{
    const bool isFigure = column == UsageModel::Tokens || column == UsageModel::Observed;
    return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

UsageModel::UsageModel(UsageLedger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
{
}

void UsageModel::setFilter(const UsageFilter &filter)
{
    m_filter = filter;
    ++m_round;
    m_reading = false;
    beginResetModel();
    m_entries.clear();
    m_hasMore = false;
    endResetModel();
    read();
}

void UsageModel::read()
{
    m_reading = true;
    const std::optional<UsageEntry> last =
        m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.last());
    whenFinished(m_ledger.entries(m_filter, last, atOnce), this,
                 [this, round = m_round](const Result<QList<UsageEntry>> &read) {
                     if (round != m_round)
                         return;
                     m_reading = false;
                     if (!read) {
                         m_hasMore = false;
                         Q_EMIT failed(read.error());
                         return;
                     }
                     m_hasMore = read->size() == atOnce;
                     if (read->isEmpty())
                         return;
                     const auto first = static_cast<int>(m_entries.size());
                     beginInsertRows({}, first, first + static_cast<int>(read->size()) - 1);
                     m_entries += *read;
                     endInsertRows();
                 });
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const UsageEntry &entry = m_entries.at(index.row());
    // A tooltip would take markup in a stranger's name for its own.
    if (role == Qt::ToolTipRole)
        return index.column() == When ? QVariant(QLocale().toString(entry.createdAt.toLocalTime(),
                                                                    QLocale::LongFormat))
                                      : QVariant();
    switch (index.column()) {
    case When:
        return QLocale().toString(entry.createdAt.toLocalTime(), QLocale::ShortFormat);
    case Model:
        return entry.model;
    case Node:
        return entry.node;
    case Tokens:
        return tokensText(entry);
    default:
        return observedText(entry);
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Model:
        return tr("Model");
    case Node:
        return tr("Node");
    case Tokens:
        return tr("Answer tokens");
    default:
        return tr("Observed change");
    }
}

bool UsageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void UsageModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

} // namespace dria
