#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// Han characters are drawn differently in each of these languages; the person's own comes first.
QStringList cjkFamilies(bool fixedPitch)
{
    const QLocale locale;
    QString region = u"SC"_s;
    if (locale.language() == QLocale::Japanese)
        region = u"JP"_s;
    else if (locale.language() == QLocale::Korean)
        region = u"KR"_s;
    else if (locale.script() == QLocale::TraditionalChineseScript)
        region = u"TC"_s;
    QStringList families;
    if (fixedPitch)
        families << u"Noto Sans Mono CJK "_s + region;
    return families << u"Noto Sans CJK "_s + region << u"Noto Sans CJK SC"_s << u"Microsoft YaHei"_s
                    << u"PingFang SC"_s << u"WenQuanYi Micro Hei"_s;
}

QStringList familiesAfter(const QString &first, const QStringList &installed, bool fixedPitch)
{
    QStringList wanted{u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s};
    wanted << cjkFamilies(fixedPitch);
    wanted.removeDuplicates();
    QStringList families{first};
    for (const QString &family : std::as_const(wanted)) {
        if (installed.contains(family))
            families << family;
    }
    return families;
}

int scaled(const FontSet &set, TypeStep step, int zoom)
{
    const double pixels = static_cast<double>(set.bodyPixels) * static_cast<int>(step) /
                          static_cast<int>(TypeStep::Body) * zoom / 100.0;
    return std::max(1, qRound(pixels));
}

} // namespace

FontSet systemFontSet()
{
    // QFontInfo resolves "Sans Serif" and the like to the family that would really be used.
    const QFontInfo ui(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    const QFontInfo fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    FontSet set;
    const QStringList installed = QFontDatabase::families(); // hasFamily() lists them each time
    set.uiFamilies = familiesAfter(ui.family(), installed, false);
    set.codeFamilies = familiesAfter(fixed.family(), installed, true);
    set.bodyPixels = std::max(static_cast<int>(TypeStep::Body), ui.pixelSize());
    return set;
}

QFont uiFont(const FontSet &set, TypeStep step, int zoom, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(set.uiFamilies);
    font.setPixelSize(scaled(set, step, zoom));
    font.setWeight(weight);
    return font;
}

QFont codeFont(const FontSet &set, TypeStep step, int zoom)
{
    QFont font;
    font.setFamilies(set.codeFamilies);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    // Fixed-pitch faces have tall lower case: at the same size they look a step larger.
    font.setPixelSize(std::max(1, qRound(scaled(set, step, zoom) * 0.95)));
    return font;
}

void warmFonts(const FontSet &set, int zoom, QObject *context)
{
    QFont bold = uiFont(set, TypeStep::Body, zoom, QFont::Bold);
    QFont italic = uiFont(set, TypeStep::Body, zoom);
    italic.setItalic(true);
    const QList<QFont> fonts{uiFont(set, TypeStep::Body, zoom), codeFont(set, TypeStep::Body, zoom),
                             bold, italic};
    const QStringList samples{u"Aa0é→•"_s, u"😀👍🏽"_s, u"漢字かな"_s, u"한글"_s,
                              u"Яя"_s,     u"אבגד"_s,         u"سلام"_s};
    auto *timer = new QTimer(context);
    auto next = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, context, [=] {
        const qsizetype index = (*next)++;
        if (index == fonts.size() * samples.size()) {
            timer->deleteLater();
            return;
        }
        const QFontMetrics metrics(fonts.at(index / samples.size()));
        [[maybe_unused]] const int width =
            metrics.horizontalAdvance(samples.at(index % samples.size()));
    });
    timer->start(0);
}

} // namespace dria
