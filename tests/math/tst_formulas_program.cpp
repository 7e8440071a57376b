// dria-formulas itself: that formulas come out as they should, and none gets out of hand.

#include "ui/math/typesetter.h"

#include <QFontDatabase>
#include <QTest>

using namespace dria::math;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = MathFormula::State;

#ifdef DRIA_FORMULAS_PROGRAM
constexpr const char *program = DRIA_FORMULAS_PROGRAM;
#else
constexpr const char *program = nullptr;
#endif

class TestFormulasProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsAFormula();
    void displayIsLarger();
    void drawsWhatModelsWrite_data();
    void drawsWhatModelsWrite();
    void aNumberStandsApart();
    void charactersOfAnyScriptAreDrawn();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void nothingIsRememberedForTheNextFormula();
    void staysInHand_data();
    void staysInHand();

private:
    std::shared_ptr<const MathFormula> settled(const QString &tex, bool display = true);

    std::unique_ptr<Typesetter> m_typesetter;
};

void TestFormulasProgram::initTestCase()
{
    if (program == nullptr)
        QSKIP("formulas are not drawn by this build: DRIA_MATH says why when it is configured");
    Typesetter::Options options;
    options.program = QString::fromLocal8Bit(program);
    options.families = QFontDatabase::families(QFontDatabase::SimplifiedChinese).mid(0, 1);
    options.startLimit = 60s; // what matters here is what is drawn
    options.formulaLimit = 20s;
    m_typesetter = std::make_unique<Typesetter>(options);
}

std::shared_ptr<const MathFormula> TestFormulasProgram::settled(const QString &tex, bool display)
{
    const auto formula = m_typesetter->formula(tex, display);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(formula->state != State::Waiting, 90'000); }();
    return formula;
}

void TestFormulasProgram::drawsAFormula()
{
    const auto x = settled(u"x"_s, false);
    QCOMPARE(x->state, State::Drawn);
    QVERIFY(x->picture.formula.width > 0.5 && x->picture.formula.width < 0.65);
    QVERIFY(x->picture.ascent > 0.4 && x->picture.ascent < 0.5);
    QVERIFY(x->picture.descent >= 0 && x->picture.descent < 0.05);
    const QRectF ink = x->picture.formula.inks.first().outline.boundingRect();
    QVERIFY(ink.top() >= -x->picture.ascent - 0.01 && ink.bottom() <= 0.02);
    QVERIFY(ink.right() <= x->picture.formula.width);
    QVERIFY(settled(u"y"_s, false)->picture.descent > 0.15); // its tail is under the base line
}

void TestFormulasProgram::displayIsLarger()
{
    const QString tex = u"\\frac{a}{b}"_s;
    const auto text = settled(tex, false);
    const auto display = settled(tex, true);
    QCOMPARE(text->state, State::Drawn);
    QVERIFY(display->picture.ascent > text->picture.ascent);
    QCOMPARE(display->picture.formula.bars.size(), 1);
}

void TestFormulasProgram::drawsWhatModelsWrite_data()
{
    QTest::addColumn<QString>("tex");
    for (const char *tex :
         {"E = mc^2",
          "\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}",
          "\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}",
          "\\begin{align} a &= b + c \\\\ &= d \\end{align}",
          "\\begin{align*} a &= b \\\\ c &= d \\end{align*}",
          "f(x) = \\begin{cases} x & x \\ge 0 \\\\ -x & \\text{otherwise} \\end{cases}",
          "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} \\begin{bmatrix} x \\\\ y "
          "\\end{bmatrix}",
          "\\left[ \\frac{\\partial u}{\\partial t} \\right]_{t=0}",
          "\\boxed{x = 5}",
          "\\mathbb{R} \\ni \\mathbf{v} \\in \\mathcal{L}, \\boldsymbol{\\alpha}, \\mathfrak{g}",
          "\\ce{2H2 + O2 -> 2H2O}",
          "\\langle \\psi | \\hat{H} | \\psi \\rangle",
          "\\ket{\\psi}",
          "\\color{red}{x} + \\textcolor{blue}{y}",
          "\\cancel{x} \\overbrace{a+b}^{n} \\underset{x}{\\max}",
          "\\operatorname{argmax}_\\theta \\log p(x \\mid \\theta)",
          "a \\equiv b \\pmod{n}",
          "\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1",
          "\\oint \\vec{F} \\cdot d\\vec{r} \\coloneqq 0",
          "\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}",
          "90\\degree, \\tfrac12, \\dfrac12",
          "\\xrightarrow{\\text{heat}} \\xleftarrow[a]{b}",
          "\\binom{n}{k} \\dbinom{n}{k}",
          "\\begin{gather} a \\\\ b \\end{gather}",
          "\\begin{multline} a \\\\ b \\end{multline}",
          "\\mathrm{d}x \\quad \\text{for all } x \\in \\{1, \\dots, n\\}"})
        QTest::newRow(tex) << QString::fromLatin1(tex);
}

void TestFormulasProgram::drawsWhatModelsWrite()
{
    QFETCH(QString, tex);
    const auto formula = settled(tex);
    QVERIFY2(formula->state == State::Drawn, qPrintable(formula->detail));
    QVERIFY(!formula->picture.formula.inks.isEmpty());
    QVERIFY(formula->picture.formula.width > 0.3 && formula->picture.formula.width < 40);
    QRectF drawn;
    for (const MathPicture::Ink &ink : formula->picture.formula.inks)
        drawn |= ink.outline.boundingRect();
    QVERIFY(drawn.left() > -0.5 && drawn.right() < formula->picture.formula.width + 0.5);
    QVERIFY(drawn.top() > -formula->picture.ascent - 0.3);
    QVERIFY(drawn.bottom() < formula->picture.descent + 0.3);
}

void TestFormulasProgram::aNumberStandsApart()
{
    const auto formula = settled(u"x = y \\tag{12}"_s);
    QCOMPARE(formula->state, State::Drawn);
    QVERIFY(formula->picture.number.width > 1);
    QVERIFY(!formula->picture.number.inks.isEmpty());
    QVERIFY(formula->picture.formula.width < 4);
}

void TestFormulasProgram::charactersOfAnyScriptAreDrawn()
{
    const auto formula = settled(u"\\text{速度} = \\frac{\\text{距離}}{t}"_s);
    QCOMPARE(formula->state, State::Drawn);
    QVERIFY(formula->picture.formula.width > 3);
}

void TestFormulasProgram::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("tex");
    for (const char *tex :
         {"\\frac{a}", "\\undefinedcommand", "x^2^3", "\\begin{matrix} a", "}", "\\left( x",
          "\\href{https://e.example}{x}", "\\require{html}", "\\class{a}{b}",
          "\\style{color:red}{x}", "\\unicode{x41}", "\\includegraphics{a.png}",
          "\\def\\a{\\a\\a}\\a", "\\newcommand{\\a}{b} \\a", "\\let\\a=b \\a",
          "\\DeclareMathOperator{\\a}{b} \\a", "\\mmlToken{mi}[href=\"https://e.example\"]{x}",
          "\\eqref{a}", "\\input{/etc/passwd}"})
        QTest::newRow(tex) << QString::fromLatin1(tex);
}

