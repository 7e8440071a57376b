#pragma once
// All actions and their keys on one sheet, made from the registry, with a filter.

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace dria {

class ActionRegistry;
class PlainLabel;
class Theme;

class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// registry and theme must outlive it. Shows the registry as it is when the sheet is made.
    ShortcutSheet(const ActionRegistry &registry, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const ActionRegistry &registry);
    void filter(const QString &words);

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_list;
    PlainLabel *m_nothing;
};

} // namespace dria
