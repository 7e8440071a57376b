#include "ui/shell/sidebar_frame.h"

#include "ui/shell/scrim.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace dria {

namespace {
constexpr int overlayBelow = 700; // these three in pixels at 100 % zoom
constexpr int narrowest = 200;
constexpr int widest = 480;
} // namespace

SidebarFrame::SidebarFrame(const Theme &theme, QWidget *sidebar, QWidget *pages, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sidebar(sidebar)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_scrim(new Scrim(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(sidebar);
    m_splitter->addWidget(pages);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_splitter, &QSplitter::splitterMoved, this, &SidebarFrame::noteWidth);
    connect(m_scrim, &Scrim::clicked, this, [this] { setSidebarShown(false); });
    connect(&theme, &Theme::changed, this, &SidebarFrame::update);
}

bool SidebarFrame::isSidebarShown() const
{
    return m_overlay ? m_overlayOpen : m_pinned;
}

void SidebarFrame::setSidebarShown(bool shown)
{
    (m_overlay ? m_overlayOpen : m_pinned) = shown;
    update();
}

void SidebarFrame::setPinned(bool pinned)
{
    m_pinned = pinned;
    update();
}

void SidebarFrame::setSidebarWidth(int width)
{
    m_width = std::clamp(width, narrowest, widest);
    update();
}

void SidebarFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

bool SidebarFrame::event(QEvent *event)
{
    // Esc also stops an answer; while the sidebar covers the chat it means the sidebar.
    if (event->type() == QEvent::ShortcutOverride && m_overlayOpen &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SidebarFrame::keyPressEvent(QKeyEvent *event)
{
    if (m_overlayOpen && event->key() == Qt::Key_Escape)
        setSidebarShown(false);
    else
        QWidget::keyPressEvent(event);
}

void SidebarFrame::update()
{
    const bool overlay = width() < m_theme.px(overlayBelow);
    if (overlay != m_overlay) {
        m_overlay = overlay;
        m_overlayOpen = false; // a window made narrow shows its page, not what lies over it
        if (overlay)
            m_sidebar->setParent(this);
        else
            m_splitter->insertWidget(0, m_sidebar);
    }
    m_sidebar->setMinimumWidth(m_theme.px(narrowest));
    m_sidebar->setMaximumWidth(m_theme.px(widest));
    const bool shown = isSidebarShown();
    m_scrim->setVisible(overlay && shown);
    m_sidebar->setVisible(shown);
    if (overlay) {
        placeOverlay();
    } else if (shown) {
        const int wanted = m_theme.px(m_width);
        m_splitter->setSizes({wanted, std::max(0, width() - wanted - m_splitter->handleWidth())});
    }
    if (std::exchange(m_announced, shown) != shown)
        Q_EMIT sidebarShownChanged(shown);
}

void SidebarFrame::placeOverlay()
{
    const int shadeLeft = m_theme.px(48); // enough beside the sidebar to click on
    const int wide = std::clamp(width() - shadeLeft, 0, m_theme.px(m_width));
    m_sidebar->setMinimumWidth(std::min(wide, m_theme.px(narrowest)));
    const QRect place(0, 0, wide, height());
    m_scrim->setGeometry(rect());
    m_scrim->raise();
    m_sidebar->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_sidebar->raise();
}

void SidebarFrame::noteWidth()
{
    m_width = std::clamp(qRound(m_sidebar->width() * 100.0 / m_theme.zoom()), narrowest, widest);
}

} // namespace dria
