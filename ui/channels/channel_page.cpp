#include "ui/channels/channel_page.h"

#include "channels/channel_feed.h"
#include "channels/room_roles.h"
#include "channels/rooms.h"
#include "core/error_text.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/channels/room_composer.h"
#include "ui/channels/room_header.h"
#include "ui/channels/room_menu.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_task_bar.h"
#include "ui/channels/room_timeline.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/banner.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>

namespace dria {

ChannelPage::ChannelPage(Theme &theme, Workspace &workspace, LinkOpener::Opener openLink,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_account(*workspace.rooms())
    , m_links(new LinkOpener(theme, std::move(openLink), *this))
    , m_header(new RoomHeader(theme))
    , m_banner(new Banner(theme, Banner::Kind::Warning))
    , m_tasks(new RoomTaskBar(workspace, theme))
    , m_composer(new RoomComposer(workspace.settings(), theme))
    , m_foot(new QWidget)
    , m_stack(new QStackedWidget)
{
    setAccessibleName(tr("Room"));
    m_links->setAsksAlways(true);
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_header, &RoomHeader::refreshRequested, this, [this] {
        if (m_rooms)
            m_rooms->refresh(m_channel);
    });
    connect(m_header, &RoomHeader::menuRequested, this, &ChannelPage::openMenu);
    connect(&m_account, &AccountRooms::currentChanged, this, &ChannelPage::followAccount);
    connect(&workspace, &Workspace::currentChanged, this, &ChannelPage::refreshBanner);
    followAccount();
}

ChannelPage::~ChannelPage() = default;

QWidget *ChannelPage::makeFoot()
{
    auto *rows = new QVBoxLayout(m_foot);
    rows->addWidget(m_tasks);
    rows->addWidget(m_composer);
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->addStretch(1);
    line->addWidget(m_foot, 1000);
    line->addStretch(1);
    connect(&m_theme, &Theme::changed, this, &ChannelPage::placeFoot);
    placeFoot();
    connect(m_tasks, &RoomTaskBar::chatRequested, this, &ChannelPage::chatRequested);
    connect(m_tasks, &RoomTaskBar::drafted, this,
            [this](const QString &channel, const QString &text, const QString &model) {
                offer(channel, text, tr("Drafted by %1. Read it before you post it.").arg(model));
            });
    return foot;
}

void ChannelPage::placeFoot()
{
    const int gap = m_theme.px(space::s);
    const int side = m_theme.px(space::xl);
    // In line with the messages, which have a scroll bar beside them.
    QMargins margins(side, gap, side + style()->pixelMetric(QStyle::PM_ScrollBarExtent), gap);
    if (isRightToLeft())
        margins = {margins.right(), gap, margins.left(), gap};
    m_foot->parentWidget()->layout()->setContentsMargins(margins);
    m_foot->setMaximumWidth(m_theme.px(readingColumn));
    m_foot->layout()->setContentsMargins({});
    m_foot->layout()->setSpacing(gap);
}

void ChannelPage::followAccount()
{
    if (m_rooms)
        m_rooms->disconnect(this);
    m_composer->setFeed(nullptr);
    m_tasks->cancel();
    qDeleteAll(m_panes);
    m_panes.clear();
    m_problems.clear();
    m_rooms = m_account.current();
    if (!m_rooms)
        return;
    connect(m_rooms, &Rooms::polled, this,
            [this](const QString &channel, const std::optional<Error> &problem) {
                m_problems.insert(channel, problem);
                refresh();
            });
    if (!m_channel.isEmpty())
        showRoom(m_channel);
}

RoomPane *ChannelPage::pane() const
{
    return m_panes.value(m_channel);
}

void ChannelPage::showRoom(const QString &channel)
{
    ChannelFeed *feed = m_rooms ? m_rooms->feed(channel) : nullptr;
    if (!feed)
        return;
    if (channel != m_channel && pane())
        pane()->leave();
    m_channel = channel;
    m_header->setChannel(channel);
    if (!m_panes.contains(channel))
        m_panes.insert(channel, makePane(*feed));
    m_stack->setCurrentWidget(pane());
    m_composer->setFeed(feed);
    setFocusProxy(pane());
    enterOrLeave();
    refresh();
}

RoomPane *ChannelPage::makePane(ChannelFeed &feed)
{
    auto *pane = new RoomPane(m_theme, feed, m_workspace.clock());
    m_stack->addWidget(pane);
    pane->rows().setHiddenKinds(hiddenKinds());
    connect(pane, &RoomPane::linkActivated, m_links, &LinkOpener::open);
    connect(pane, &RoomPane::actionTriggered, this, &ChannelPage::perform);
    connect(&feed, &ChannelFeed::opened, pane, [this] { refresh(); });
    return pane;
}

void ChannelPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    enterOrLeave();
}

void ChannelPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enterOrLeave();
}

void ChannelPage::enterOrLeave()
{
    const bool isShown = isVisible();
    if (m_rooms)
        m_rooms->setLookedAt(isShown ? m_channel : QString());
    if (!pane())
        return;
    if (isShown)
        pane()->enter();
    else
        pane()->leave();
}

