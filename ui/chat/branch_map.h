#pragma once
// A picture of all branches of a chat, to walk through and to choose from.

#include "chat/branch_rows.h"

#include <QDialog>

class QListView;

namespace dria {

class BranchModel;
class Theme;

/// Up and Down go through the rows, Left to where a branch began, Right into what leaves a row;
/// Enter or a click chooses, Escape closes.
class BranchMap : public QDialog
{
    Q_OBJECT

public:
    /// The theme outlives it.
    BranchMap(const Theme &theme, QList<BranchRow> rows, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const QUuid &message); ///< the first of a stretch; the map closes

private:
    void choose(const QModelIndex &index);
    void go(int row);

    const Theme &m_theme;
    BranchModel *m_model;
    QListView *m_list;
};

} // namespace dria
