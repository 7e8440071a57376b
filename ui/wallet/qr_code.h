#pragma once
// A QR code that a telephone can read off the screen: dark on light in any theme.

#include <QByteArray>
#include <QWidget>

namespace dria {

class Theme;

class QrCode : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit QrCode(const Theme &theme, QWidget *parent = nullptr);

    /// @param text ASCII, of at most some hundred characters; empty shows nothing
    /// @param name what screen readers say of the picture
    void setText(const QByteArray &text, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    /// For tests: a row a line, "#" for dark.
    [[nodiscard]] QByteArray drawing() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isDark(int x, int y) const;

    const Theme &m_theme;
    QByteArray m_modules; ///< a byte each, its lowest bit is set where it is dark
    int m_width = 0;      ///< of one side, in modules
};

} // namespace dria
