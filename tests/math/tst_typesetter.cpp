// Pictures on their way: asked for once, kept while wanted, refused by name, whatever the program
// that draws them does.

#include "ui/math/typesetter.h"

#include <QSignalSpy>
#include <QTest>

using namespace dria::math;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = MathFormula::State;

namespace {

Typesetter::Options oddOnes()
{
    Typesetter::Options options;
    options.program = QStringLiteral(DRIA_ODD_TYPESETTER);
    return options;
}

} // namespace

class TestTypesetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatIsAskedFor();
    void asksForEachFormulaOnce();
    void whatNobodyWaitsForIsNotDrawn();
    void keepsNoMoreThanItMay();
    void refusesByName_data();
    void refusesByName();
    void goesOnAfterAFormulaThatHangs();
    void goesOnAfterAFormulaThatKills();
    void givesUpWithoutAProgram_data();
    void givesUpWithoutAProgram();
    void endsTheProgramWhenNothingIsToDo();
    void diesInPeace();
};

void TestTypesetter::drawsWhatIsAskedFor()
{
    Typesetter typesetter(oddOnes());
    QSignalSpy settled(&typesetter, &MathRenderer::settled);
    QCOMPARE(typesetter.startCount(), 0); // nothing before the first formula
    const auto formula = typesetter.formula(u"x"_s, false);
    QCOMPARE(formula->state, State::Waiting);
    QTRY_COMPARE(formula->state, State::Drawn);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(formula->picture.formula.width, 1.5);
    QCOMPARE(formula->picture.descent, 0.2);
    QCOMPARE(typesetter.startCount(), 1);
}

void TestTypesetter::asksForEachFormulaOnce()
{
    Typesetter typesetter(oddOnes());
    const auto first = typesetter.formula(u"x"_s, false);
    QCOMPARE(typesetter.formula(u"x"_s, false), first);
    const auto display = typesetter.formula(u"x"_s, true);
    QVERIFY(display != first);
    QTRY_COMPARE(display->state, State::Drawn);
    QCOMPARE(typesetter.formula(u"x"_s, false), first);
    QCOMPARE(typesetter.setCount(), 2);
}

void TestTypesetter::whatNobodyWaitsForIsNotDrawn()
{
    Typesetter typesetter(oddOnes());
    for (int i = 0; i < 100; ++i)
        (void)typesetter.formula(u"x_{%1}"_s.arg(i), false); // let go of at once
    const auto wanted = typesetter.formula(u"y"_s, false);
    QTRY_COMPARE(wanted->state, State::Drawn);
    QCOMPARE(typesetter.setCount(), 1);
    const auto again = typesetter.formula(u"x_{1}"_s, false);
    QTRY_COMPARE(again->state, State::Drawn);
    QCOMPARE(typesetter.setCount(), 2);
}

void TestTypesetter::keepsNoMoreThanItMay()
{
    Typesetter::Options options = oddOnes();
    options.cacheBytes = 3000;
    Typesetter typesetter(options);
    for (int i = 0; i < 20; ++i) {
        const auto formula = typesetter.formula(QString::number(i), false);
        QTRY_COMPARE(formula->state, State::Drawn);
    }
    const auto last = typesetter.formula(u"19"_s, false);
    QCOMPARE(last->state, State::Drawn);
    QCOMPARE(typesetter.formula(u"0"_s, false)->state, State::Waiting);
}

void TestTypesetter::refusesByName_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("wrong") << u"wrong"_s << Refusal::Wrong;
    QTest::newRow("long") << QString(5000, u'x') << Refusal::TooLong;
    QTest::newRow("deep") << u"{"_s.repeated(100) << Refusal::TooDeep;
    QTest::newRow("hangs") << u"hang"_s << Refusal::TooSlow;
    QTest::newRow("kills") << u"die"_s << Refusal::Failed;
    QTest::newRow("rubbish") << u"rubbish"_s << Refusal::Failed;
    QTest::newRow("flood") << u"flood"_s << Refusal::TooLarge;
    QTest::newRow("large") << u"large"_s << Refusal::TooLarge;
}

