#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::FindPattern;
using timeline::Target;
using timeline::TimelineFind;

class TestTimelineFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void patternFindsInShownText();
    void markupNeverHidesAMatch_data();
    void markupNeverHidesAMatch();
    void countsOverAllMessages();
    void parsesOnlyWhatCouldMatch();
    void beginsInViewAndGoesAround();
    void goingToAMatchBringsItIntoView();
    void wideCodeScrollsToTheMatch();
    void growingTextIsCounted();
    void rowsComeAndGo();
    void foldedThinkingIsNotSearched();
    void nothingToFind();
    void rightToLeft();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
    }
    void look(const QString &query, Qt::CaseSensitivity how = Qt::CaseInsensitive)
    {
        m_view->find().setQuery(query, how, m_view->firstVisibleRow());
        QTRY_VERIFY(!m_view->find().isSearching());
    }
    [[nodiscard]] qint64 count() const { return m_view->find().count(); }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineFind::init()
{
    m_view.reset();
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
}

void TestTimelineFind::patternFindsInShownText()
{
    const FindPattern pattern(u"\u00E4rger"_s, Qt::CaseInsensitive);
    QCOMPARE(pattern.find(u"\u00C4RGER \u00E4rger"_s).size(), 2);
    QCOMPARE(FindPattern(u"aa"_s, Qt::CaseSensitive).find(u"aaaa AA"_s).size(), 2);
    QVERIFY(FindPattern().find(u"x"_s).isEmpty());
    QVERIFY(FindPattern(QString(5000, u'x'), Qt::CaseInsensitive).find(u"xx"_s).isEmpty());
}

void TestTimelineFind::markupNeverHidesAMatch_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("query");
    QTest::newRow("bold in a word") << u"x **bo**ld y"_s << u"BOLD"_s;
    QTest::newRow("escape") << u"sn\\_ake"_s << u"sn_ake"_s;
    QTest::newRow("code") << u"say `foo`bar"_s << u"foobar"_s;
    QTest::newRow("across formats") << u"one *two* three"_s << u"two three"_s;
    QTest::newRow("entity") << u"caf&eacute; au lait"_s << u"caf\u00E9"_s;
    QTest::newRow("link in a word") << u"[foo](http://e.example/x)bar"_s << u"foobar"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| hidden | c |"_s << u"hidden"_s;
    QTest::newRow("code block") << u"```c\nint main;\n```"_s << u"main;"_s;
    QTest::newRow("only signs") << u"a -> b"_s << u"->"_s;
    QTest::newRow("spelled out") << u"`a\u202Eb`"_s << u"U+202E"_s;
}

void TestTimelineFind::markupNeverHidesAMatch()
{
    QFETCH(QString, markdown);
    QFETCH(QString, query);
    QVERIFY(FindPattern(query, Qt::CaseInsensitive).mayBeIn(markdown));
    QList<Message> all{Message{.text = markdown}};
    for (int i = 0; i < 60; ++i)
        all << Message{.text = u"zzz\n\nzzz\n\nzzz"_s};
    show(all); // the first is out of view
    look(query);
    QCOMPARE(count(), 1);
}

void TestTimelineFind::countsOverAllMessages()
{
    QList<Message> all;
    for (int i = 0; i < 500; ++i)
        all << Message{.text = u"Message *number* %1 with needle and Needle"_s.arg(i)};
    show(all);
    look(u"needle"_s);
    QCOMPARE(count(), 1000);
    look(u"needle"_s, Qt::CaseSensitive);
    QCOMPARE(count(), 500);
    look(u"number 77"_s);
    QCOMPARE(count(), 1);
    QCOMPARE(m_view->find().current(), 1);
}

void TestTimelineFind::parsesOnlyWhatCouldMatch()
{
    QList<Message> all;
    for (int i = 0; i < 1000; ++i)
        all << Message{.text = u"Some **words** of message %1."_s.arg(i)};
    show(all);
    look(u"message 5."_s);
    QCOMPARE(count(), 1);
    look(u"nowhere"_s);
    QCOMPARE(count(), 0);
    look({});
    const int before = m_view->find().parsedMessages();
    look(u"absent"_s);
    QCOMPARE(m_view->find().parsedMessages(), before);
}

