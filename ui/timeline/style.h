#pragma once
// Fonts, colours and measures of the transcript as they are now, made anew when the theme changes.

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/timeline/char_widths.h"
#include "ui/timeline/line_height.h"
#include "ui/timeline/work.h"

#include <QFont>

#include <array>
#include <memory>

namespace dria::math {
class MathRenderer;
}

namespace dria::timeline {

class ImageShelf;

struct TimelineStyle
{
    explicit TimelineStyle(const Look &look, std::shared_ptr<Work> work = std::make_shared<Work>());

    [[nodiscard]] int px(int atHundredPercent) const { return look.px(atHundredPercent); }
    [[nodiscard]] QIcon icon(IconName name, IconRole role) const;

    Look look;
    std::shared_ptr<Work> work;         ///< never null
    ImageShelf *images = nullptr;       ///< null where none are shown
    math::MathRenderer *math = nullptr; ///< null where formulas are shown as they are written
    QFont text;
    QFont code;
    QFont small;
    std::array<QFont, 6> heading; ///< levels 1 to 6
    LineHeight lineHeight;        ///< of text
    LineHeight codeLineHeight;
    LineHeight smallLineHeight;
    int blockGap = 0; ///< between paragraphs
    CharWidths codeWidths;
    bool mirrored = false; ///< the interface is right to left

private:
    std::shared_ptr<const Look> m_sharedLook; ///< for icons
};

} // namespace dria::timeline
