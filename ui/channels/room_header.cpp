#include "ui/channels/room_header.h"

#include "ui/channels/room_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QPainter>

namespace dria {

RoomHeader::RoomHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel({}, PlainLabel::Overflow::Elide))
    , m_checked(new PlainLabel({}, PlainLabel::Overflow::Elide))
    , m_refresh(new IconButton(theme, IconName::Refresh, tr("Look for new messages")))
    , m_more(new IconButton(theme, IconName::More, tr("More for this room")))
{
    m_checked->setTextRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_title, 1);
    line->addWidget(m_checked);
    line->addWidget(m_refresh);
    line->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_refresh, &IconButton::clicked, this, &RoomHeader::refreshRequested);
    connect(m_more, &IconButton::clicked, this, &RoomHeader::menuRequested);
    connect(&theme, &Theme::changed, this, &RoomHeader::place);
    place();
}

void RoomHeader::setChannel(const QString &channel)
{
    m_title->setText(tr("# %1", "name of a room").arg(channel));
    m_title->setAccessibleName(tr("Room %1").arg(channel));
}

void RoomHeader::setChecked(const QDateTime &checkedAt, const QDateTime &now)
{
    m_checked->setText(checkedAt.isValid()
                           ? tr("Updated: %1", "how long ago").arg(room::timeWords(checkedAt, now))
                           : tr("Not updated yet"));
    m_checked->setToolTip(checkedAt.isValid() ? plainToolTip(room::wholeTime(checkedAt))
                                              : QString());
}

QPoint RoomHeader::menuPlace() const
{
    return m_more->mapToGlobal(QPoint(0, m_more->height()));
}

void RoomHeader::place()
{
    const int s = m_theme.px(space::s);
    layout()->setContentsMargins(m_theme.px(space::l), s, s, s);
    layout()->setSpacing(s);
    // Its words may read the other way than the page.
    m_title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                          Qt::AlignVCenter);
    m_title->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold));
    m_checked->setFont(m_theme.font(TypeStep::Small));
}

void RoomHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.tokens().hairline);
}

} // namespace dria
