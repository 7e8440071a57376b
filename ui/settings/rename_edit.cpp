#include "ui/settings/rename_edit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace dria {

RenameEdit::RenameEdit(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    connect(this, &QLineEdit::returnPressed, this, &RenameEdit::kept);
}

bool RenameEdit::event(QEvent *event)
{
    // Esc is a shortcut of the window too; while a name is typed it means this field.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void RenameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QLineEdit::keyPressEvent(event);
    event->accept(); // else Enter would also open what was renamed
}

void RenameEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (isVisible() && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT kept();
}

} // namespace dria
