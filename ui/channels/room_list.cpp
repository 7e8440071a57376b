#include "ui/channels/room_list.h"

#include "channels/rooms.h"
#include "ui/channels/room_delegate.h"
#include "ui/theme/theme.h"
#include "workspace/account_rooms.h"

#include <QKeyEvent>

namespace dria {

RoomList::RoomList(AccountRooms &rooms, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_rooms(rooms)
{
    setAccessibleName(tr("Channels"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RoomDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextElideMode(Qt::ElideMiddle);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::clicked, this, &RoomList::open);
    connect(&rooms, &AccountRooms::currentChanged, this, &RoomList::followAccount);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
    followAccount();
}

void RoomList::followAccount()
{
    setModel(m_rooms.current());
    setCurrent(m_shown);
    setVisible(count() > 0);
    updateGeometry();
    Q_EMIT filled(count() > 0);
}

int RoomList::count() const
{
    return model() ? model()->rowCount() : 0;
}

void RoomList::setCurrent(const QString &channel)
{
    m_shown = channel;
    if (!model())
        return;
    for (int row = 0; row < count(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(Rooms::ChannelRole).toString() == channel)
            return selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    selectionModel()->clear();
}

int RoomList::shownRow() const
{
    for (int row = 0; row < count(); ++row) {
        if (model()->index(row, 0).data(Rooms::ChannelRole).toString() == m_shown)
            return row;
    }
    return -1;
}

QString RoomList::beside(int direction) const
{
    const int shown = shownRow();
    if (shown < 0 && direction > 0)
        return {};
    const int row = shown < 0 ? count() - 1 : shown + direction;
    if (row < 0 || row >= count())
        return {};
    return model()->index(row, 0).data(Rooms::ChannelRole).toString();
}

QString RoomList::nextUnread() const
{
    const int shown = shownRow();
    for (int step = 1; step <= count(); ++step) {
        const QModelIndex index = model()->index((shown + step) % count(), 0);
        if (index.data(Rooms::UnreadRole).toInt() > 0)
            return index.data(Rooms::ChannelRole).toString();
    }
    return {};
}

QString RoomList::current() const
{
    return currentIndex().data(Rooms::ChannelRole).toString();
}

void RoomList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(index.data(Rooms::ChannelRole).toString());
}

void RoomList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

QSize RoomList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : 0;
    return {0, row * count() + 2 * frameWidth()};
}

} // namespace dria
