#pragma once
// What a person does with folders in the sidebar: drop, menu, picker, and which are open.

#include <QObject>
#include <QUuid>

#include <functional>

class QPoint;

namespace dria {

class ConversationSections;
class ConversationView;
class Theme;
class Workspace;

class FolderControls : public QObject
{
    Q_OBJECT

public:
    /// All outlive it but the view, whose child it is.
    FolderControls(Workspace &workspace, ConversationSections &rows, ConversationView &view,
                   Theme &theme);

private:
    void restoreOpen();
    void rememberOpen();
    void file(const QList<QUuid> &conversations, const QUuid &folder);
    void moveFolder(const QUuid &folder, const QUuid &parent);
    void askWhere(const std::function<void(const QUuid &)> &use);
    void showMenu(const QUuid &folder, const QPoint &globalPosition);
    void createIn(const QUuid &parent);

    Workspace &m_workspace;
    ConversationSections &m_rows;
    ConversationView &m_view;
    Theme &m_theme;
};

} // namespace dria
