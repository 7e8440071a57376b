#include "ui/chat/composer_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

QStringList localFiles(const QMimeData &source)
{
    QStringList paths;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// As another program put it there: to be decoded where that keeps nobody waiting.
QString pictureType(const QMimeData &data)
{
    for (const auto &type : {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/gif"_s}) {
        if (data.hasFormat(type))
            return type;
    }
    return {};
}

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
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::contentHeightChanged);
}

int ComposerEdit::contentHeight(int enough) const
{
    // The last block's rectangle has the lower margin in it; one pixel more keeps the bar away.
    double height = document()->documentMargin() + 1;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height < enough;
         block = block.next()) {
        height += blockBoundingRect(block).height();
    }
    const QMargins margins = contentsMargins();
    return qCeil(height) + margins.top() + margins.bottom();
}

// The field claims Ctrl+Z even where it has nothing to undo; then it is left to the page.
bool ComposerEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !document()->isUndoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return PlainEdit::event(event);
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
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier &&
        document()->isEmpty() && !m_composing) {
        if (!event->isAutoRepeat())
            Q_EMIT upInEmpty();
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

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return holdsFiles(*source) || PlainEdit::canInsertFromMimeData(source);
}

// Office programs offer a picture of the text they copy: the text is what is meant.
bool ComposerEdit::holdsFiles(const QMimeData &data)
{
    return !localFiles(data).isEmpty() ||
           ((data.hasImage() || !pictureType(data).isEmpty()) && data.text().isEmpty());
}

bool ComposerEdit::offer(const QMimeData &data)
{
    if (!holdsFiles(data))
        return false;
    if (!m_takesFiles) {
        Q_EMIT pasteRefused(tr("Files stay as they are while a message is edited."));
        return true;
    }
    if (const QStringList paths = localFiles(data); !paths.isEmpty())
        Q_EMIT filesOffered(paths);
    else if (const QString type = pictureType(data); !type.isEmpty())
        Q_EMIT pictureFileOffered(data.data(type));
    else
        Q_EMIT pictureOffered(qvariant_cast<QImage>(data.imageData()));
    return true;
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    if (offer(*source))
        return;
    if (const QString text = source->text(); m_takesFiles && !refusal(text).isEmpty())
        Q_EMIT textOffered(text);
    else
        PlainEdit::insertFromMimeData(source);
}

bool ComposerEdit::sends(Qt::KeyboardModifiers modifiers) const
{
    modifiers &= ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return true;
    return modifiers == Qt::NoModifier && !m_sendsWithCtrl;
}

} // namespace dria
