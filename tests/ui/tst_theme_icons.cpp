#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>

using dria::icon;
using dria::IconName;
using dria::IconRole;
using dria::Theme;

using namespace Qt::StringLiterals;

class TestThemeIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameHasAPicture_data();
    void everyNameHasAPicture();
    void takesTheColourOfTheThemeAsItIsNow();
    void isAsSharpAsTheScreen();
    void disabledIsDimmed();
    void mirrorsOnlyWhatHasADirection();
};

namespace {

QImage render(const QIcon &icon, int pixels, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(pixels, pixels), 1.0, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

int strongestAlpha(const QImage &image)
{
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = qMax(strongest, qAlpha(image.pixel(x, y)));
    }
    return strongest;
}

QColor strongestColour(const QImage &image)
{
    QRgb found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(found))
                found = image.pixel(x, y);
        }
    }
    return QColor(found);
}

} // namespace

void TestThemeIcons::everyNameHasAPicture_data()
{
    QTest::addColumn<IconName>("name");
    for (int i = 0; i < dria::iconCount; ++i) {
        const auto name = static_cast<IconName>(i);
        QTest::newRow(qPrintable(dria::iconFileName(name))) << name;
    }
}

void TestThemeIcons::everyNameHasAPicture()
{
    QFETCH(IconName, name);
    QVERIFY(QFile::exists(u":/dria/icons/"_s + dria::iconFileName(name) + u".svg"_s));
    const Theme theme;
    for (int pixels : {16, 20, 25, 60}) {
        const QImage image = render(icon(name, theme), pixels);
        QCOMPARE(image.size(), QSize(pixels, pixels));
        QVERIFY(strongestAlpha(image) > 180);
    }
}

void TestThemeIcons::takesTheColourOfTheThemeAsItIsNow()
{
    Theme theme;
    const QIcon stop = icon(IconName::Stop, theme);
    const QIcon warn = icon(IconName::Stop, theme, IconRole::Warn);
    QCOMPARE(strongestColour(render(stop, 40)), dria::lightTokens().text);
    QCOMPARE(strongestColour(render(warn, 40)), dria::lightTokens().warn);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(strongestColour(render(stop, 40)), dria::darkTokens().text);
    QCOMPARE(strongestColour(render(stop, 40, QIcon::Selected)), dria::darkTokens().selectionText);
}

void TestThemeIcons::isAsSharpAsTheScreen()
{
    const Theme theme;
    for (qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon(IconName::Search, theme).pixmap(QSize(20, 20), ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        QCOMPARE(pixmap.width(), qRound(20 * ratio));
    }
}

void TestThemeIcons::disabledIsDimmed()
{
    const Theme theme;
    const QIcon stop = icon(IconName::Stop, theme);
    QCOMPARE(strongestAlpha(render(stop, 40)), 255);
    QVERIFY(strongestAlpha(render(stop, 40, QIcon::Disabled)) < 160);
}

void TestThemeIcons::mirrorsOnlyWhatHasADirection()
{
    const Theme theme;
    const QImage right = render(icon(IconName::ChevronRight, theme), 40);
    const QImage hash = render(icon(IconName::Hash, theme), 40);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = render(icon(IconName::ChevronRight, theme), 40);
    const QImage same = render(icon(IconName::Hash, theme), 40);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored != right);
    QCOMPARE(same, hash);
}

QTEST_MAIN(TestThemeIcons)
#include "tst_theme_icons.moc"
