#include "ui/chat/branch_model.h"

namespace dria {

BranchModel::BranchModel(QList<BranchRow> rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows))
{
}

int BranchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BranchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BranchRow &row = m_rows.at(index.row());
    const QString words = !row.words.isEmpty()                   ? row.words
                          : row.role == Message::Role::Assistant ? tr("An answer without text")
                                                                 : tr("A message without text");
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole: {
        // All at once: the words may hold a %1 of their own.
        return row.isShown
                   ? tr("%1, %2, shown now").arg(words, countText(row))
                   : tr("%1, %2, branch %3").arg(words, countText(row), QString::number(row.lane));
    }
    default:
        return {};
    }
}

int BranchModel::shownRow() const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).isShown)
            return row;
    }
    return -1;
}

int BranchModel::childOf(int row) const
{
    const int next = row + 1;
    return next < rowCount() && m_rows.at(next).parent == row ? next : -1;
}

QString BranchModel::countText(const BranchRow &row)
{
    return tr("%n message(s)", nullptr, row.messages);
}

} // namespace dria
