#pragma once
// A picture to look at closely: fitted into its place, enlarged by wheel and keys, moved by hand.

#include <QImage>
#include <QWidget>

namespace dria {

class Theme;

class ImageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ImageCanvas(const Theme &theme, QWidget *parent = nullptr);

    /// Fits it, and never enlarges it by that.
    void setImage(const QImage &image);
    /// The same picture, smaller: shown in place of the whole where it is enough, since scaling far
    /// down while painting leaves gaps in thin lines.
    void addSmaller(const QImage &image);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }

    /// Of the picture's own size, in percent.
    [[nodiscard]] int percent() const;
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    void zoomIn() { zoomBy(zoomStep, rect().center()); }
    void zoomOut() { zoomBy(1 / zoomStep, rect().center()); }
    void fit();
    void showActualSize();

    /// Where the picture is.
    [[nodiscard]] QRectF pictureRect() const;

Q_SIGNALS:
    void zoomed();
    /// A click beside the picture.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    static constexpr double zoomStep = 1.25;

    [[nodiscard]] double fittedScale() const;
    /// The smallest that has enough pixels for a width in device pixels.
    [[nodiscard]] const QImage &imageFor(double width) const;
    /// The point stays where it is on the picture.
    void zoomBy(double factor, QPointF point);
    void moveBy(QPointF pixels);
    void keepInView();
    void updateCursor();

    const Theme &m_theme;
    QImage m_image;
    QList<QImage> m_smaller;
    bool m_focusShown = false; ///< the keyboard brought the focus
    bool m_fitted = true;
    double m_scale = 1;
    QPointF m_centre; ///< of the picture, from the middle of the widget
    QPointF m_dragFrom;
    bool m_dragging = false;
    bool m_moved = false;
};

} // namespace dria
