#include "ui/timeline/line_places.h"

#include "ui/timeline/inline_formulas.h"
#include "ui/timeline/text_lines.h"

#include <QFontMetricsF>

#include <algorithm>

namespace dria::timeline {

LinePlaces::LinePlaces(QTextLayout &layout, int width, int lineHeight,
                       const InlineFormulas &formulas)
    : m_lineHeight(lineHeight)
    , m_height(breakLines(layout, width, lineHeight))
{
    if (!formulas.areDrawn())
        return;
    const double base = baseOf(layout.font(), lineHeight);
    const double gap = lineHeight / 12.0; // between a formula and the lines around it
    QList<Place> places;
    int y = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const auto [ascent, descent] = formulas.extentOf(line);
        const int above = std::max(0, qCeil(ascent + gap - base));
        const int below = std::max(0, qCeil(descent + gap - (lineHeight - base)));
        places.append({y, y + above});
        line.setPosition(QPointF(line.x(), qRound(y + above + base - line.ascent())));
        y += above + lineHeight + below;
    }
    if (y == m_height)
        return;
    m_places = places;
    m_height = y;
}

int LinePlaces::lineAt(const QTextLayout &layout, double y) const
{
    int line = qFloor(y / m_lineHeight);
    if (!m_places.isEmpty()) {
        const auto after =
            std::upper_bound(m_places.begin(), m_places.end(), y,
                             [](double at, const Place &place) { return at < place.top; });
        line = static_cast<int>(after - m_places.begin()) - 1;
    }
    return std::clamp(line, 0, std::max(0, layout.lineCount() - 1));
}

int LinePlaces::top(int line) const
{
    return m_places.isEmpty() ? line * m_lineHeight : m_places[line].top;
}

int LinePlaces::textTop(int line) const
{
    return m_places.isEmpty() ? line * m_lineHeight : m_places[line].textTop;
}

int LinePlaces::positionIn(const QTextLayout &layout, QPointF point) const
{
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine line = layout.lineAt(lineAt(layout, point.y()));
    return timeline::positionIn(layout, line, point.x());
}

QRect LinePlaces::caretIn(const QTextLayout &layout, int position) const
{
    const QTextLine line = layout.lineForTextPosition(position);
    if (!line.isValid())
        return {0, 0, 1, m_lineHeight};
    return {qRound(line.cursorToX(position)), textTop(line.lineNumber()), 1, m_lineHeight};
}

} // namespace dria::timeline