void TestFormulasProgram::refusesWhatIsWrong()
{
    QFETCH(QString, tex);
    const auto formula = settled(tex);
    QCOMPARE(formula->state, State::Refused);
    QCOMPARE(formula->refusal, Refusal::Wrong);
    QVERIFY(!formula->detail.isEmpty());
}

void TestFormulasProgram::nothingIsRememberedForTheNextFormula()
{
    QCOMPARE(settled(u"x \\label{a} \\tag{1}"_s)->state, State::Drawn);
    QCOMPARE(settled(u"y \\label{a} \\tag{1}"_s)->state, State::Drawn); // no label is there twice
    const auto numbered = settled(u"\\begin{equation} z \\end{equation}"_s);
    QCOMPARE(numbered->state, State::Drawn);
}

void TestFormulasProgram::staysInHand_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("nested") << u"\\sqrt{"_s.repeated(55) + u"x"_s + u"}"_s.repeated(55);
    QTest::newRow("brackets") << u"\\left("_s.repeated(55) + u"x"_s + u"\\right)"_s.repeated(55);
    QTest::newRow("without braces") << u"\\sqrt"_s.repeated(700) + u"x"_s;
    QTest::newRow("scripts") << u"x^{a_{"_s.repeated(25) + u"y"_s + u"}}"_s.repeated(25);
    QTest::newRow("wide") << u"\\kern1000000em x"_s;
    QTest::newRow("high") << u"\\rule{1em}{1000000em}"_s;
    QTest::newRow("stretched") << u"\\underbrace{\\kern100000em}"_s;
    QTest::newRow("columns") << u"\\begin{array}{"_s + u"c|"_s.repeated(200) + u"}"_s +
                                    u"&"_s.repeated(200) + u"\\end{array}"_s;
    QTest::newRow("chemistry") << u"\\ce{"_s + u"(A^2_3-"_s.repeated(30) + u"}"_s;
    QTest::newRow("letters") << u"x"_s.repeated(1000);
    QTest::newRow("never done") << u"\\sqrt{x}"_s.repeated(470);
}

/// Drawn or refused: but in the end the next formula is drawn.
void TestFormulasProgram::staysInHand()
{
    QFETCH(QString, tex);
    (void)settled(tex);
    QCOMPARE(settled(u"x + %1"_s.arg(qHash(tex)))->state, State::Drawn);
}

QTEST_MAIN(TestFormulasProgram)
#include "tst_formulas_program.moc"
