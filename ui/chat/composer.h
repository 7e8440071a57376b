#pragma once
// Where a prompt is written and sent: a growing text field, Send or Stop, and who will read it.

#include "library/attached_file.h"

#include <QImage>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace dria {

struct Account;
class AttachmentTray;
class ComposerEdit;
class FieldFrame;
class IconButton;
class PlainLabel;
class Theme;

/// Keeps the text until clear() is called: who takes a prompt over says so by that.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// In UTF-16 units.
    [[nodiscard]] int caret() const;
    /// Replaces the text; the cursor goes to its end.
    void setText(const QString &text);
    void setCaret(int place);
    void clear();

    /// What goes with the prompt, which then needs no word, and what is still being read.
    void setFiles(const QList<AttachedFile> &files, const QStringList &pending);
    /// False while what is written has its files already.
    void setAttachable(bool attachable);
    /// Shows the files; made when there are some. Null before.
    [[nodiscard]] AttachmentTray *tray() const { return m_tray; }

    /// Busy: Send is Stop.
    void setBusy(bool busy);
    /// False while there is no model to send to; typing stays possible.
    void setSendable(bool sendable);
    /// Decides the line on who reads the prompt.
    void setAccount(const Account &account);
    void setSendsWithCtrl(bool withCtrl);
    /// The text grows up to this many pixels, then scrolls.
    void setMaximumTextHeight(int height);
    void focusText();
    /// Something dropped beside it; false where it holds no files.
    bool offer(const QMimeData &data);
    /// Says something in place of the line on the reader, until the text changes or some seconds
    /// passed.
    void showNote(const QString &sentence);

Q_SIGNALS:
    void sendRequested(const QString &text);
    void stopRequested();
    void edited();            ///< text or cursor changed
    void editLastRequested(); ///< of what was sent: Up in the empty field
    void editCancelled();     ///< Escape, where it does not stop the answer
    void attachRequested();
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QImage &picture);
    void pictureFileOffered(const QByteArray &bytes);
    void textOffered(const QString &text); ///< more than the field holds
    void trayMade(dria::AttachmentTray *tray);

private:
    void buildLayout();
    void applyTheme();
    void fitText();
    [[nodiscard]] bool maySend() const;
    void trySend();
    void onTextChanged();
    void refreshButton();
    void showReader();

    Theme &m_theme;
    FieldFrame *m_frame;
    ComposerEdit *m_edit;
    IconButton *m_attach;
    QPushButton *m_button;
    QVBoxLayout *m_rows; ///< within the frame: files, then the text
    AttachmentTray *m_tray = nullptr;
    PlainLabel *m_line;
    QString m_reader;
    QTimer m_noteTimer;
    int m_maximumTextHeight = 200;
    bool m_busy = false;
    bool m_sendable = true;
    bool m_blank = true;
    bool m_attachable = true;
    bool m_hasFiles = false;
    bool m_reading = false; ///< a file, still
};

} // namespace dria
