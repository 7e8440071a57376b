#pragma once
// A label for text from anywhere: shown as it is, never as markup.

#include <QLabel>

namespace dria {

class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Overflow {
        Wrap,  ///< breaks lines
        Elide, ///< one line, the middle left out, the whole in a tooltip
    };

    explicit PlainLabel(const QString &text = {}, Overflow overflow = Overflow::Wrap,
                        QWidget *parent = nullptr);

    /// Colours the text with another role of the palette; PlaceholderText is the muted one.
    void setTextRole(QPalette::ColorRole role);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isElided() const;

    Overflow m_overflow;
};

} // namespace dria
