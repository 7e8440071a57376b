#pragma once
// What can be done on a chat page, by name: registered once, with the shortcuts people know.

#include <QObject>

class QAction;

namespace dria {

class ActionRegistry;
class ChatPage;
class Theme;

/// Keeps the actions enabled as the page's state says. Lives as long as page and registry.
class ChatActions : public QObject
{
    Q_OBJECT

public:
    ChatActions(ActionRegistry &registry, ChatPage &page, const Theme &theme,
                QObject *parent = nullptr);

private:
    void refresh();

    ChatPage &m_page;
    QAction *m_new;
    QAction *m_model;
    QAction *m_attach;
    QAction *m_stop;
    QAction *m_edit;
    QAction *m_undo;
    QAction *m_branches;
    QAction *m_copyAnswer;
    QAction *m_copyCode;
    QAction *m_find;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QAction *m_panel;
    QAction *m_rename;
    QAction *m_tags;
    QAction *m_focus;
    QAction *m_latest;
    QAction *m_previousMessage;
    QAction *m_nextMessage;
};

} // namespace dria
