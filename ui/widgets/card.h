#pragma once
// A rounded ground for things that belong together.

#include <QWidget>

namespace dria {

class Theme;

class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Surface, Raised, Sunken };

    /// Give it a layout; its contents margins are set. The theme must outlive it.
    explicit Card(const Theme &theme, Ground ground = Ground::Surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    const Theme &m_theme;
    Ground m_ground;
};

} // namespace dria
