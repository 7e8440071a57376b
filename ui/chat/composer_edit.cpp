#include "ui/chat/composer_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QtMath>

#include <algorithm>

namespace dria {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : PlainEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::contentHeightChanged);
}

int ComposerEdit::contentHeight() const
{
    // QPlainTextEdit counts its document's height in lines.
    const int lines = std::max(1, qCeil(document()->size().height()));
    const QMargins margins = contentsMargins();
    return lines * fontMetrics().lineSpacing() + qCeil(2 * document()->documentMargin()) +
           margins.top() + margins.bottom();
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event->key())) {
        event->accept();
        if (m_composing)
            return; // it ends the composition, which is the input method's business
        if (sends(event->modifiers())) {
            if (!event->isAutoRepeat())
                Q_EMIT submitted();
        } else {
            textCursor().insertBlock();
            ensureCursorVisible();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT escaped();
        event->accept();
        return;
    }
    PlainEdit::keyPressEvent(event);
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    PlainEdit::inputMethodEvent(event);
}

void ComposerEdit::changeEvent(QEvent *event)
{
    PlainEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        Q_EMIT contentHeightChanged();
}

bool ComposerEdit::sends(Qt::KeyboardModifiers modifiers) const
{
    modifiers &= ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return true;
    return modifiers == Qt::NoModifier && !m_sendsWithCtrl;
}

} // namespace dria
