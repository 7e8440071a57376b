#pragma once
// A hairline between parts.

#include <QWidget>

namespace dria {

class Theme;

class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(const Theme &theme, Qt::Orientation orientation = Qt::Horizontal,
                       QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace dria
