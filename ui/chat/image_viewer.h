#pragma once
// An image of a chat, large, over its page: fitted, enlarged by wheel or keys, closed by Esc.

#include "core/result.h"

#include <QPointer>
#include <QWidget>

namespace dria {

class IconButton;
class ImageCanvas;
class ImageDecoder;
class PlainLabel;
class Theme;
struct DecodedImage;

/// Covers its page, takes the focus and gives it back when it closes, which also deletes it.
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    /// Theme and decoder outlive it. description is plain text from anybody.
    ImageViewer(const Theme &theme, ImageDecoder &decoder, const QByteArray &file,
                const QString &description, QWidget &page);

    [[nodiscard]] ImageCanvas &canvas() const { return *m_canvas; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Tab stays inside: what lies below is covered.
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showImage(const Result<DecodedImage> &image);
    void addSmaller(ImageDecoder &decoder, const QByteArray &file, QSize whole);
    void updateZoom();
    void leave();

    const Theme &m_theme;
    ImageCanvas *m_canvas;
    PlainLabel *m_problem;
    PlainLabel *m_zoom;
    IconButton *m_zoomOut;
    IconButton *m_zoomIn;
    IconButton *m_close;
    QPointer<QWidget> m_focusBefore;
};

} // namespace dria
