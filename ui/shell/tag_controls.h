#pragma once
// What a person does with tags in the sidebar: the picker for chats, and the menu that filters.

#include <QList>
#include <QObject>
#include <QUuid>

class QLineEdit;
class QToolButton;

namespace dria {

class ConversationView;
class Theme;
class Workspace;

class TagControls : public QObject
{
    Q_OBJECT

public:
    /// All outlive it but the view, whose child it is. The button stands beside the filter's field.
    TagControls(Workspace &workspace, ConversationView &view, QLineEdit &filter,
                QToolButton &button, Theme &theme);

    /// The picker for chats, at the current row where that is in sight.
    void edit(const QList<QUuid> &chats);

private:
    void showMenu();
    void filterBy(const QString &tagName);

    Workspace &m_workspace;
    ConversationView &m_view;
    QLineEdit &m_filter;
    QToolButton &m_button;
    Theme &m_theme;
};

} // namespace dria
