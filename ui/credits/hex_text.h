#pragma once
// An address or a hash, whole: it breaks anywhere, since it must be compared to its last digit.

#include <QWidget>

namespace dria {

class IconButton;
class Theme;

/// With a button that copies it. Always from left to right.
class HexText : public QWidget
{
    Q_OBJECT

public:
    /// @param copyName what the button does, "Copy the address of the recipient"
    HexText(const QString &copyName, const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int perLine(int width) const;
    void place();

    const Theme &m_theme;
    QString m_text;
    IconButton *m_copy;
};

} // namespace dria
