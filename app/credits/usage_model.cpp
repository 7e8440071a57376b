#include "credits/usage_model.h"

#include "core/when_finished.h"
#include "credits/usage_text.h"
#include "library/usage_ledger.h"

#include <QLocale>

namespace dria {

namespace {

int alignmentOf(int column)
{
    const bool isFigure = column == UsageModel::Tokens || column == UsageModel::Observed;
    return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

UsageModel::UsageModel(UsageLedger &ledger, QObject *parent)
    : LedgerTable(parent)
    , m_ledger(ledger)
{
}

void UsageModel::setFilter(const UsageFilter &filter)
{
    m_filter = filter;
    restart();
}

void UsageModel::readMore(int round)
{
    const std::optional<UsageEntry> last =
        m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.last());
    whenFinished(
        m_ledger.entries(m_filter, last, atOnce), this,
        [this, round](const Result<QList<UsageEntry>> &page) { take(page, m_entries, round); });
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

} // namespace dria
