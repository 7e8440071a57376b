// Formulas in the transcript: as they are written until there is a picture, and with it as letters
// are, to select, to copy and to read past.

#include "fake_math.h"
#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;

namespace {

const QString display = u"Before.\n\n$$\nE = mc^2\n$$\n\nAfter."_s;

} // namespace

class TestTimelineMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutARendererTheSourceIsShown();
    void aDisplayFormulaIsDrawnWhenItsPictureComes();
    void aFormulaInTextTakesTheRoomOfItsPicture();
    void aTallFormulaMovesItsLine();
    void whatIsTooWideForTheLineStaysAsWritten();
    void cellsOfTablesHaveTheirs();
    void copyingGivesTheSource_data();
    void copyingGivesTheSource();
    void aFormulaIsSelectedWhole();
    void keysStepOverAFormula();
    void findMarksTheWholeFormula();
    void onlyWhatIsNearTheViewIsAskedFor();
    void whatLeavesTheViewIsNoLongerAskedFor();
    void aStreamAsksForEachFormulaOnceItIsWhole();
    void nothingInViewJumpsWhenPicturesCome();
    void whoFollowsGoesOnFollowing();
    void zoomAndColoursNeedNoNewPictures();
    void textWithoutFormulasCostsNoMore();
    void aRefusalSaysWhy();
    void hiddenViewsTakeTheirPicturesWhenShown();

private:
    void show(const QList<Message> &messages)
    {
        m_view->setMath(m_math.get());
        m_model->reset(messages);
        m_view->show();
    }

    /// All that waits is drawn, and the view has taken it.
    void draw(double width, double ascent, double descent = 0)
    {
        const int passes = m_view->stats().layoutPasses;
        m_math->draw(width, ascent, descent);
        QTRY_VERIFY(m_view->stats().layoutPasses > passes);
    }

    /// Where a picture, which is red, is in the view.
    [[nodiscard]] QRect ink() const
    {
        const QImage image =
            m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QPoint first(image.width(), image.height());
        QPoint last(-1, -1);
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                if (line[x] != qRgb(255, 0, 0))
                    continue;
                first = {std::min(first.x(), x), std::min(first.y(), y)};
                last = {std::max(last.x(), x), y};
            }
        }
        return last.x() < 0 ? QRect() : QRect(first, last);
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    Theme m_theme;
    std::unique_ptr<FakeMath> m_math;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineMath::init()
{
    m_view.reset(); // before what draws for it
    m_theme.setZoom(100);
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    m_math = std::make_unique<FakeMath>();
}

void TestTimelineMath::withoutARendererTheSourceIsShown()
{
    m_model->reset({Message{.text = display + u" And $x$."_s}});
    m_view->show();
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"Before.\n\n$$\nE = mc^2\n$$\n\nAfter. And $x$."_s);
    QVERIFY(ink().isNull());
}

void TestTimelineMath::aDisplayFormulaIsDrawnWhenItsPictureComes()
{
    show({Message{.text = display}});
    QCOMPARE(m_math->asked, QStringList{u"E = mc^2"_s});
    QVERIFY(ink().isNull());
    draw(10, 2, 1);
    const QRect picture = ink();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.width() > 150);
    QCOMPARE(picture.height(), qRound(picture.width() * 0.3));
    const QRect message = m_view->messageRect(0);
    QVERIFY(std::abs(picture.center().x() - message.center().x()) <= 2);
}

void TestTimelineMath::aFormulaInTextTakesTheRoomOfItsPicture()
{
    show({Message{.text = u"a $formula$ b"_s}});
    draw(3, 0.6);
    const QRect narrow = ink();
    m_model->reset({Message{.text = u"a $another$ b"_s}});
    draw(6, 0.6);
    const QRect wide = ink();
    QCOMPARE(wide.left(), narrow.left());
    QVERIFY(std::abs(wide.width() - 2 * narrow.width()) <= 2);
    // On the base line of the words.
    QCOMPARE(wide.bottom(), narrow.bottom());
}

void TestTimelineMath::aTallFormulaMovesItsLine()
{
    const QString text = u"one\ntwo $tall$ two\nthree"_s;
    show({Message{.text = text}});
    const int before = m_view->messageRect(0).height();
    draw(2, 4, 3);
    const QRect picture = ink();
    const int after = m_view->messageRect(0).height();
    QVERIFY(after > before + picture.height() / 2);
    QVERIFY(picture.top() > m_view->messageRect(0).top() + 15); // below the first line
    QVERIFY(picture.bottom() < m_view->messageRect(0).bottom() - 15);
    // The lines are where they are seen.
    drag({picture.right() + 1, picture.center().y()}, {700, picture.center().y()});
    QCOMPARE(m_view->selectedText(), u" two"_s);
    // A low one moves nothing.
    m_model->reset({Message{.text = u"one\ntwo $low$ two\nthree"_s}});
    draw(2, 0.7, 0.1);
    QCOMPARE(m_view->messageRect(0).height(), before);
}

