#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::State;

class TestTimelineKeySelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byCharacterNeverDividesOne();
    void byWordStopsAtWords();
    void byLineAndToItsEnds();
    void crossesBlocksAndMessages();
    void toTheEndsOfTheConversation();
    void byPage();
    void goesBackOverWhereItBegan();
    void mouseNeverDividesACharacter();
    void mouseStandsBehindALetterWithSeveralMarks();
    void staysWhileTheAnswerGrows();
    void manyMessagesAreCopiedOnAnotherThread();
    void theLaterCopyWins();
    void closingWhileCopyingIsSafe();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
    }
    /// Clicks before the first character of a message.
    void standBefore(int row)
    {
        const QRect rect = m_view->messageRect(row);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(0, 12));
    }
    void press(QKeySequence::StandardKey key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keySequence(m_view.get(), key);
    }
    static QList<Message> many(int count)
    {
        QList<Message> all;
        for (int i = 0; i < count; ++i)
            all << Message{.text = u"message **%1** of many, with some words in it"_s.arg(i)};
        return all;
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineKeySelection::init()
{
    m_view.reset();
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineKeySelection::byCharacterNeverDividesOne()
{
    const QStringList characters{u"a"_s,  u"👨🏽\u200D👩🏽\u200D👧🏽"_s,
                                 u"é"_s,  u"e\u0301\u0323"_s,
                                 u"漢"_s, u"क्षि"_s,
                                 u"z"_s};
    show({Message{.text = characters.join(QString())}});
    standBefore(0);
    QString selected;
    while (selected != characters.join(QString())) {
        press(QKeySequence::SelectNextChar);
        const QString more = m_view->selectedText();
        QVERIFY2(more.size() > selected.size(), qPrintable(more));
        selected = more;
        // What is selected ends where a character does.
        QString whole;
        for (const QString &character : characters) {
            if (whole.size() < selected.size())
                whole += character;
        }
        if (!selected.endsWith(u"क्"_s)) // a syllable that Unicode 15.1 joins and older rules divide
            QCOMPARE(selected, whole);
    }
}

void TestTimelineKeySelection::byWordStopsAtWords()
{
    show({Message{.text = u"alpha beta, gamma"_s}});
    standBefore(0);
    press(QKeySequence::SelectNextWord);
    QCOMPARE(m_view->selectedText(), u"alpha "_s);
    press(QKeySequence::SelectNextWord);
    QCOMPARE(m_view->selectedText(), u"alpha beta"_s);
    press(QKeySequence::SelectPreviousWord);
    QCOMPARE(m_view->selectedText(), u"alpha "_s);
}

void TestTimelineKeySelection::byLineAndToItsEnds()
{
    show({Message{.text = u"first line\nsecond line\nthird line"_s}});
    standBefore(0);
    press(QKeySequence::SelectNextLine);
    QCOMPARE(m_view->selectedText(), u"first line\n"_s);
    press(QKeySequence::SelectEndOfLine);
    QCOMPARE(m_view->selectedText(), u"first line\nsecond line"_s);
    press(QKeySequence::SelectPreviousLine);
    QCOMPARE(m_view->selectedText(), u"first line"_s);
    press(QKeySequence::SelectStartOfLine);
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestTimelineKeySelection::crossesBlocksAndMessages()
{
    show({Message{.text = u"one\n\n- two"_s, .footer = u"figures"_s},
          Message{.text = u"```\nthree\n```"_s}});
    standBefore(0);
    press(QKeySequence::SelectNextChar, 4); // "one", and before "two"
    press(QKeySequence::SelectNextChar, 3);
    QCOMPARE(m_view->selectedText(), u"one\n\n• two"_s);
    press(QKeySequence::SelectNextChar, 3);
    QCOMPARE(m_view->selectedText(), u"one\n\n• two\n\nth"_s);
    press(QKeySequence::SelectPreviousChar, 3);
    QCOMPARE(m_view->selectedText(), u"one\n\n• two"_s);
    press(QKeySequence::SelectNextLine);
    press(QKeySequence::SelectEndOfLine);
    QCOMPARE(m_view->selectedText(), u"one\n\n• two\n\nthree"_s);
}

void TestTimelineKeySelection::toTheEndsOfTheConversation()
{
    show(many(300));
    QVERIFY(m_view->isAtBottom());
    standBefore(299);
    press(QKeySequence::SelectStartOfDocument);
    QVERIFY(m_view->selectedText().startsWith(u"message 0 of"_s));
    QVERIFY(!m_view->messageRect(0).isNull()); // in view
    press(QKeySequence::SelectEndOfDocument);
    QCOMPARE(m_view->selectedText(), u"message 299 of many, with some words in it"_s);
    QVERIFY(!m_view->messageRect(299).isNull());
}

void TestTimelineKeySelection::byPage()
{
    show(many(300));
    standBefore(299);
    press(QKeySequence::SelectPreviousPage);
    const auto lines = m_view->selectedText().count(u"message"_s);
    QVERIFY(lines > 5);
    press(QKeySequence::SelectPreviousPage, 100);
    QVERIFY(m_view->selectedText().startsWith(u"message 0 of"_s));
}

void TestTimelineKeySelection::goesBackOverWhereItBegan()
{
    show({Message{.text = u"abcdef"_s}});
    standBefore(0);
    press(QKeySequence::SelectNextChar, 3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->messageRect(0).topLeft() + QPoint(700, 12)); // behind the text
    press(QKeySequence::SelectPreviousChar, 2);
    QCOMPARE(m_view->selectedText(), u"ef"_s);
}

void TestTimelineKeySelection::mouseNeverDividesACharacter()
{
    const QString family = u"👨🏽\u200D👩🏽\u200D👧🏽"_s;
    show({Message{.text = family.repeated(5)}});
    const QPoint start = m_view->messageRect(0).topLeft() + QPoint(0, 12);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    for (int x = 0; x < 150; ++x) {
        const QPoint to = start + QPoint(x, 0);
        QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QCOMPARE(m_view->selectedText().size() % family.size(), 0);
    }
    QVERIFY(!m_view->selectedText().isEmpty());
}

void TestTimelineKeySelection::mouseStandsBehindALetterWithSeveralMarks()
{
    show({Message{.text = u"x\u0301\u0323 and some more words"_s}});
    const QPoint start = m_view->messageRect(0).topLeft() + QPoint(0, 12);
    qsizetype before = 0;
    for (int x = 1; x < 60; ++x) {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
        const QPoint to = start + QPoint(x, 0);
        QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        const qsizetype selected = m_view->selectedText().size();
        QVERIFY(selected >= before && selected <= std::max<qsizetype>(before + 1, 3));
        before = selected;
    }
    QVERIFY(before > 3);
}

void TestTimelineKeySelection::staysWhileTheAnswerGrows()
{
    show({Message{.text = u"The **answer** begins"_s, .state = State::Streaming}});
    standBefore(0);
    press(QKeySequence::SelectNextWord, 3);
    const QString selected = m_view->selectedText();
    QCOMPARE(selected, u"The answer begins"_s);
    for (const auto &piece : {u" and goes on"_s, u" with *more"_s, u"* of it\n\n"_s,
                              u"- a\n- b\n"_s, u"\n```cpp\nint a"_s, u";\n```\n\nend"_s}) {
        m_model->appendText(0, piece);
        QTRY_VERIFY(m_view->messageRect(0).height() > 0);
        QTest::qWait(0);
        QCOMPARE(m_view->selectedText(), selected);
    }
    Message done = m_model->at(0);
    done.state = State::Complete;
    m_model->change(0, done);
    QTest::qWait(0);
    QCOMPARE(m_view->selectedText(), selected);
    // Where the text is another one the selection holds no more than there is.
    done.text = u"x"_s;
    m_model->change(0, done);
    QTRY_VERIFY(m_view->selectedText().size() <= 1);
}

void TestTimelineKeySelection::manyMessagesAreCopiedOnAnotherThread()
{
    show(many(10'000));
    m_view->selectAll();
    m_view->copySelection();
    QVERIFY(QApplication::clipboard()->text().isEmpty()); // not yet: nothing waited for it
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), 20'000);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"message **0** of"_s));
    QCOMPARE(text.count(u"\n\n"_s), 9'999);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"text/html"_s).count("<strong>"), 10'000);
    m_view->copySelectionAsPlainText();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().startsWith(u"message 0 of"_s),
                             20'000);
}

void TestTimelineKeySelection::theLaterCopyWins()
{
    show(many(10'000));
    QSignalSpy changes(QApplication::clipboard(), &QClipboard::dataChanged);
    m_view->selectAll();
    m_view->copySelection(); // the first of two in the queue: done before the last
    m_view->clearSelection();
    standBefore(9'999);
    press(QKeySequence::SelectNextWord);
    m_view->copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"message "_s);
    m_view->selectAll();
    m_view->copySelectionAsPlainText();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().startsWith(u"message 0 of"_s),
                             20'000);
    QCOMPARE(changes.count(), 2);
}

void TestTimelineKeySelection::closingWhileCopyingIsSafe()
{
    show(many(10'000));
    m_view->selectAll();
    m_view->copySelection();
    m_view.reset();
    QCoreApplication::processEvents();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestTimelineKeySelection)
#include "tst_timeline_key_selection.moc"
