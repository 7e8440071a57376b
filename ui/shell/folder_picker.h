#pragma once
// Asks for a folder: type to filter, or to make a new one, and choose with arrows and Enter.

#include "chat/folder_list.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dria {

class FieldFrame;
class Theme;

/// A popup that goes with its closing.
class FolderPicker : public QFrame
{
    Q_OBJECT

public:
    /// The folders outlive it.
    FolderPicker(FolderList &folders, Theme &theme, QWidget *parent);

    void openAt(const QPoint &globalPosition);

Q_SIGNALS:
    void picked(const QUuid &folder); ///< the null one is none

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &words);
    void step(int rows);
    void pick(const QListWidgetItem *item);

    FolderList &m_folders;
    Theme &m_theme;
    FieldFrame *m_frame;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace dria
