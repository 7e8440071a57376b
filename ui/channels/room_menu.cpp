#include "ui/channels/room_menu.h"

#include "channels/room_roles.h"
#include "channels/rooms.h"
#include "ui/channels/room_words.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

RoomMenu::RoomMenu(Rooms &rooms, const QSet<int> &hidden, int selected, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Mark all as read"), this, &RoomMenu::markReadRequested);
    addSeparator();
    addTasks(selected);
    addSeparator();
    for (const room::Badge badge : {room::Badge::Discord, room::Badge::Api}) {
        const int kind = static_cast<int>(badge);
        addKind(kind,
                badge == room::Badge::Api ? tr("Hide what comes by the API")
                                          : tr("Hide what comes from Discord"),
                hidden.contains(kind));
    }
    addMuted(rooms);
    addSeparator();
    addAction(tr("Export…"), this, &RoomMenu::exportRequested);
}

void RoomMenu::addTasks(int selected)
{
    const auto add = [this](QMenu *menu, const QString &text, RoomTask task) {
        menu->addAction(text, this, [this, task] { Q_EMIT taskRequested(task); });
    };
    add(this, tr("Catch up on what is new…"), RoomTask::CatchUp);
    QMenu *ask =
        addMenu(selected > 0 ? tr("Ask a model about %n selected post(s)", nullptr, selected)
                             : tr("Ask a model about the last posts"));
    add(ask, tr("Summarise…"), RoomTask::Summarise);
    add(ask, tr("Translate…"), RoomTask::Translate);
    add(ask, tr("Explain…"), RoomTask::Explain);
    add(ask, tr("Draft a reply…"), RoomTask::DraftReply);
}

void RoomMenu::addKind(int kind, const QString &text, bool isHidden)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(isHidden);
    connect(action, &QAction::triggered, this,
            [this, kind](bool checked) { Q_EMIT hiddenChanged(kind, checked); });
}

void RoomMenu::addMuted(Rooms &rooms)
{
    QStringList authors(rooms.mutedAuthors().cbegin(), rooms.mutedAuthors().cend());
    std::sort(authors.begin(), authors.end());
    QMenu *muted = addMenu(tr("Muted authors"));
    muted->setEnabled(!authors.isEmpty());
    for (const QString &author : std::as_const(authors)) {
        QString shown = room::shortAddress(author.section(u':', 1).left(64));
        muted->addAction(tr("Unmute %1").arg(shown.replace(u'&', u"&&"_s)), &rooms,
                         [&rooms, author] { rooms.setMuted(author, false); });
    }
}

} // namespace dria
