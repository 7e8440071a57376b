#include "ui/timeline/style.h"

#include <QGuiApplication>

#include <algorithm>

namespace dria::timeline {

TimelineStyle::TimelineStyle(const Look &current, std::shared_ptr<Work> counted)
    : look(current)
    , work(std::move(counted))
    , text(uiFont(look.fonts, TypeStep::Lead, look.zoom))
    , code(codeFont(look.fonts, TypeStep::Lead, look.zoom))
    , small(uiFont(look.fonts, TypeStep::Small, look.zoom))
    , lineHeight(text, 1.55)
    , codeLineHeight(code, 1.5)
    , smallLineHeight(small, 1.5)
    , blockGap(px(10))
    , codeWidths(code)
    , mirrored(QGuiApplication::isRightToLeft())
    , m_sharedLook(std::make_shared<const Look>(look))
{
    small.setPixelSize(std::max(small.pixelSize(), qRound(text.pixelSize() * 0.8)));
    constexpr std::array factors{1.45, 1.25, 1.1, 1.0, 1.0, 1.0};
    for (std::size_t i = 0; i < heading.size(); ++i) {
        heading[i] = uiFont(look.fonts, TypeStep::Lead, look.zoom, QFont::DemiBold);
        heading[i].setPixelSize(qRound(text.pixelSize() * factors[i]));
    }
}

QIcon TimelineStyle::icon(IconName name, IconRole role) const
{
    return dria::icon(name, m_sharedLook, role);
}

} // namespace dria::timeline
