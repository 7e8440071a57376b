#include "ui/credits/day_plot.h"

#include "credits/usage_text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dria {

DayPlot::DayPlot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sums(days)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Observed spending by day"));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void DayPlot::setUsage(const QList<UsageOfDay> &usage, const QDate &today)
{
    m_today = today;
    m_sums = QList<UsageSum>(days);
    for (const UsageOfDay &day : usage) {
        const qint64 ago = day.day.daysTo(today);
        if (ago >= 0 && ago < days)
            m_sums[days - 1 - static_cast<int>(ago)] = day.sum;
    }
    choose(m_chosen);
}

QSize DayPlot::sizeHint() const
{
    return {m_theme.px(280), m_theme.px(150)};
}

QString DayPlot::words(int day) const
{
    const UsageSum &sum = m_sums.at(day);
    const QString date = QLocale().toString(m_today.addDays(day - days + 1), QLocale::ShortFormat);
    if (sum.answers == 0)
        return tr("%1: no answers", "%1: a date").arg(date);
    return tr("%1: %2 in %n answer(s)", "%1: a date, %2: an amount", sum.answers)
        .arg(date, usdcText(sum.observedMicros));
}

QRect DayPlot::plot() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(0, line + m_theme.px(space::s), -1, -line - m_theme.px(space::xs));
}

QRect DayPlot::slotOf(int day) const
{
    const QRect all = plot();
    const int place = isRightToLeft() ? days - 1 - day : day;
    const int from = all.width() * place / days;
    const int to = all.width() * (place + 1) / days;
    return {all.left() + from, all.top(), to - from, all.height()};
}

void DayPlot::choose(int day)
{
    m_chosen = std::clamp(day, 0, days - 1);
    const QString said = words(m_chosen);
    if (said != accessibleDescription()) {
        setAccessibleDescription(said);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void DayPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QRect all = plot();
    const auto most = std::ranges::max_element(m_sums, {}, &UsageSum::observedMicros);
    const qint64 top = std::max<qint64>(1, most->observedMicros);

    painter.setPen(tokens.text);
    painter.drawText(QRect(0, 0, width(), all.top()), int(Qt::AlignLeading | Qt::AlignTop),
                     words(m_chosen));
    for (int day = 0; day < days; ++day) {
        const QRect place = slotOf(day);
        if (day == m_chosen)
            painter.fillRect(place, hasFocus() ? tokens.pressed : tokens.hover);
        const qint64 micros = m_sums.at(day).observedMicros;
        const auto high = static_cast<int>(micros * all.height() / top);
        if (micros <= 0)
            continue;
        const int gap = std::max(1, m_theme.px(1));
        painter.fillRect(QRect(place.left() + gap, all.bottom() - std::max(2, high) + 1,
                               std::max(1, place.width() - 2 * gap), std::max(2, high)),
                         tokens.accent);
    }
    painter.fillRect(all.left(), all.bottom() + 1, all.width(), 1, tokens.line);
    painter.setPen(tokens.muted);
    const QRect below(0, all.bottom() + m_theme.px(space::xs), width(), fontMetrics().height());
    const QLocale locale;
    painter.drawText(below, int(Qt::AlignLeading),
                     locale.toString(m_today.addDays(1 - days), QLocale::ShortFormat));
    painter.drawText(below, int(Qt::AlignTrailing), tr("today"));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, m_theme.px(2)));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DayPlot::mouseMoveEvent(QMouseEvent *event)
{
    for (int day = 0; day < days; ++day) {
        const QRect place = slotOf(day);
        if (event->pos().x() >= place.left() && event->pos().x() <= place.right())
            choose(day);
    }
}

void DayPlot::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen - forward);
    case Qt::Key_Right:
        return choose(m_chosen + forward);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(days - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DayPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace dria
