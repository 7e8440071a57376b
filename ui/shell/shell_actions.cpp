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

void addFileActions(ActionRegistry &registry)
{
    using T = ShellActions;
    const QString file = T::tr("File");
    registry.add(spec(action::connectAccount, T::tr("Connect an account…"), file, {}));
    registry.add(spec(action::settings, T::tr("Settings"), file, {Qt::CTRL | Qt::Key_Comma}));
    registry.add(spec(action::quit, T::tr("Quit"), file, {Qt::CTRL | Qt::Key_Q}));
}

void addViewActions(ActionRegistry &registry)
{
    using T = ShellActions;
    const QString chat = T::tr("Chat");
    ActionSpec previous =
        spec(action::previousChat, T::tr("Previous chat"), chat, {Qt::ALT | Qt::Key_Up});
    previous.autoRepeat = true;
    registry.add(previous);
    ActionSpec next = spec(action::nextChat, T::tr("Next chat"), chat, {Qt::ALT | Qt::Key_Down});
    next.autoRepeat = true;
    registry.add(next);

    const QString view = T::tr("View");
    ActionSpec sidebar = spec(action::sidebar, T::tr("Show sidebar"), view, {Qt::CTRL | Qt::Key_B});
    sidebar.checkable = true;
    registry.add(sidebar);
    ActionSpec larger = spec(action::zoomIn, T::tr("Zoom in"), view,
                             {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    larger.autoRepeat = true;
    registry.add(larger);
    ActionSpec smaller = spec(action::zoomOut, T::tr("Zoom out"), view, {Qt::CTRL | Qt::Key_Minus});
    smaller.autoRepeat = true;
    registry.add(smaller);
    registry.add(spec(action::zoomReset, T::tr("Zoom to 100 %"), view, {Qt::CTRL | Qt::Key_0}));
    registry.add(spec(action::nextZone, T::tr("Next zone"), view, {Qt::Key_F6}));
    registry.add(
        spec(action::previousZone, T::tr("Previous zone"), view, {Qt::SHIFT | Qt::Key_F6}));
    registry.add(spec(action::back, T::tr("Back to the chat"), view, {Qt::Key_Escape}));

    const QString help = T::tr("Help");
    registry.add(
        spec(action::shortcuts, T::tr("Keyboard shortcuts"), help, {Qt::CTRL | Qt::Key_Slash}));
    registry.add(spec(action::diagnostics, T::tr("Copy diagnostics"), help, {}));
    registry.add(spec(action::about, T::tr("About Dria Desktop"), help, {}));
}

} // namespace dria
