#pragma once
// The messages of one room: follows what comes, keeps the reader's place, and notes what was seen.

#include "library/room.h"

#include <QTimer>
#include <QUrl>
#include <QUuid>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedLayout;

namespace dria {

class ChannelFeed;
class Clock;
class PlainLabel;
class RoomTimeline;
class Theme;
class TimelineView;

class RoomPane : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    RoomPane(Theme &theme, ChannelFeed &feed, const Clock &clock, QWidget *parent = nullptr);
    ~RoomPane() override;

    [[nodiscard]] TimelineView &view() const { return *m_view; }
    [[nodiscard]] RoomTimeline &rows() const { return *m_rows; }
    [[nodiscard]] ChannelFeed &feed() const { return m_feed; }

    /// It is on the screen now, or no more: what is new from here on gets a line.
    void enter();
    void leave();
    void goToLatest();
    void goToFirstUnread();
    /// Shows this message of the room, once the room is there.
    void goTo(const RoomPlace &place);
    void markAllRead();
    /// Said where there is nothing to show.
    void setEmptyWords(const QString &words);

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void actionTriggered(const QUuid &message, const QString &action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFeed();
    void connectView();
    void placeAtRead();
    void placeAtPost();
    void look();
    void noteSeen();
    void refresh();
    void placeButtons();
    [[nodiscard]] bool isSeen() const;

    Theme &m_theme;
    ChannelFeed &m_feed;
    RoomTimeline *m_rows;
    TimelineView *m_view;
    PlainLabel *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_latest;
    QPushButton *m_unread;
    QTimer m_look;    ///< after scrolling and changes: once
    QTimer m_seen;    ///< what is shown for a moment counts as read
    QTimer m_minutes; ///< relative times
    bool m_isEntered = false;
    std::optional<RoomPlace> m_wantsPost; ///< when the stretch around it is there
    bool m_wantsLatest = false;           ///< when the newest stretch is there
    bool m_wantsFirst = false; ///< when the stretch around the place that was read is there
    bool m_isPlaced = false;   ///< it was shown before: its place is kept
};

} // namespace dria