void TestTypesetter::refusesByName()
{
    QFETCH(QString, tex);
    QFETCH(Refusal, refusal);
    Typesetter::Options options = oddOnes();
    options.formulaLimit = tex == "hang"_L1 ? 200ms : 60s;
    Typesetter typesetter(options);
    const auto formula = typesetter.formula(tex, true);
    QTRY_COMPARE(formula->state, State::Refused);
    QCOMPARE(formula->refusal, refusal);
    QCOMPARE(formula->detail.isEmpty(), refusal != Refusal::Wrong);
    // It is not tried again, and others are drawn.
    const auto good = typesetter.formula(u"x"_s, true);
    QTRY_COMPARE(good->state, State::Drawn);
    QCOMPARE(typesetter.formula(tex, true)->state, State::Refused);
}

void TestTypesetter::goesOnAfterAFormulaThatHangs()
{
    Typesetter::Options options = oddOnes();
    options.formulaLimit = 200ms;
    Typesetter typesetter(options);
    const auto hangs = typesetter.formula(u"hang"_s, true);
    const auto good = typesetter.formula(u"x"_s, true);
    QTRY_COMPARE(good->state, State::Drawn);
    QCOMPARE(hangs->state, State::Refused);
    QCOMPARE(typesetter.startCount(), 2);
}

void TestTypesetter::goesOnAfterAFormulaThatKills()
{
    Typesetter typesetter(oddOnes());
    const auto kills = typesetter.formula(u"die"_s, true);
    const auto good = typesetter.formula(u"x"_s, true);
    QTRY_COMPARE(good->state, State::Drawn);
    QCOMPARE(kills->state, State::Refused);
}

void TestTypesetter::givesUpWithoutAProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("manner");
    QTest::newRow("missing") << u"/nowhere/dria-formulas"_s << QString();
    QTest::newRow("ends at once") << QStringLiteral(DRIA_ODD_TYPESETTER) << u"dead"_s;
    QTest::newRow("never ready") << QStringLiteral(DRIA_ODD_TYPESETTER) << u"mute"_s;
}

void TestTypesetter::givesUpWithoutAProgram()
{
    QFETCH(QString, program);
    QFETCH(QString, manner);
    Typesetter::Options options;
    options.program = program;
    options.arguments = QStringList(manner);
    options.startLimit = manner == "mute"_L1 ? 50ms : 60s;
    Typesetter typesetter(options);
    const auto first = typesetter.formula(u"x"_s, true);
    const auto second = typesetter.formula(u"y"_s, true);
    QTRY_COMPARE(first->state, State::Refused);
    QCOMPARE(first->refusal, Refusal::Unavailable);
    QCOMPARE(second->state, State::Refused);
    const int starts = typesetter.startCount();
    QVERIFY(starts <= 3);
    QCOMPARE(typesetter.formula(u"z"_s, true)->refusal, Refusal::Unavailable);
    QCOMPARE(typesetter.startCount(), starts);
}

void TestTypesetter::endsTheProgramWhenNothingIsToDo()
{
    Typesetter::Options options = oddOnes();
    options.idleLimit = 1ms;
    Typesetter typesetter(options);
    const auto first = typesetter.formula(u"x"_s, true);
    QTRY_COMPARE(first->state, State::Drawn);
    QTRY_VERIFY(!typesetter.isRunning());
    const auto second = typesetter.formula(u"y"_s, true);
    QTRY_COMPARE(second->state, State::Drawn);
    QCOMPARE(typesetter.startCount(), 2);
}

void TestTypesetter::diesInPeace()
{
    std::shared_ptr<const MathFormula> formula;
    {
        Typesetter typesetter(oddOnes());
        formula = typesetter.formula(u"hang"_s, true);
        QTRY_COMPARE(typesetter.setCount(), 1);
    }
    QCOMPARE(formula->state, State::Waiting);
}

QTEST_GUILESS_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
