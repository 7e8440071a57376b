#pragma once
// All figures of an answer in a small window of their own, to be read, selected and copied. Esc or
// a click elsewhere closes it.

#include <QFrame>

class QScrollArea;

namespace dria {

class Theme;

class DetailsPopover : public QFrame
{
    Q_OBJECT

public:
    /// details: lines of plain text, "name: value" each. The theme must outlive it.
    DetailsPopover(const Theme &theme, const QString &details, QWidget *parent);

    /// Under a part of the screen, or above it where there is no room: within the window of its
    /// parent, as far as it fits.
    void openAt(const QRect &anchor);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLines();
    void copy();

    const Theme &m_theme;
    QString m_details;
    QScrollArea *m_scroll;
};

} // namespace dria
