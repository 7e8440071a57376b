#include "ui/math/formula_limits.h"

#include <QTest>

using namespace dria::math;
using namespace Qt::StringLiterals;

class TestFormulaLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonWritesIsFine();
    void lengthAndDepthHaveAnEnd();
};

void TestFormulaLimits::whatAPersonWritesIsFine()
{
    QVERIFY(!refusalOf(u"\\left( \\frac{a_{1}}{b} \\right) \\begin{matrix} c \\end{matrix}"));
    QVERIFY(!refusalOf(QString(u"\\leftarrow \\{ "_s.repeated(200))));
    QVERIFY(!refusalOf(QString(u"{a}"_s.repeated(1000))));
    QVERIFY(!refusalOf(QString(u"}"_s.repeated(100))));
}

void TestFormulaLimits::lengthAndDepthHaveAnEnd()
{
    QCOMPARE(refusalOf(QString(longestFormula + 1, u'x')), Refusal::TooLong);
    QVERIFY(!refusalOf(QString(longestFormula, u'x')));
    for (const QString &opening : {u"{"_s, u"\\sqrt{"_s, u"\\left("_s, u"\\begin{matrix}"_s})
        QCOMPARE(refusalOf(opening.repeated(deepestFormula + 1)), Refusal::TooDeep);
}

QTEST_GUILESS_MAIN(TestFormulaLimits)
#include "tst_formula_limits.moc"
