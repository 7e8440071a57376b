#include "ui/theme/font_warming.h"

#include "ui/theme/fonts.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QTimer>

namespace dria {

namespace {

constexpr std::chrono::milliseconds afterThePaint{200};

} // namespace

FontWarming::FontWarming(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

void FontWarming::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    QTimer::singleShot(afterThePaint, this,
                       [this] { warmFonts(m_theme.look()->fonts, m_theme.zoom(), this); });
}

} // namespace dria
