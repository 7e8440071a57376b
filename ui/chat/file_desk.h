#pragma once
// Takes files into the draft of the chat that is shown, from the button, from pasting and from
// dropping, and says beside the composer which were not taken, and why.

#include "api/model_info.h"

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

    /// What is known of who answers next: pictures may be lost on it.
    void setModel(const QString &id, ModelInfo::Kinds kinds);
    /// While a message is edited the draft's files wait, as its text does.
    void setEditing(bool editing);
    /// Null for none.
    void setConversation(Conversation *conversation);
    /// Asks which.
    void choose();

Q_SIGNALS:
    void modelWanted(); ///< another one

protected:
    /// Files that are dropped anywhere on the page.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attach(Conversation &conversation, const QStringList &paths);
    template<typename Picture>
    void attachPicture(const Picture &picture); ///< its pixels, or its file
    void attachText(const QString &text);
    void onFilesChanged();
    void showFiles();
    void refuse(const QString &name, const Error &error);
    void showRefusals();
    void showWarnings();
    [[nodiscard]] QVBoxLayout &banners();

    Theme &m_theme;
    Workspace &m_workspace;
    Composer &m_composer;
    QVBoxLayout &m_rows;
    QPointer<Conversation> m_conversation;
    QVBoxLayout *m_banners = nullptr; ///< null until there is one
    Banner *m_banner = nullptr;       ///< null until something was refused
    Banner *m_warning = nullptr;      ///< the same, until there was something to warn of
    QString m_modelId;
    ModelInfo::Kinds m_modelKinds;
    QStringList m_refusals; ///< of what was attached last, a sentence each
    qsizetype m_filesShown = 0;
    bool m_editing = false;
    QString m_folder; ///< where the last file came from
};

} // namespace dria
