#pragma once
// The text field of the composer: knows which keys send, and how tall its text is.

#include "ui/chat/plain_edit.h"

#include <QImage>
#include <QStringList>

namespace dria {

class ComposerEdit : public PlainEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    /// True: Ctrl+Enter sends and Enter breaks the line. False: Enter sends, Shift+Enter breaks.
    void setSendsWithCtrl(bool withCtrl) { m_sendsWithCtrl = withCtrl; }

    /// Pixels that would show the whole text without scrolling, counted up to `enough`.
    [[nodiscard]] int contentHeight(int enough) const;

    /// False: what is pasted or dropped is text, or nothing.
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    /// Files or a picture, which are offered; false where it is something else.
    bool offer(const QMimeData &data);
    [[nodiscard]] static bool holdsFiles(const QMimeData &data);

Q_SIGNALS:
    void submitted();
    void escaped();
    void upInEmpty(); ///< the Up key where there is no text to move in
    void contentHeightChanged();
    /// Pasted or dropped, and not for the field itself.
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QImage &picture);
    void pictureFileOffered(const QByteArray &bytes); ///< the same, not yet looked into
    void textOffered(const QString &text);            ///< more than the field holds

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] bool sends(Qt::KeyboardModifiers modifiers) const;

    bool m_sendsWithCtrl = false;
    bool m_composing = false;
    bool m_takesFiles = true;
};

} // namespace dria
