#pragma once
// The shade over a page while something lies above it; a click on it asks to go back.

#include <QWidget>

namespace dria {

class Scrim : public QWidget
{
    Q_OBJECT

public:
    explicit Scrim(QWidget *parent = nullptr);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace dria
