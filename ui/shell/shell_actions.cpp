#include "ui/shell/shell_actions.h"

#include "ui/actions/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace dria {

namespace {

struct ShellActions
{
    Q_DECLARE_TR_FUNCTIONS(ShellActions)
};

ActionSpec spec(QStringView id, const QString &text, const QString &category,
                const QList<QKeySequence> &shortcuts)
{
    ActionSpec spec;
    spec.id = id.toString();
    spec.text = text;
    spec.category = category;
    spec.shortcuts = shortcuts;
    return spec;
}

} // namespace

QString pinnedAction(int place)
{
    return QStringLiteral("chat.pinned-%1").arg(place);
}

void addFileActions(ActionRegistry &registry)
{
    const QString file = ShellActions::tr("&File");
    registry.add(spec(action::connectAccount, ShellActions::tr("&Connect an account…"), file, {}));
    registry.add(spec(action::importChats, ShellActions::tr("&Import chats…"), file, {}));
    registry.add(spec(action::exportChats, ShellActions::tr("&Export chats…"), file, {}));
    registry.add(spec(action::credits, ShellActions::tr("C&redits"), file, {}));
    registry.add(spec(action::addCredits, ShellActions::tr("&Add credits…"), file, {}));
    registry.add(spec(action::wallet, ShellActions::tr("&Wallet"), file, {}));
    registry.add(spec(action::trash, ShellActions::tr("&Trash"), file, {}));
    registry.add(
        spec(action::settings, ShellActions::tr("&Settings"), file, {Qt::CTRL | Qt::Key_Comma}));
    registry.add(spec(action::quit, ShellActions::tr("&Quit"), file, {Qt::CTRL | Qt::Key_Q}));
}

void addViewActions(ActionRegistry &registry)
{
    const QString chat = ShellActions::tr("&Chat");
    registry.add(spec(action::searchChats, ShellActions::tr("Search &all chats"), chat,
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_F}));
    ActionSpec previous = spec(action::previousChat, ShellActions::tr("Pre&vious chat or room"), chat,
                               {Qt::ALT | Qt::Key_Up});
    previous.autoRepeat = true;
    registry.add(previous);
    ActionSpec next =
        spec(action::nextChat, ShellActions::tr("Ne&xt chat or room"), chat, {Qt::ALT | Qt::Key_Down});
    next.autoRepeat = true;
    registry.add(next);
    registry.add(spec(action::nextUnread, ShellActions::tr("Next room not &yet read"), chat,
                      {Qt::ALT | Qt::Key_A}));

    for (int place = 1; place <= pinnedActions; ++place) {
        ActionSpec pinned =
            spec(pinnedAction(place), ShellActions::tr("Open pinned chat %1").arg(place), chat,
                 {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + place))});
        pinned.inMenu = false;
        registry.add(pinned);
    }

    const QString view = ShellActions::tr("&View");
    ActionSpec sidebar =
        spec(action::sidebar, ShellActions::tr("Show &sidebar"), view, {Qt::CTRL | Qt::Key_B});
    sidebar.checkable = true;
    registry.add(sidebar);
    ActionSpec wide = spec(action::wideTranscript, ShellActions::tr("&Wide transcript"), view,
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_W});
    wide.checkable = true;
    registry.add(wide);
    ActionSpec larger = spec(action::zoomIn, ShellActions::tr("Zoom &in"), view,
                             {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    larger.autoRepeat = true;
    registry.add(larger);
    ActionSpec smaller =
        spec(action::zoomOut, ShellActions::tr("Zoom &out"), view, {Qt::CTRL | Qt::Key_Minus});
    smaller.autoRepeat = true;
    registry.add(smaller);
    registry.add(
        spec(action::zoomReset, ShellActions::tr("&Zoom to 100 %"), view, {Qt::CTRL | Qt::Key_0}));
    registry.add(spec(action::nextZone, ShellActions::tr("&Next zone"), view, {Qt::Key_F6}));
    registry.add(spec(action::previousZone, ShellActions::tr("&Previous zone"), view,
                      {Qt::SHIFT | Qt::Key_F6}));
    registry.add(spec(action::back, ShellActions::tr("&Back to the chat"), view, {Qt::Key_Escape}));

    const QString help = ShellActions::tr("&Help");
    registry.add(spec(action::shortcuts, ShellActions::tr("&Keyboard shortcuts"), help,
                      {Qt::CTRL | Qt::Key_Slash}));
    registry.add(spec(action::diagnostics, ShellActions::tr("Copy &diagnostics"), help, {}));
    registry.add(spec(action::about, ShellActions::tr("&About Dria Desktop"), help, {}));
}

} // namespace dria
