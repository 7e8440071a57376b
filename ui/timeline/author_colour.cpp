#include "ui/timeline/author_colour.h"

#include "ui/theme/tokens.h"

#include <QCryptographicHash>

namespace dria::timeline {

namespace {

constexpr int hues = 12;
constexpr double leastContrast = 4.5;
constexpr int saturation = 130;

} // namespace

QColor authorColour(const QString &key, const Tokens &tokens)
{
    // Not qHash(), which is another in every run.
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    const int hue = static_cast<quint8>(hash.at(0)) % hues * (360 / hues);
    const bool isDark = tokens.window.lightness() < 128;
    for (int step = 0; step <= 12; ++step) {
        const int lightness = isDark ? 150 + 8 * step : 105 - 8 * step;
        const QColor colour = QColor::fromHsl(hue, saturation, lightness);
        if (contrastRatio(colour, tokens.window) >= leastContrast)
            return colour;
    }
    return tokens.text;
}

} // namespace dria::timeline
