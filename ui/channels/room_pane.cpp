#include "ui/channels/room_pane.h"

#include "channels/channel_feed.h"
#include "ui/channels/room_timeline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <utility>

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr auto seenAfter = 400ms;
constexpr int nearEnd = 8; ///< rows from an end of what is in memory

} // namespace

RoomPane::RoomPane(Theme &theme, ChannelFeed &feed, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_feed(feed)
    , m_rows(new RoomTimeline(feed, clock, this))
    , m_view(new TimelineView(theme))
    , m_empty(new PlainLabel)
    , m_stack(new QStackedLayout(this))
    , m_latest(new QPushButton(icon(IconName::ArrowDown, theme), tr("Latest"), this))
    , m_unread(new QPushButton(icon(IconName::ChevronUp, theme), {}, this))
{
    m_view->setAccessibleName(tr("Messages of #%1").arg(feed.channel()));
    m_view->setModel(m_rows);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    m_latest->setAccessibleName(tr("Go to the latest message"));
    m_unread->setAccessibleName(tr("Go to the first message that is not read"));
    for (QPushButton *button : {m_latest, m_unread})
        button->setFocusPolicy(Qt::TabFocus);
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfter);
    m_minutes.setInterval(1min);
    connect(&m_look, &QTimer::timeout, this, &RoomPane::look);
    connect(&m_seen, &QTimer::timeout, this, &RoomPane::noteSeen);
    connect(&m_minutes, &QTimer::timeout, m_rows, &RoomTimeline::refreshTimes);
    connect(m_latest, &QPushButton::clicked, this, &RoomPane::goToLatest);
    connect(m_unread, &QPushButton::clicked, this, &RoomPane::goToFirstUnread);
    connect(&theme, &Theme::changed, this, &RoomPane::placeButtons);
    connectFeed();
    connectView();
    refresh();
}

RoomPane::~RoomPane()
{
    delete m_view; // before its model
}

void RoomPane::connectFeed()
{
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        if (std::exchange(m_wantsLatest, false))
            m_view->scrollToBottom();
        if (std::exchange(m_wantsFirst, false))
            placeAtRead();
        placeAtPost();
        refresh();
    });
    connect(&m_feed, &ChannelFeed::opened, this, [this] {
        placeAtRead();
        if (m_wantsPost)
            m_feed.showAt(*m_wantsPost);
    });
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, [this] {
        // Of what comes while nobody looks the beginning is marked.
        if (!isSeen() && m_rows->divider().isNull())
            m_rows->placeDivider();
        refresh();
    });
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &RoomPane::refresh);
    connect(&m_feed, &ChannelFeed::unreadChanged, this, &RoomPane::refresh);
    connect(&m_feed, &ChannelFeed::olderLoaded, this, [this] { m_look.start(); });
    connect(&m_feed.outbox(), &RoomOutbox::added, this, &RoomPane::goToLatest);
}

void RoomPane::connectView()
{
    connect(m_view, &TimelineView::linkActivated, this, &RoomPane::linkActivated);
    connect(m_view, &TimelineView::actionTriggered, this, &RoomPane::actionTriggered);
    connect(m_view, &TimelineView::announcement, m_view,
            [this](const QString &sentence) { announce(*m_view, sentence); });
    connect(m_view, &TimelineView::atBottomChanged, this, &RoomPane::placeButtons);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_look,
            qOverload<>(&QTimer::start));
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, &m_look,
            qOverload<>(&QTimer::start));
}

bool RoomPane::isSeen() const
{
    return m_isEntered && isVisible() && window()->isActiveWindow();
}

void RoomPane::enter()
{
    if (std::exchange(m_isEntered, true))
        return;
    window()->installEventFilter(this);
    m_minutes.start();
    m_rows->refreshTimes();
    if (m_feed.isOpen())
        placeAtRead();
}

void RoomPane::leave()
{
    if (!std::exchange(m_isEntered, false))
        return;
    window()->removeEventFilter(this);
    m_minutes.stop();
    m_seen.stop();
    m_rows->setDivider({});
}

