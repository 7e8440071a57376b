// Thinking while it arrives, folded and unfolded: what a piece costs does not grow with what came.

#include "markdown/parser.h"
#include "markdown/plain_form.h"
#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::State;
using timeline::Target;

namespace {

constexpr int pieces = 120;
const QString piece = u"Then the *second* step follows from `f(x)`.\n\n"_s;

} // namespace

class TestTimelineThinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unfoldedThinkingCostsWhatArrives_data();
    void unfoldedThinkingCostsWhatArrives();
    void foldedThinkingIsNotParsed();
    void theAnswerFollowsWhatIsUnfolded();

private:
    void click(QPoint at) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at); }

    /// One more piece of thinking, in its own field or in the text; what it made the view do.
    TimelineStats grow(bool inText)
    {
        const TimelineStats before = m_view->stats();
        if (inText)
            m_model->appendText(0, piece);
        else
            m_model->appendReasoning(0, piece);
        [&] { QTRY_VERIFY(m_view->stats().rowRefreshes > before.rowRefreshes); }();
        TimelineStats spent = m_view->stats();
        spent.parsedUnits -= before.parsedUnits;
        spent.parses -= before.parses;
        spent.layouts -= before.layouts;
        return spent;
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineThinking::init()
{
    m_view = nullptr;
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(700, 500);
    m_view->show();
}

void TestTimelineThinking::unfoldedThinkingCostsWhatArrives_data()
{
    QTest::addColumn<bool>("inText");
    QTest::newRow("in a field of its own") << false;
    QTest::newRow("in the text") << true;
}

void TestTimelineThinking::unfoldedThinkingCostsWhatArrives()
{
    QFETCH(bool, inText);
    Message message{.state = State::Streaming};
    (inText ? message.text : message.reasoning) = (inText ? u"<think>\n"_s : u""_s) + piece;
    m_model->reset({message});
    click(m_view->targetRect(0, Target::Kind::Fold).center());
    QVERIFY(grow(inText).liveRows > 0);
    TimelineStats early;
    TimelineStats late;
    for (int i = 2; i < pieces; ++i) {
        const TimelineStats spent = grow(inText);
        if (i == 20)
            early = spent;
        late = spent;
    }
    QCOMPARE(late.parsedUnits, early.parsedUnits);
    QVERIFY2(late.layouts <= early.layouts + 1, qPrintable(QString::number(late.layouts)));
    m_view->selectAll();
    const QString thought = markdown::plainForm(markdown::parse(piece.repeated(pieces)));
    QCOMPARE(m_view->selectedText().trimmed(), thought.trimmed());
}

void TestTimelineThinking::foldedThinkingIsNotParsed()
{
    m_model->reset({Message{.state = State::Streaming, .reasoning = piece}});
    for (int i = 0; i < 5; ++i) {
        m_model->appendReasoning(0, piece);
        QTest::qWait(20); // longer than a frame
    }
    const qint64 before = m_view->stats().parsedUnits;
    m_model->appendReasoning(0, piece);
    QTest::qWait(20);
    QCOMPARE(m_view->stats().parsedUnits, before);
}

void TestTimelineThinking::theAnswerFollowsWhatIsUnfolded()
{
    m_model->reset({Message{.text = u"<think>\nfirst\n\n"_s, .state = State::Streaming}});
    click(m_view->targetRect(0, Target::Kind::Fold).center());
    grow(true);
    const int refreshes = m_view->stats().rowRefreshes;
    m_model->appendText(0, u"</think>\n\nThe **answer**"_s);
    QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(),
             u"first\n\nThen the second step follows from f(x).\n\nThe answer"_s);
}

QTEST_MAIN(TestTimelineThinking)
#include "tst_timeline_thinking.moc"
