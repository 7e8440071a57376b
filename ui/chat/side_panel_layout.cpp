#include "ui/chat/side_panel_layout.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dria {

namespace {

constexpr int defaultWidth = 280;
constexpr int leastWidth = 220;
constexpr int greatestWidth = 480;
constexpr int leastPageWidth = 400; // narrower than this beside the panel, and it goes over
constexpr int edgeWidth = 7;

} // namespace

SidePanelLayout::SidePanelLayout(Theme &theme, QWidget *page, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_page(page)
    , m_edge(new QWidget(this))
    , m_panelWidth(defaultWidth)
{
    m_page->setParent(this);
    m_edge->setCursor(Qt::SplitHCursor);
    m_edge->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &SidePanelLayout::arrange);
    arrange();
}

void SidePanelLayout::setPanel(QWidget *panel)
{
    m_panel = panel;
    m_panel->setParent(this);
    m_panel->setAutoFillBackground(true);
    arrange();
}

void SidePanelLayout::setPanelShown(bool shown)
{
    m_shown = shown;
    arrange();
}

void SidePanelLayout::setPanelWidth(int width)
{
    m_panelWidth = std::clamp(width, leastWidth, greatestWidth);
    arrange();
}

bool SidePanelLayout::isOverlay() const
{
    return m_shown && width() < m_theme.px(m_panelWidth + leastPageWidth);
}

QSize SidePanelLayout::minimumSizeHint() const
{
    return m_page->minimumSizeHint();
}

void SidePanelLayout::arrange()
{
    const int wide = std::min(m_theme.px(m_panelWidth), width());
    const QRect panel(width() - wide, 0, wide, height());
    QRect page = rect();
    if (m_shown && !isOverlay())
        page.setRight(panel.left() - 2); // one pixel for the line between
    const int edge = m_theme.px(edgeWidth);
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    m_page->setGeometry(visual(page));
    m_edge->setGeometry(visual(QRect(panel.left() - 1 - edge / 2, 0, edge, height())));
    if (m_panel) {
        m_panel->setGeometry(visual(panel));
        m_panel->setVisible(m_shown);
        m_panel->raise();
    }
    m_edge->setVisible(m_shown);
    m_edge->raise();
    m_edge->update();
}

void SidePanelLayout::dragEdgeTo(int x)
{
    const int wide = isRightToLeft() ? x : width() - x;
    setPanelWidth(wide * 100 / m_theme.zoom());
    Q_EMIT panelWidthChanged(m_panelWidth);
}

void SidePanelLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SidePanelLayout::paintEdge()
{
    QPainter painter(m_edge);
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(m_edge->width() / 2, 0, 1, height(),
                     isOverlay() ? tokens.line : tokens.hairline);
}

bool SidePanelLayout::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

bool SidePanelLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edge && event->type() == QEvent::Paint) {
        paintEdge();
        return true;
    }
    if (watched == m_edge && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            dragEdgeTo(m_edge->mapTo(this, mouse->position().toPoint()).x());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dria
