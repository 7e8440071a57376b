// Images that come and go: nothing moves that is read, and memory is bounded.

#include "image_fixture.h"

#include <QScrollBar>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Attachment;
using timeline::Author;

class TestTimelineImagePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAboveStaysWhenAnImageComes();
    void whatIsReadStaysWhenAnImageAboveComes();
    void theBottomIsFollowedWhileAnAnswerArrives();
    void pixelsFarAwayAreGivenBackAndComeAgain();
    void filesFarAwayAreBounded();
    void anAnswerThatArrivesTurnsIntoAnImage();
    void anAttachmentKeepsItsHeight();
    void anImageIsNeverEnlargedNorTooHigh();
};

void TestTimelineImagePlace::whatIsAboveStaysWhenAnImageComes()
{
    ImageFixture f;
    const QString text = u"Some words to fill lines with.\n\n"_s.repeated(30);
    f.model.append({.text = text + f.markdown() + u"\n\n"_s + text});
    QTest::keyClick(&f.view, Qt::Key_Home);
    while (f.imageRect(0).isNull() || f.imageRect(0).bottom() > 400)
        QTest::keyClick(&f.view, Qt::Key_Down);
    const QRect above(0, 0, 800, f.imageRect(0).top() - 60);
    const QImage before = f.view.viewport()->grab(above).toImage();
    const QRect message = f.view.messageRect(0);
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    QCOMPARE(f.view.messageRect(0).top(), message.top());
    QCOMPARE(f.view.viewport()->grab(above).toImage(), before);
}

void TestTimelineImagePlace::whatIsReadStaysWhenAnImageAboveComes()
{
    const QString text = u"Some words to fill lines with.\n\n"_s.repeated(30);
    // Half of its place is seen, then none of it.
    for (const int beyond : {30, 150}) {
        ImageFixture f;
        f.server.always(WireScript().stall());
        f.model.append({.text = f.markdown() + u"\n\n"_s + text});
        f.model.append({.text = text});
        QTest::keyClick(&f.view, Qt::Key_Home);
        f.click(0);
        f.view.verticalScrollBar()->setValue(beyond);
        const QRect below(0, 150, 800, 450);
        const QImage before = f.view.viewport()->grab(below).toImage();
        const int height = f.view.messageRect(0).height();
        f.shelf.hide({f.model.at(0).id, u"markdown:"_s + f.url()});
        f.serve(pngOf({300, 200}));
        f.shelf.load({f.model.at(0).id, u"markdown:"_s + f.url()},
                     timeline::markdownImage(u"a jar"_s, f.url(), f.shelf.sources()), {600, 480});
        QTRY_VERIFY(f.shelf.pixelBytes() > 0);
        QVERIFY(f.view.messageRect(0).height() > height);
        QCOMPARE(f.view.viewport()->grab(below).toImage(), before);
    }
}

void TestTimelineImagePlace::theBottomIsFollowedWhileAnAnswerArrives()
{
    ImageFixture f;
    f.model.append({.text = u"Some words.\n\n"_s.repeated(30) + f.markdown()});
    f.model.append({.text = u"Answering"_s, .state = timeline::State::Streaming});
    QVERIFY(f.view.isAtBottom());
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    QVERIFY(f.view.isAtBottom());
}

void TestTimelineImagePlace::pixelsFarAwayAreGivenBackAndComeAgain()
{
    timeline::ImageShelf::Bounds bounds;
    bounds.pixels = 0;
    ImageFixture f(bounds);
    f.model.append({.text = f.markdown()});
    f.model.append({.text = u"Some words to fill lines with.\n\n"_s.repeated(300)});
    QTest::keyClick(&f.view, Qt::Key_Home);
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    f.view.grab();
    QCOMPARE(f.shelf.pixelBytes(), 300 * 200 * 4);
    const int height = f.view.messageRect(0).height();
    const QImage shown = f.view.viewport()->grab().toImage();
    QTest::keyClick(&f.view, Qt::Key_End);
    QTRY_COMPARE(f.shelf.pixelBytes(), 0);
    QTest::keyClick(&f.view, Qt::Key_Home);
    QCOMPARE(f.view.messageRect(0).height(), height);
    QTRY_COMPARE(f.shelf.pixelBytes(), 300 * 200 * 4);
    QCOMPARE(f.view.messageRect(0).height(), height);
    QTRY_COMPARE(f.view.viewport()->grab().toImage(), shown);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestTimelineImagePlace::filesFarAwayAreBounded()
{
    timeline::ImageShelf::Bounds bounds;
    bounds.files = 0;
    ImageFixture f(bounds);
    f.model.append({.text = f.markdown()});
    f.model.append({.text = u"Some words to fill lines with.\n\n"_s.repeated(300)});
    QTest::keyClick(&f.view, Qt::Key_Home);
    const QRect place = f.imageRect(0);
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    QTest::keyClick(&f.view, Qt::Key_End);
    QTRY_COMPARE(f.shelf.pixelBytes(), 0);
    QTest::keyClick(&f.view, Qt::Key_Home);
    f.view.grab();
    QCOMPARE(f.imageRect(0).size(), place.size()); // back to a click, not to the network
    QCOMPARE(f.server.requests().size(), 1);
}

void TestTimelineImagePlace::anAnswerThatArrivesTurnsIntoAnImage()
{
    ImageFixture f;
    f.model.append({.text = u"Look:\n\n![a"_s, .state = timeline::State::Streaming});
    QVERIFY(f.imageRect(0).isNull());
    f.model.appendText(0, u" jar](%1)"_s.arg(f.url()));
    QTRY_VERIFY(!f.imageRect(0).isNull());
    f.model.appendText(0, u"\n\nAnd more words."_s);
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    f.model.appendText(0, u" And more."_s);
    Message done = f.model.at(0);
    done.state = timeline::State::Complete;
    f.model.change(0, done);
    QTRY_VERIFY(f.view.stats().rowRefreshes > 2);
    QCOMPARE(f.imageRect(0).size(), QSize(300, 200));
    QCOMPARE(f.server.requests().size(), 1);
}

void TestTimelineImagePlace::anAttachmentKeepsItsHeight()
{
    ImageFixture f;
    Message message{.author = Author::Person, .text = u"What is this?"_s};
    message.attachments = {
        {u"photo.jpg"_s, Attachment::Kind::Image, u"photo.jpg"_s, 349, {48, 32}}};
    f.model.append(message);
    const int height = f.view.messageRect(0).height();
    QTRY_VERIFY(!f.imageRect(0).isNull());
    QCOMPARE(f.view.messageRect(0).height(), height);
}

void TestTimelineImagePlace::anImageIsNeverEnlargedNorTooHigh()
{
    ImageFixture f;
    f.serve(pngOf({600, 2000}));
    f.model.append({.text = f.markdown(u"high"_s)});
    f.click(0);
    QVERIFY(f.waitForPicture(0, {144, 480}));
    f.serve(pngOf({2000, 100}));
    f.model.append({.text = f.markdown(u"wide"_s)});
    f.click(1);
    const int column = f.view.messageRect(1).width();
    QVERIFY(f.waitForPicture(1, {column, column * 100 / 2000}));
    f.serve(pngOf({1, 1}));
    f.model.append({.text = f.markdown(u"dot"_s)});
    f.click(2);
    QVERIFY(f.waitForPicture(2, {hitTarget, hitTarget})); // room to hit it
}

QTEST_MAIN(TestTimelineImagePlace)
#include "tst_timeline_image_place.moc"
