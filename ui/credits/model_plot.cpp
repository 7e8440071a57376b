#include "ui/credits/model_plot.h"

#include "credits/usage_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dria {

ModelPlot::ModelPlot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Observed spending by model"));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ModelPlot::setUsage(QList<UsageOfModel> usage)
{
    if (usage.size() > mostModels) {
        UsageOfModel others{tr("Others"), {}};
        for (const UsageOfModel &one : usage.mid(mostModels - 1)) {
            others.sum.answers += one.sum.answers;
            others.sum.observedMicros += one.sum.observedMicros;
        }
        usage.resize(mostModels - 1);
        usage.append(others);
    }
    m_usage = std::move(usage);
    QStringList said;
    for (const UsageOfModel &one : std::as_const(m_usage))
        said += tr("%1: %2 in %n answer(s)", "%1: a model, %2: an amount", one.sum.answers)
                    .arg(one.model, usdcText(one.sum.observedMicros));
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ModelPlot::rowHeight() const
{
    return fontMetrics().height() + m_theme.px(space::s + space::s);
}

QSize ModelPlot::sizeHint() const
{
    return {m_theme.px(280), std::max(1, static_cast<int>(m_usage.size())) * rowHeight()};
}

void ModelPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    qint64 most = 1;
    for (const UsageOfModel &one : std::as_const(m_usage))
        most = std::max(most, one.sum.observedMicros);
    const QFontMetrics metrics = fontMetrics();
    const int bar = m_theme.px(space::xs);
    int top = 0;
    for (const UsageOfModel &one : std::as_const(m_usage)) {
        const QString amount = usdcText(one.sum.observedMicros);
        const QRect line(0, top, width(), metrics.height());
        const int room = width() - metrics.horizontalAdvance(amount) - m_theme.px(space::m);
        painter.setPen(tokens.text);
        painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter),
                         metrics.elidedText(one.model, Qt::ElideMiddle, room));
        painter.setPen(tokens.muted);
        painter.drawText(line, int(Qt::AlignTrailing | Qt::AlignVCenter), amount);
        const auto wide = static_cast<int>(width() * one.sum.observedMicros / most);
        const QRect ground(0, line.bottom() + m_theme.px(2), width(), bar);
        painter.fillRect(ground, tokens.hover);
        painter.fillRect(QStyle::alignedRect(layoutDirection(), Qt::AlignLeft, {wide, bar}, ground),
                         tokens.accent);
        top += rowHeight();
    }
}

} // namespace dria
