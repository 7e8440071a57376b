#pragma once
// Fonts by type step and zoom, with families named one by one so that no glyph starts a search.

#include "ui/theme/tokens.h"

#include <QFont>
#include <QStringList>

class QObject;

namespace dria {

/// Concrete families in the order glyphs are looked for, and the size the system asks for.
/// A generic name ("sans-serif") never comes first: it turns digits into emoji, and each new
/// script costs some 25 ms of font lookup.
struct FontSet
{
    QStringList uiFamilies;
    QStringList codeFamilies;
    int bodyPixels = 13; ///< Body at 100 % zoom: the system's own size, but at least 13
};

/// Asks the system for its fonts. Needs a QGuiApplication; call once and keep the answer.
[[nodiscard]] FontSet systemFontSet();

/// A font for text. zoom is in percent.
[[nodiscard]] QFont uiFont(const FontSet &set, TypeStep step, int zoom,
                           QFont::Weight weight = QFont::Normal);

/// A fixed-pitch font for code, sized to sit well beside uiFont() of the same step.
[[nodiscard]] QFont codeFont(const FontSet &set, TypeStep step, int zoom);

/// Looks up the glyphs of common scripts and styles, one small piece an event loop turn, so that
/// the first emoji or Chinese word does not stop a stream. Call after the first paint; stops when
/// context is destroyed.
void warmFonts(const FontSet &set, int zoom, QObject *context);

} // namespace dria