void TestTimelineMath::whatIsTooWideForTheLineStaysAsWritten()
{
    show({Message{.text = u"a $wide$ b"_s}});
    draw(200, 1);
    QVERIFY(ink().isNull());
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"a $wide$ b"_s);
}

void TestTimelineMath::cellsOfTablesHaveTheirs()
{
    show({Message{.text = u"| a | b |\n|---|---|\n| $x$ | words |\n"_s}});
    QCOMPARE(m_math->asked, QStringList{u"x"_s});
    const int before = m_view->messageRect(0).height();
    draw(8, 4, 1);
    const QRect picture = ink();
    QVERIFY(picture.width() > 100);
    QVERIFY(m_view->messageRect(0).height() > before + picture.height() / 2);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, picture.center() - QPoint(20, 0));
    QCOMPARE(m_view->selectedText(), u"$x$"_s);
}

void TestTimelineMath::copyingGivesTheSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << u"a $x_1$ b"_s;
    QTest::newRow("parentheses") << u"a \\(x_1\\) b"_s;
    QTest::newRow("display") << u"a\n\n\\[\nx\n\\]\n\nb"_s;
    QTest::newRow("environment") << u"\\begin{align}\na &= b\n\\end{align}"_s;
}

void TestTimelineMath::copyingGivesTheSource()
{
    QFETCH(QString, text);
    show({Message{.text = text}, Message{.text = u"more"_s}});
    draw(2, 1);
    QVERIFY(!ink().isNull());
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), text + u"\n\nmore"_s);
    m_view->copySelectionAsPlainText();
    QCOMPARE(QApplication::clipboard()->text(), text + u"\n\nmore"_s);
}

void TestTimelineMath::aFormulaIsSelectedWhole()
{
    show({Message{.text = u"a $formula$ b\n\n$$display$$\n\nc"_s}});
    draw(6, 0.6);
    const int row = m_view->messageRect(0).top() + 12;
    const QRect picture = ink(); // both, one above the other
    drag({m_view->messageRect(0).left(), row}, {m_view->messageRect(0).left() + 60, row});
    QVERIFY2(m_view->selectedText() == u"a "_s || m_view->selectedText() == u"a $formula$"_s,
             qPrintable(m_view->selectedText()));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       {m_view->messageRect(0).left() + 40, row});
    QCOMPARE(m_view->selectedText(), u"$formula$"_s);
    QVERIFY(QTest::qWaitFor([] { return true; }));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       {m_view->messageRect(0).center().x() - 5, picture.bottom() - 2});
    QCOMPARE(m_view->selectedText(), u"$$display$$"_s);
}

void TestTimelineMath::keysStepOverAFormula()
{
    show({Message{.text = u"a $formula$ b"_s}});
    draw(6, 0.6);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->messageRect(0).topLeft() + QPoint(1, 12));
    QStringList selections;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        selections << m_view->selectedText();
    }
    QCOMPARE(selections, (QStringList{u"a"_s, u"a "_s, u"a $formula$"_s, u"a $formula$ "_s}));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"a "_s);
}

void TestTimelineMath::findMarksTheWholeFormula()
{
    show({Message{.text = u"a $formula$ b"_s}});
    draw(6, 0.6);
    QVERIFY(!ink().isNull());
    const QImage before = m_view->viewport()->grab().toImage();
    m_view->find().setQuery(u"mul"_s, Qt::CaseInsensitive, 0);
    QTRY_VERIFY(m_view->viewport()->grab().toImage() != before);
}

void TestTimelineMath::onlyWhatIsNearTheViewIsAskedFor()
{
    QList<Message> all;
    for (int i = 0; i < 300; ++i)
        all << Message{.text = u"Some $x_{%1}$ text.\n\n$$y_{%1}$$\n\nMore."_s.arg(i)};
    show(all);
    QVERIFY(m_math->asked.contains(u"x_{299}"_s));
    QVERIFY2(m_math->asked.size() < 80, qPrintable(QString::number(m_math->asked.size())));
}

void TestTimelineMath::whatLeavesTheViewIsNoLongerAskedFor()
{
    QList<Message> all;
    for (int i = 0; i < 300; ++i)
        all << Message{.text = u"Some $x_{%1}$ text."_s.arg(i)};
    show(all);
    const qsizetype waiting = m_math->waiting();
    QVERIFY(waiting > 0);
    m_model->reset({});
    QCOMPARE(m_math->waiting(), 0);
}

