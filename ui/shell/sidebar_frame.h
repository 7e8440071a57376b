#pragma once
// The sidebar beside the pages, or over them where the window is narrow.

#include <QWidget>

class QSplitter;

namespace dria {

class Scrim;
class Theme;

/// Wide: a splitter whose handle sets the sidebar's width. Narrow (under 700 px at 100 % zoom): the
/// sidebar lies over the pages while it is wanted, and a click beside it sends it away.
class SidebarFrame : public QWidget
{
    Q_OBJECT

public:
    SidebarFrame(const Theme &theme, QWidget *sidebar, QWidget *pages, QWidget *parent = nullptr);

    [[nodiscard]] bool isOverlay() const { return m_overlay; }
    [[nodiscard]] bool isSidebarShown() const;
    void setSidebarShown(bool shown);

    /// Whether a wide window shows the sidebar; what is remembered between runs.
    [[nodiscard]] bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned);
    /// In pixels at 100 % zoom.
    [[nodiscard]] int sidebarWidth() const { return m_width; }
    void setSidebarWidth(int width);

Q_SIGNALS:
    void sidebarShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void placeOverlay();
    void noteWidth();

    const Theme &m_theme;
    QWidget *m_sidebar;
    QSplitter *m_splitter;
    Scrim *m_scrim;
    int m_width = 264;
    bool m_pinned = true;
    bool m_overlay = false;
    bool m_overlayOpen = false;
    bool m_announced = true;
};

} // namespace dria
