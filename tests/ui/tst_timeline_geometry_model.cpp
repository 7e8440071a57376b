// Random series of whatever can happen to a transcript, each step compared with a transcript that
// is laid out whole. A failure prints its seed; DRIA_TEST_SEED runs that one alone.

#include "geometry_run.h"

#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestTimelineGeometryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAnExactTranscriptWould_data();
    void showsWhatAnExactTranscriptWould();

private:
    Theme m_theme;
};

void TestTimelineGeometryModel::showsWhatAnExactTranscriptWould_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 given = qEnvironmentVariableIntValue("DRIA_TEST_SEED");
    const quint32 first = given != 0 ? given : 1;
    const quint32 last = given != 0 ? given : 10;
    for (quint32 seed = first; seed <= last; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTimelineGeometryModel::showsWhatAnExactTranscriptWould()
{
    QFETCH(const quint32, seed);
    GeometryRun run(m_theme, seed);
    for (int step = 0; step < 200; ++step) {
        const QString wrong = run.step();
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"step %1 (%2): %3"_s.arg(step).arg(run.lastStep(), wrong)));
    }
    const QString wrong = run.readThrough();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_MAIN(TestTimelineGeometryModel)
#include "tst_timeline_geometry_model.moc"