void TestTimelineMath::aStreamAsksForEachFormulaOnceItIsWhole()
{
    const QString text = u"With $a_1 + b$ and \\(c \\cdot d\\) we get\n\n\\[\n\\frac{e}{f}\n+ "
                         "g\n\\]\n\nand so $h$ it is, $$i$$\nis. **Bold $j$** end."_s;
    show({Message{.state = State::Streaming}});
    for (const QChar c : text) {
        const int refreshes = m_view->stats().rowRefreshes;
        m_model->appendText(0, QString(c));
        QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
        if (m_math->asked.size() % 2 == 0)
            m_math->draw(1, 0.6, 0);
    }
    QCOMPARE(m_math->asked, (QStringList{u"a_1 + b"_s, u"c \\cdot d"_s, u"\\frac{e}{f}\n+ g"_s,
                                         u"h"_s, u"i"_s, u"j"_s}));
}

/// The word read at the upper edge is there before and after, though formulas above it, also in
/// its own paragraph, grew.
void TestTimelineMath::nothingInViewJumpsWhenPicturesCome()
{
    QList<Message> all;
    for (int i = 0; i < 40; ++i) {
        QString words = u"A $x_{%1}$ "_s.arg(i);
        for (int word = 0; word < 40; ++word)
            words += u"w%1of%2\n"_s.arg(word).arg(i);
        all << Message{.text = u"$$y_{%1}$$\n\n"_s.arg(i) + words + u"\n\n$$z_{%1}$$"_s.arg(i)};
    }
    show(all);
    const int middle = m_view->verticalScrollBar()->maximum() / 2;
    for (const int further : {0, 60, 130, 200, 270}) {
        m_math->forget();
        m_view->setMath(nullptr); // and so as written again
        m_view->verticalScrollBar()->setValue(middle + further);
        m_view->setMath(m_math.get());
        const QPoint edge(m_view->messageRect(m_view->firstVisibleRow()).left() + 3, 4);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, edge);
        const QString before = m_view->selectedText();
        draw(5, 6, 4);
        m_view->clearSelection();
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, edge);
        QCOMPARE(m_view->selectedText(), before);
    }
}

void TestTimelineMath::whoFollowsGoesOnFollowing()
{
    QList<Message> all;
    for (int i = 0; i < 40; ++i)
        all << Message{.text = u"$$y_{%1}$$"_s.arg(i)};
    show(all);
    QVERIFY(m_view->isAtBottom());
    draw(5, 6, 4);
    QVERIFY(m_view->isAtBottom());
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TestTimelineMath::zoomAndColoursNeedNoNewPictures()
{
    show({Message{.text = display + u" $x$"_s}});
    draw(4, 1);
    const QRect before = ink();
    m_theme.setZoom(200);
    QCOMPARE(m_math->asked.size(), 2);
    const QRect after = ink();
    QVERIFY(after.height() > before.height() * 3 / 2);
    m_theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(m_math->asked.size(), 2);
    m_theme.setScheme(Theme::Scheme::Light);
}

void TestTimelineMath::textWithoutFormulasCostsNoMore()
{
    const auto layoutsOf = [this](bool drawn) {
        init();
        m_view->setMath(drawn ? m_math.get() : nullptr);
        m_view->show();
        m_model->append(Message{.state = State::Streaming});
        for (int i = 0; i < 30; ++i) {
            const int refreshes = m_view->stats().rowRefreshes;
            m_model->appendText(0, u"some words, "_s);
            [&] { QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes); }();
        }
        return m_view->stats().layouts;
    };
    QCOMPARE(layoutsOf(true), layoutsOf(false));
    QVERIFY(m_math->asked.isEmpty());
}

void TestTimelineMath::aRefusalSaysWhy()
{
    show({Message{.text = u"$$\\wrong$$"_s}});
    m_math->refuse(math::Refusal::Wrong, u"Undefined control sequence \\wrong"_s);
    const QPoint at = m_view->messageRect(0).topLeft() + QPoint(40, 16);
    QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(u"Undefined control sequence \\wrong"_s));
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"$$\\wrong$$"_s);
}

void TestTimelineMath::hiddenViewsTakeTheirPicturesWhenShown()
{
    show({Message{.text = display}});
    m_view->hide();
    const int passes = m_view->stats().layoutPasses;
    m_math->draw(10, 2, 1);
    QCOMPARE(m_view->stats().layoutPasses, passes);
    m_view->show();
    QVERIFY(!ink().isNull());
}

QTEST_MAIN(TestTimelineMath)
#include "tst_timeline_math.moc"
