#include "ui/theme/tokens.h"

#include <QTest>

using dria::contrastRatio;
using dria::Tokens;

class TestThemeTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastRatioIsWcags();
    void everyColourIsSet_data() { schemes(); }
    void everyColourIsSet();
    void textKeepsItsContrastOnEveryGround_data() { schemes(); }
    void textKeepsItsContrastOnEveryGround();
    void partsOfCodeKeepTheirContrast_data() { schemes(); }
    void partsOfCodeKeepTheirContrast();
    void controlLinesKeepThreeToOne_data() { schemes(); }
    void controlLinesKeepThreeToOne();
    void whatCannotBeUsedIsWeakerYetThere_data() { schemes(); }
    void whatCannotBeUsedIsWeakerYetThere();
    void textOnColourIsReadable_data() { schemes(); }
    void textOnColourIsReadable();
    void highContrastIsMoreThanTheUsual();

private:
    static void schemes();
};

void TestThemeTokens::schemes()
{
    QTest::addColumn<const Tokens *>("tokens");
    QTest::newRow("light") << &dria::lightTokens();
    QTest::newRow("dark") << &dria::darkTokens();
    QTest::newRow("high contrast light") << &dria::highContrastLightTokens();
    QTest::newRow("high contrast dark") << &dria::highContrastDarkTokens();
}

void TestThemeTokens::contrastRatioIsWcags()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // The grey that every WCAG checker names as the lightest with 4.5:1 on white.
    QVERIFY(contrastRatio(QColor(0x767676U), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777U), Qt::white) < 4.5);
}

void TestThemeTokens::everyColourIsSet()
{
    QFETCH(const Tokens *, tokens);
    for (const QColor &colour :
         {tokens->window,   tokens->sunken,   tokens->surface,   tokens->raised,
          tokens->hover,    tokens->pressed,  tokens->line,      tokens->hairline,
          tokens->text,     tokens->muted,    tokens->accent,    tokens->accentHover,
          tokens->onAccent, tokens->good,     tokens->warn,      tokens->bad,
          tokens->code,     tokens->codeText, tokens->selection, tokens->selectionText}) {
        QVERIFY(colour.isValid());
        QCOMPARE(colour.alpha(), 255);
    }
}

void TestThemeTokens::textKeepsItsContrastOnEveryGround()
{
    QFETCH(const Tokens *, tokens);
    for (const QColor &ground : {tokens->window, tokens->sunken, tokens->surface, tokens->raised,
                                 tokens->hover, tokens->code}) {
        QVERIFY(contrastRatio(tokens->text, ground) >= 7.0);
        QVERIFY(contrastRatio(tokens->muted, ground) >= 4.5);
        QVERIFY(contrastRatio(tokens->accent, ground) >= 4.5);
        QVERIFY(contrastRatio(tokens->good, ground) >= 4.5);
        QVERIFY(contrastRatio(tokens->warn, ground) >= 4.5);
        QVERIFY(contrastRatio(tokens->bad, ground) >= 4.5);
    }
    QVERIFY(contrastRatio(tokens->text, tokens->pressed) >= 7.0);
}

void TestThemeTokens::partsOfCodeKeepTheirContrast()
{
    QFETCH(const Tokens *, tokens);
    const bool high = contrastRatio(tokens->codeText, tokens->code) > 20;
    for (const QColor &part :
         {tokens->codeKeyword, tokens->codeString, tokens->codeComment, tokens->codeNumber,
          tokens->codeType, tokens->codeFunction, tokens->codeMeta})
        QVERIFY2(contrastRatio(part, tokens->code) >= (high ? 7.0 : 4.5), qPrintable(part.name()));
}

void TestThemeTokens::controlLinesKeepThreeToOne()
{
    QFETCH(const Tokens *, tokens);
    for (const QColor &ground :
         {tokens->window, tokens->sunken, tokens->surface, tokens->raised, tokens->code})
        QVERIFY(contrastRatio(tokens->line, ground) >= 3.0);
}

void TestThemeTokens::whatCannotBeUsedIsWeakerYetThere()
{
    QFETCH(const Tokens *, tokens);
    for (const QColor &ground : {tokens->window, tokens->surface, tokens->raised}) {
        const double faded = contrastRatio(tokens->faded, ground);
        QVERIFY(faded >= 3.0);
        QVERIFY(faded * 2 < contrastRatio(tokens->text, ground));
    }
}

void TestThemeTokens::textOnColourIsReadable()
{
    QFETCH(const Tokens *, tokens);
    QVERIFY(contrastRatio(tokens->onAccent, tokens->accent) >= 4.5);
    QVERIFY(contrastRatio(tokens->onAccent, tokens->accentHover) >= 4.5);
    QVERIFY(contrastRatio(tokens->selectionText, tokens->selection) >= 7.0);
    QVERIFY(contrastRatio(tokens->foundText, tokens->found) >= 7.0);
    QVERIFY(contrastRatio(tokens->foundNowText, tokens->foundNow) >= 7.0);
    QVERIFY(contrastRatio(tokens->codeText, tokens->code) >= 7.0);
    // The colours of code: keywords, strings, comments, numbers.
    for (const QColor &colour : {tokens->accent, tokens->good, tokens->muted, tokens->warn})
        QVERIFY(contrastRatio(colour, tokens->code) >= 4.5);
    for (const QColor &colour : {tokens->accent, tokens->good, tokens->warn, tokens->bad}) {
        const QColor notice = Tokens::tint(colour, tokens->surface);
        QVERIFY(contrastRatio(tokens->text, notice) >= 7.0);
        QVERIFY(contrastRatio(colour, notice) >= 4.5);
    }
}

void TestThemeTokens::highContrastIsMoreThanTheUsual()
{
    for (const Tokens *tokens :
         {&dria::highContrastLightTokens(), &dria::highContrastDarkTokens()}) {
        QVERIFY(contrastRatio(tokens->text, tokens->window) >= 21.0);
        for (const QColor &colour :
             {tokens->muted, tokens->accent, tokens->good, tokens->warn, tokens->bad, tokens->line})
            QVERIFY(contrastRatio(colour, tokens->window) >= 7.0);
        QCOMPARE(tokens->hairline, tokens->line);
    }
}

QTEST_APPLESS_MAIN(TestThemeTokens)
#include "tst_theme_tokens.moc"
