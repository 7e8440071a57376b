#pragma once
// The one place that says how the program looks: distances, radii, type steps and colours by role.

#include <QColor>

namespace dria {

/// Distances in pixels at 100 % zoom; pass them through Theme::px().
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Corner radii in pixels at 100 % zoom.
namespace radius {
inline constexpr int control = 6;
inline constexpr int card = 10;
} // namespace radius

/// The least width and height of anything that can be clicked, in pixels at 100 % zoom.
inline constexpr int hitTarget = 28;

/// The widest column of running text, in pixels at 100 % zoom.
inline constexpr int readingColumn = 760;

/// Steps of the type scale. The value is the pixel size where Body is 13; see fonts.h.
enum class TypeStep {
    Small = 11,
    Body = 13,
    Lead = 15,
    Title = 18,
    Display = 22,
};

/// Colours by role. Warm paper and ink, and one accent, the green of old copper.
struct Tokens
{
    QColor window;  ///< behind everything
    QColor sunken;  ///< the sidebar and other ground below the window
    QColor surface; ///< cards and panels
    QColor raised;  ///< fields, menus, dialogs
    QColor hover;   ///< under the pointer
    QColor pressed;

    QColor line;     ///< outlines of controls: at least 3:1
    QColor hairline; ///< dividers that only decorate; equals line in high contrast

    QColor text;  ///< at least 7:1
    QColor muted; ///< secondary text: at least 4.5:1
    QColor faded; ///< text and marks of what cannot be used now: at least 3:1, plainly weaker

    QColor accent; ///< links, focus, the primary button: at least 4.5:1 as text
    QColor accentHover;
    QColor onAccent; ///< text on accent

    QColor good; ///< the next three: at least 4.5:1 as text
    QColor warn;
    QColor bad;

    QColor code; ///< ground of code
    QColor codeText;
    QColor codeKeyword; ///< the parts of code: at least 4.5:1 on its ground
    QColor codeString;
    QColor codeComment;
    QColor codeNumber;
    QColor codeType;
    QColor codeFunction;
    QColor codeMeta; ///< what is for the compiler or a tool: directives, annotations

    QColor selection; ///< ground of selected text and rows
    QColor selectionText;

    QColor found; ///< ground of what find found: text on it at least 7:1
    QColor foundText;
    QColor foundNow; ///< the same where one stands
    QColor foundNowText;

    /// share (0 to 1) of over, the rest base.
    [[nodiscard]] static QColor blend(const QColor &base, const QColor &over, float share);
    /// The ground for a notice in the given colour: a trace of it over base.
    [[nodiscard]] static QColor tint(const QColor &colour, const QColor &base);
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] const Tokens &highContrastLightTokens();
[[nodiscard]] const Tokens &highContrastDarkTokens();

/// WCAG 2 contrast of two opaque colours, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace dria
