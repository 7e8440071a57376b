#pragma once
// Draws one of our line icons in a colour of the current look.

#include "ui/theme/icons.h"

#include <QIconEngine>

namespace dria {

class IconEngine final : public QIconEngine
{
public:
    IconEngine(IconName name, std::shared_ptr<const Look> look, IconRole role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    /// size is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    IconName m_name;
    std::shared_ptr<const Look> m_look;
    IconRole m_role;
};

} // namespace dria
