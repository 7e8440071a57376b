#pragma once
// The rows of a branch map for a view: words to read and to hear.

#include "chat/branch_rows.h"

#include <QAbstractListModel>

namespace dria {

class BranchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BranchModel(QList<BranchRow> rows, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const BranchRow &at(int row) const { return m_rows.at(row); }
    /// The last row of the way that is shown; -1 without rows.
    [[nodiscard]] int shownRow() const;
    /// The first row that leaves this one's way, or follows it; -1 for none.
    [[nodiscard]] int childOf(int row) const;
    /// "3 messages".
    [[nodiscard]] static QString countText(const BranchRow &row);

private:
    QList<BranchRow> m_rows;
};

} // namespace dria
