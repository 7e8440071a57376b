#include "ui/shell/chat_undo_bar.h"

#include <QApplication>
#include <QPushButton>

#include <chrono>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto shownFor = 30s;
} // namespace

ChatUndoBar::ChatUndoBar(const Theme &theme, QWidget *parent)
    : Banner(theme, Kind::Info, {}, parent)
{
    setClosable(true);
    connect(addButton(tr("Undo")), &QPushButton::clicked, this, &ChatUndoBar::undoRequested);
    m_wait.setInterval(shownFor);
    connect(&m_wait, &QTimer::timeout, this, &ChatUndoBar::hideUnlessUsed);
    hide();
}

void ChatUndoBar::showFor(int chats)
{
    say(tr("%n chat(s) deleted.", nullptr, chats));
}

void ChatUndoBar::showForTag(const QString &name)
{
    say(tr("Tag “%1” deleted.").arg(name));
}

void ChatUndoBar::showForFolder(const QString &name)
{
    say(tr("Folder “%1” removed.").arg(name));
}

void ChatUndoBar::say(const QString &what)
{
    setText(what);
    show();
    m_wait.start();
}

// Nothing goes away from under a hand.
void ChatUndoBar::hideUnlessUsed()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        return;
    m_wait.stop();
    hide();
}

} // namespace dria
