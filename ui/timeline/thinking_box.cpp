#include "ui/timeline/thinking_box.h"

#include "ui/timeline/button.h"
#include "ui/timeline/style.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;

ThinkingBox::ThinkingBox(QString key, bool open, bool unfolded, std::optional<qint64> milliseconds)
    : m_key(std::move(key))
    , m_open(open)
    , m_unfolded(unfolded)
    , m_milliseconds(milliseconds)
{
}

QString ThinkingBox::label() const
{
    const qint64 seconds = m_milliseconds ? std::max<qint64>(1, (*m_milliseconds + 500) / 1000) : 0;
    const QString time = seconds < 60 ? tr("%1 s").arg(seconds)
                                      : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (m_open)
        return m_milliseconds ? tr("Thinking… %1").arg(time) : tr("Thinking…");
    return m_milliseconds ? tr("Thought for %1").arg(time) : tr("Thinking");
}

void ThinkingBox::paint(QPainter &painter, const PaintContext &context) const
{
    const QString arrow = m_unfolded ? u" ▾"_s : u" ▸"_s;
    paintButton(
        painter, context.style, m_rect, label() + arrow,
        {.hovered = context.hovered == 0, .focused = context.focused == 0, .framed = false});
}

QList<Target> ThinkingBox::targets() const
{
    const QString name = m_unfolded ? tr("%1, hide").arg(label()) : tr("%1, show").arg(label());
    return {{Target::Kind::Fold, name, m_key, {m_rect}}};
}

int ThinkingBox::estimate(const TimelineStyle &style, int) const
{
    return buttonSize(style, {}).height();
}

int ThinkingBox::doLayOut(const TimelineStyle &style, int)
{
    const QSize size = buttonSize(style, label() + u" ▸"_s);
    m_rect = QRect(QPoint(-style.px(space::m), 0), size); // its text stands flush with the column
    return size.height();
}

} // namespace dria::timeline
