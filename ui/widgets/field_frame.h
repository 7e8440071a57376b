#pragma once
// The rounded ground of a text field that shares its frame with other things: buttons, icons.

#include <QWidget>

namespace dria {

class Theme;

/// Shows the focus ring while the watched widget has the keyboard.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FieldFrame(Theme &theme, QWidget *parent = nullptr);

    void watch(QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme &m_theme;
    bool m_focused = false;
};

} // namespace dria
