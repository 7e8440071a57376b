#pragma once
// A page and a panel at its trailing side, which goes over the page where there is no room beside.

#include <QWidget>

namespace dria {

class Theme;

class SidePanelLayout : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the page.
    SidePanelLayout(Theme &theme, QWidget *page, QWidget *parent = nullptr);

    /// Takes ownership, once, and before it is first shown.
    void setPanel(QWidget *panel);
    void setPanelShown(bool shown);
    [[nodiscard]] bool isPanelShown() const { return m_shown; }
    /// Pixels at 100 % zoom; kept within what is usable.
    void setPanelWidth(int width);
    [[nodiscard]] int panelWidth() const { return m_panelWidth; }
    /// The panel lies over the page, for want of room.
    [[nodiscard]] bool isOverlay() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person dragged the edge; pixels at 100 % zoom.
    void panelWidthChanged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void dragEdgeTo(int x);
    void paintEdge();

    Theme &m_theme;
    QWidget *m_page;
    QWidget *m_panel = nullptr;
    QWidget *m_edge;
    int m_panelWidth;
    bool m_shown = false;
};

} // namespace dria
