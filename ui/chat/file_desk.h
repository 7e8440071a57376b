#pragma once
// Takes files into the draft of the chat that is shown, from the button, from pasting and from
// dropping, and says beside the composer which were not taken, and why.

#include <QObject>
#include <QPointer>
#include <QStringList>

class QImage;
class QVBoxLayout;

namespace dria {

class Banner;
class Composer;
class Conversation;
class Theme;
class Workspace;
struct Error;

class FileDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. What it has to say stands in `rows`, above their last line.
    FileDesk(Theme &theme, Workspace &workspace, Composer &composer, QVBoxLayout &rows,
             QObject *parent = nullptr);

    /// Null for none.
    void setConversation(Conversation *conversation);
    /// Asks which.
    void choose();

private:
    void attach(Conversation &conversation, const QStringList &paths);
    void attachPicture(const QImage &picture);
    void attachText(const QString &text);
    void showFiles();
    void refuse(const QString &name, const Error &error);
    void showRefusals();

    Theme &m_theme;
    Workspace &m_workspace;
    Composer &m_composer;
    QVBoxLayout &m_rows;
    QPointer<Conversation> m_conversation;
    Banner *m_banner = nullptr; ///< null until something was refused
    QStringList m_refusals;     ///< of what was attached last, a sentence each
    QString m_folder;           ///< where the last file came from
};

} // namespace dria