void ChannelPage::refresh()
{
    RoomPane *shown = pane();
    if (!shown)
        return;
    const QDateTime checkedAt = shown->feed().checkedAt();
    m_header->setChecked(checkedAt, m_workspace.clock().nowUtc());
    if (!shown->feed().isOpen())
        shown->setEmptyWords(tr("Reading what is kept of this room…"));
    else if (!checkedAt.isValid())
        shown->setEmptyWords(m_problems.value(m_channel) ? tr("Nothing is kept of this room yet.")
                                                         : tr("Asking for messages…"));
    else
        shown->setEmptyWords(tr("Nobody has written here yet."));
    refreshBanner();
}

void ChannelPage::refreshBanner()
{
    Connection *connection = m_workspace.current();
    const bool needsKey =
        connection && connection->account().needsKey() && !connection->client().hasKey();
    const std::optional<Error> problem = m_problems.value(m_channel);
    if (!needsKey && !problem) {
        m_banner->hide();
        return;
    }
    const QString words = needsKey
                              ? tr("This account has no key now: what is shown was read before.")
                              : tr("The room cannot be updated now. %1").arg(explain(*problem));
    if (m_banner->isVisible() && m_banner->text() == words)
        return;
    m_banner->clearButtons();
    if (needsKey)
        connect(m_banner->addButton(tr("Connect")), &QPushButton::clicked, this,
                &ChannelPage::connectRequested);
    else
        connect(m_banner->addButton(tr("Try again")), &QPushButton::clicked, m_header,
                &RoomHeader::refreshRequested);
    m_banner->setText(words);
    m_banner->show();
}

void ChannelPage::perform(const QUuid &message, const QString &action)
{
    RoomPane *shown = pane();
    if (!shown)
        return;
    const QModelIndex at = shown->rows().index(shown->rows().rowOf(message), 0);
    if (action == room::action_id::mute)
        muteAuthorOf(message);
    else if (action == room::action_id::hideKind)
        setHidden(at.data(room::BadgeRole).toInt(), true);
    else if (action == room::action_id::copyAddress)
        QGuiApplication::clipboard()->setText(at.data(room::AuthorAddressRole).toString());
    else
        shown->feed().act(message, action);
}

void ChannelPage::muteAuthorOf(const QUuid &message)
{
    const RoomTimeline &rows = pane()->rows();
    const QString key = rows.index(rows.rowOf(message), 0).data(room::AuthorKeyRole).toString();
    if (!key.isEmpty())
        m_rooms->setMuted(key, true);
}

void ChannelPage::offer(const QString &channel, const QString &text, const QString &note)
{
    showRoom(channel);
    if (m_channel == channel && pane())
        m_composer->offer(text, note);
}

// Those since one was here last; else those that are selected, or the last ones.
QList<RoomMessage> ChannelPage::chosenPosts(RoomTask task) const
{
    constexpr int lastOnes = 50;
    const RoomTimeline &rows = pane()->rows();
    const int last = rows.rowCount() - 1;
    if (task == RoomTask::CatchUp) {
        const int divider = rows.rowOf(rows.divider());
        const int first = divider >= 0 ? divider : rows.firstUnreadRow();
        return first < 0 ? QList<RoomMessage>() : rows.messages(first, last);
    }
    const auto selected = pane()->view().selectedRows();
    return selected ? rows.messages(selected->first, selected->second)
                    : rows.messages(last - lastOnes + 1, last);
}

void ChannelPage::begin(RoomTask task)
{
    if (pane())
        m_tasks->ask(task, m_channel, chosenPosts(task));
}

void ChannelPage::showPost(const QString &channel, const RoomPlace &place)
{
    showRoom(channel);
    if (m_channel == channel && pane())
        pane()->goTo(place);
}

void ChannelPage::openMenu()
{
    if (!pane())
        return;
    const bool isSelected = pane()->view().selectedRows().has_value();
    const auto selected =
        isSelected ? static_cast<int>(chosenPosts(RoomTask::Summarise).size()) : 0;
    auto *menu = new RoomMenu(*m_rooms, hiddenKinds(), selected, this);
    connect(menu, &RoomMenu::taskRequested, this, &ChannelPage::begin);
    connect(menu, &RoomMenu::hiddenChanged, this, &ChannelPage::setHidden);
    connect(menu, &RoomMenu::markReadRequested, pane(), &RoomPane::markAllRead);
    connect(menu, &RoomMenu::exportRequested, this, [this] {
        if (pane() && pane()->feed().isOpen())
            Q_EMIT exportRequested(pane()->feed().key(), m_channel);
    });
    menu->popup(m_header->menuPlace());
}

QSet<int> ChannelPage::hiddenKinds() const
{
    QSet<int> kinds;
    const QJsonArray kept = m_workspace.settings().value(keys::roomsHiddenKinds).toArray();
    for (const QJsonValue &kind : kept)
        kinds.insert(kind.toInt());
    return kinds;
}

void ChannelPage::setHidden(int kind, bool isHidden)
{
    QSet<int> kinds = hiddenKinds();
    if (isHidden)
        kinds.insert(kind);
    else
        kinds.remove(kind);
    QJsonArray kept;
    for (const int each : std::as_const(kinds))
        kept.append(each);
    m_workspace.settings().setValue(keys::roomsHiddenKinds, kept);
    for (RoomPane *pane : std::as_const(m_panes))
        pane->rows().setHiddenKinds(kinds);
}

} // namespace dria
