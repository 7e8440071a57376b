#include "ui/theme/palette.h"

namespace dria {

QPalette paletteFor(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.raised);
    palette.setColor(QPalette::AlternateBase, tokens.surface);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::ToolTipBase, tokens.text);
    palette.setColor(QPalette::ToolTipText, tokens.window);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.selectionText);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.hairline);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.hairline);

    const QColor faded = tokens.faded;
    palette.setColor(QPalette::Disabled, QPalette::WindowText, faded);
    palette.setColor(QPalette::Disabled, QPalette::Text, faded);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, faded);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.hover);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

} // namespace dria