bool RoomPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_look.start();
    return QWidget::eventFilter(watched, event);
}

// Where it was left when all is read, else where what is new begins.
void RoomPane::placeAtRead()
{
    if (!m_isEntered)
        return;
    const bool wasPlaced = std::exchange(m_isPlaced, true);
    if (m_rows->placeDivider())
        m_view->showMessage(m_rows->rowOf(m_rows->divider()));
    else if (!wasPlaced)
        m_view->scrollToBottom();
    refresh();
}

void RoomPane::goToLatest()
{
    if (m_feed.hasNewer()) {
        m_wantsLatest = true;
        m_feed.showNewest();
    } else {
        m_view->scrollToBottom();
    }
}

void RoomPane::goToFirstUnread()
{
    const int row = m_rows->firstUnreadRow();
    const bool isFurtherUp = m_feed.firstUnreadRow() == 0 && m_feed.hasOlder();
    m_view->setFocus(Qt::OtherFocusReason);
    if (row >= 0 && !isFurtherUp) {
        m_view->showMessage(row);
    } else {
        m_wantsFirst = true;
        m_feed.showRead();
    }
}

void RoomPane::goTo(const RoomPlace &place)
{
    m_wantsPost = place;
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_feed.rowAt(place) >= 0)
        placeAtPost();
    else
        m_feed.showAt(place); // one that is not open yet does it when it is
}

void RoomPane::placeAtPost()
{
    const int source = m_wantsPost ? m_feed.rowAt(*m_wantsPost) : -1;
    if (source < 0)
        return; // another stretch
    m_wantsPost.reset();
    const QModelIndex row = m_rows->mapFromSource(m_feed.index(source));
    if (row.isValid()) // of muted authors there is none
        m_view->showMessage(row.row());
}

void RoomPane::markAllRead()
{
    m_feed.markRead(m_feed.rowCount() - 1);
    m_rows->setDivider({});
    if (m_feed.hasNewer())
        goToLatest();
}

void RoomPane::look()
{
    placeButtons();
    if (!m_isEntered || !m_feed.isOpen() || !isVisible())
        return;
    if (m_view->firstVisibleRow() < nearEnd && m_feed.hasOlder())
        m_feed.loadOlder();
    if (m_view->lastVisibleRow() >= m_rows->rowCount() - nearEnd && m_feed.hasNewer())
        m_feed.loadNewer();
    if (isSeen() && !m_seen.isActive())
        m_seen.start();
}

void RoomPane::noteSeen()
{
    if (!isSeen() || m_rows->rowCount() == 0)
        return;
    int row = m_view->lastVisibleRow();
    // Its end was not shown yet; a message longer than the view has been read by its beginning.
    const QRect place = m_view->messageRect(row);
    if (place.bottom() > m_view->viewport()->height() && place.top() > 0)
        --row;
    const QModelIndex at = m_rows->index(row, 0);
    if (at.isValid())
        m_feed.markRead(m_rows->mapToSource(at).row());
}

void RoomPane::setEmptyWords(const QString &words)
{
    m_empty->setText(words);
    m_empty->setAccessibleName(words);
}

void RoomPane::refresh()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    placeButtons();
    m_look.start();
}

void RoomPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void RoomPane::placeButtons()
{
    const int unread = m_feed.unread().messages;
    const int first = unread > 0 ? m_rows->firstUnreadRow() : -1;
    const bool isAbove = first >= 0 && first < m_view->firstVisibleRow();
    m_unread->setText(tr("%n new message(s)", nullptr, unread));
    const bool hasRows = m_rows->rowCount() > 0;
    m_unread->setVisible(hasRows && isAbove);
    m_latest->setVisible(hasRows && (!m_view->isAtBottom() || m_feed.hasNewer()));
    const int margin = m_theme.px(space::s);
    for (QPushButton *button : {m_latest, m_unread}) {
        button->setMinimumHeight(m_theme.px(hitTarget));
        button->resize(button->sizeHint());
        const int y = button == m_latest ? height() - button->height() - margin : margin;
        button->move((width() - button->width()) / 2, y);
        button->raise();
    }
}

} // namespace dria
