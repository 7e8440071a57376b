#pragma once
// The leading zone of the window: new chat, the chats, balance and account.

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace dria {

class ConversationView;
class Theme;
class Workspace;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Workspace &workspace, const Theme &theme, QAction &newChat, QAction &search,
            QWidget *parent = nullptr);

    [[nodiscard]] ConversationView &chats() const { return *m_chats; }

Q_SIGNALS:
    void connectRequested();
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    ConversationView *m_chats;
    QVBoxLayout *m_layout;
};

} // namespace dria
