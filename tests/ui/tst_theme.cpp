#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using dria::Theme;
using dria::TypeStep;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSystemUntilToldOtherwise();
    void aWishForContrastHoldsInEveryScheme();
    void saysNothingWhenNothingChanged();
    void zoomScalesFontsAndLengths();
    void zoomStaysWithinItsLimits();
    void zoomStepsComeBackToWhereTheyBegan();
    void givesTheApplicationItsPaletteAndFont();
    void lookOutlivesTheTheme();
    void firstFamilyIsConcreteAndEmojiFollows();
    void typeStepsGrow();
};

void TestTheme::followsTheSystemUntilToldOtherwise()
{
    Theme theme;
    QVERIFY(!theme.isDark());
    theme.setSystemAppearance({.dark = true});
    QVERIFY(theme.isDark());
    QCOMPARE(theme.tokens().window, dria::darkTokens().window);
    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!theme.isDark());
    theme.setSystemAppearance({});
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(theme.isDark());
    theme.setScheme(Theme::Scheme::System);
    QVERIFY(!theme.isDark());
}

void TestTheme::aWishForContrastHoldsInEveryScheme()
{
    Theme theme;
    theme.setSystemAppearance({.highContrast = true, .reducedMotion = true});
    QVERIFY(theme.reducedMotion());
    QCOMPARE(theme.tokens().text, dria::highContrastLightTokens().text);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(theme.tokens().text, dria::highContrastDarkTokens().text);
}

void TestTheme::saysNothingWhenNothingChanged()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Light);
    theme.setZoom(100);
    QCOMPARE(changed.size(), 0);
    theme.setZoom(110);
    QCOMPARE(changed.size(), 1);
}

void TestTheme::zoomScalesFontsAndLengths()
{
    Theme theme;
    const int body = theme.font().pixelSize();
    const int code = theme.codeFont().pixelSize();
    theme.setZoom(200);
    QCOMPARE(theme.font().pixelSize(), body * 2);
    QVERIFY(qAbs(theme.codeFont().pixelSize() - code * 2) <= 1);
    QCOMPARE(theme.px(dria::space::m), 24);
    theme.setZoom(50);
    QCOMPARE(theme.px(dria::space::m), 6);
    QCOMPARE(theme.px(1), 1);
    QCOMPARE(theme.px(0), 0);
}

void TestTheme::zoomStaysWithinItsLimits()
{
    Theme theme;
    theme.setZoom(10000);
    QCOMPARE(theme.zoom(), 300);
    theme.zoomIn();
    QCOMPARE(theme.zoom(), 300);
    theme.setZoom(-1);
    QCOMPARE(theme.zoom(), 50);
    theme.zoomOut();
    QCOMPARE(theme.zoom(), 50);
}

void TestTheme::zoomStepsComeBackToWhereTheyBegan()
{
    Theme theme;
    theme.zoomIn();
    theme.zoomIn();
    QCOMPARE(theme.zoom(), 125);
    theme.zoomOut();
    theme.zoomOut();
    QCOMPARE(theme.zoom(), 100);
    theme.setZoom(103);
    theme.zoomOut();
    QCOMPARE(theme.zoom(), 100);
}

void TestTheme::givesTheApplicationItsPaletteAndFont()
{
    Theme theme;
    QLabel shown;
    theme.applyTo(*qApp);
    theme.setScheme(Theme::Scheme::Dark);
    theme.setZoom(150);
    QCOMPARE(shown.palette().color(QPalette::Window), dria::darkTokens().window);
    QCOMPARE(shown.font().pixelSize(), theme.font().pixelSize());
    QCOMPARE(shown.font().families(), theme.font().families());
}

void TestTheme::lookOutlivesTheTheme()
{
    auto theme = std::make_unique<Theme>();
    const std::shared_ptr<const dria::Look> look = theme->look();
    theme->setZoom(200);
    QCOMPARE(look->px(4), 8);
    theme.reset();
    QCOMPARE(look->px(4), 8);
}

void TestTheme::firstFamilyIsConcreteAndEmojiFollows()
{
    Theme theme;
    for (const QFont &font : {theme.font(), theme.codeFont()}) {
        const QString first = font.families().value(0).toLower();
        QVERIFY(!first.isEmpty());
        const QStringList generic{QStringLiteral("sans-serif"), QStringLiteral("sans serif"),
                                  QStringLiteral("sans"), QStringLiteral("monospace"),
                                  QStringLiteral("serif")};
        QVERIFY2(!generic.contains(first), qPrintable(first));
    }
}

void TestTheme::typeStepsGrow()
{
    Theme theme;
    int previous = 0;
    for (TypeStep step :
         {TypeStep::Small, TypeStep::Body, TypeStep::Lead, TypeStep::Title, TypeStep::Display}) {
        QVERIFY(theme.font(step).pixelSize() > previous);
        previous = theme.font(step).pixelSize();
    }
    QVERIFY(theme.font().pixelSize() >= 13);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