void TestTimelineFind::beginsInViewAndGoesAround()
{
    QList<Message> all;
    for (int i = 0; i < 200; ++i)
        all << Message{.text = i % 50 == 10 ? u"needle"_s : u"straw"_s};
    show(all);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    look(u"needle"_s); // in 10, 60, 110, 160; the view begins near 100
    QCOMPARE(count(), 4);
    QCOMPARE(m_view->find().current(), 3);
    m_view->find().next();
    QCOMPARE(m_view->find().current(), 4);
    m_view->find().next();
    QCOMPARE(m_view->find().current(), 1);
    m_view->find().previous();
    QCOMPARE(m_view->find().current(), 4);
}

void TestTimelineFind::goingToAMatchBringsItIntoView()
{
    QList<Message> all;
    for (int i = 0; i < 300; ++i)
        all << Message{.text = u"straw\n\nmore\n\n- straw %1\n- b"_s.arg(i)};
    all[3].text = u"long\n\n"_s.repeated(200) + u"the needle"_s;
    show(all);
    look(u"needle"_s);
    QCOMPARE(m_view->find().current(), 1);
    const QRect message = m_view->messageRect(3);
    QVERIFY(!message.isNull());
    QVERIFY(message.bottom() > 0 && message.bottom() < m_view->viewport()->height() + 60);
}

void TestTimelineFind::wideCodeScrollsToTheMatch()
{
    show({Message{.text = u"```\n"_s + QString(600, u'x') + u" needle\n```"_s}});
    const QImage before = m_view->grab().toImage();
    look(u"needle"_s);
    QCOMPARE(count(), 1);
    // What was found is drawn on its ground, so it is in view.
    const QImage after = m_view->grab().toImage();
    bool marked = false;
    for (int y = 0; y < after.height() && !marked; ++y) {
        for (int x = 0; x < after.width() && !marked; ++x)
            marked = after.pixelColor(x, y) == m_theme.tokens().foundNow;
    }
    QVERIFY(marked);
}

void TestTimelineFind::growingTextIsCounted()
{
    show({Message{.text = u"a needle"_s, .state = timeline::State::Streaming}});
    look(u"needle"_s);
    QCOMPARE(count(), 1);
    m_model->appendText(0, u" and nee"_s);
    m_model->appendText(0, u"dle, nee**dle**\n\nmore needles"_s);
    QTRY_COMPARE(count(), 4);
    QCOMPARE(m_view->find().current(), 1);
}

void TestTimelineFind::rowsComeAndGo()
{
    show({Message{.text = u"needle one"_s}, Message{.text = u"needle two"_s}});
    look(u"needle"_s);
    m_view->find().next();
    QCOMPARE(m_view->find().current(), 2);
    m_model->insert(0, {Message{.text = u"needle needle"_s}});
    QTRY_COMPARE(count(), 4);
    QCOMPARE(m_view->find().current(), 4);
    m_model->remove(0, 1);
    QCOMPARE(count(), 2);
    QCOMPARE(m_view->find().current(), 2);
    m_model->remove(1, 1);
    QCOMPARE(count(), 1);
    QCOMPARE(m_view->find().current(), 0);
    m_model->reset({});
    QCOMPARE(count(), 0);
    m_view->setModel(nullptr);
    look(u"x"_s);
    QCOMPARE(count(), 0);
}

void TestTimelineFind::foldedThinkingIsNotSearched()
{
    show({Message{.text = u"Answer"_s, .reasoning = u"needle"_s}});
    look(u"needle"_s);
    QCOMPARE(count(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->targetRect(0, Target::Kind::Fold).center());
    QTRY_COMPARE(count(), 1);
}

void TestTimelineFind::nothingToFind()
{
    show({Message{.text = u"words"_s}});
    QSignalSpy changed(&m_view->find(), &TimelineFind::changed);
    look(u"absent"_s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_view->find().current(), 0);
    m_view->find().next();
    m_view->find().previous();
    QCOMPARE(m_view->find().current(), 0);
    look(QString(100'000, u'y'));
    QCOMPARE(count(), 0);
    look({});
    QCOMPARE(count(), 0);
}

void TestTimelineFind::rightToLeft()
{
    show({Message{.text = u"\u0633\u0644\u0627\u0645 **\u0639\u0627\u0644\u0645**"_s}});
    look(u"\u0633\u0644\u0627\u0645 \u0639\u0627"_s);
    QCOMPARE(count(), 1);
    QVERIFY(!m_view->grab().isNull());
}

QTEST_MAIN(TestTimelineFind)
#include "tst_timeline_find.moc"
