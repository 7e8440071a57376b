// Images in the transcript: nothing is asked for without a click, and what can be done with them.

#include "image_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Attachment;
using timeline::Author;
using Kind = timeline::Target::Kind;

class TestTimelineImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFetchedWithoutAClick();
    void oneClickFetchesOnce();
    void thePlaceSaysWhoWouldBeAsked();
    void whatIsNotLoadedIsText_data();
    void whatIsNotLoadedIsText();
    void withoutSourcesNothingIsOffered();
    void anImageInTextIsShownBelowIt();
    void anImageInALinkKeepsTheLink();
    void anImageInAThoughtStaysText();
    void anEmbeddedImageWaitsForAClickToo();
    void severalImagesAloneStandBelowEachOther();
    void aFailureSaysWhyAndOffersToTryAgain();
    void loadingCanBeCancelled();
    void keyboardReachesAndLoadsIt();
    void theMenuOffersWhatThereIs();
    void anImageCanBeCopiedSavedAndEnlarged();
    void hidingTakesItAway();
    void placesAreSelectedAndFound();
    void attachmentsAreShownAtOnce();
    void aModelCannotNameAnAttachment();
};

void TestTimelineImages::nothingIsFetchedWithoutAClick()
{
    ImageFixture f;
    const QString url = f.url();
    f.model.append({.text = u"![alone](%1)\n\nIn ![text](%1) and [![linked](%1)](%1).\n\n"
                            "<img src=\"%1\"> <img src='%1' onerror=x>\n\n![by name][pic]\n\n"
                            "[a link](%1) %1 <%1>\n\n| ![cell](%1) |\n|---|\n| ![b](%1) |\n\n"
                            "- ![item](%1)\n\n> ![quoted](%1)\n\n# ![heading](%1)\n\n"
                            "```\n![code](%1)\n```\n\n[pic]: %1 \"title\"\n"_s.arg(url),
                    .reasoning = u"![thought](%1)"_s.arg(url)});
    f.model.append({.author = Author::Person, .text = u"![mine](%1)"_s.arg(url)});
    f.model.append({.author = Author::Notice, .text = u"![notice](%1)"_s.arg(url)});
    f.model.append({.text = u"![arr"_s, .state = timeline::State::Streaming});
    f.model.appendText(3, u"iving](%1)"_s.arg(url));
    for (int value = 0; value <= f.view.verticalScrollBar()->maximum(); value += 100) {
        f.view.verticalScrollBar()->setValue(value);
        QVERIFY(!f.view.grab().isNull());
    }
    f.view.selectAll();
    f.view.copySelection();
    f.view.find().setQuery(u"image"_s, Qt::CaseInsensitive, 0);
    f.theme.setZoom(150);
    QTest::qWait(50);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(f.shelf.decodings(), 0);
}

void TestTimelineImages::oneClickFetchesOnce()
{
    ImageFixture f;
    f.model.append({.text = f.markdown()});
    f.model.append({.text = f.markdown()});
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    QCOMPARE(f.server.requests().size(), 1);
    // The same image elsewhere waits for its own click, and the network for neither.
    QVERIFY(f.imageRect(1).size() != QSize(300, 200));
    f.click(1);
    QVERIFY(f.waitForPicture(1, {300, 200}));
    f.view.grab();
    f.model.append({.text = u"more"_s});
    QTest::qWait(20);
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.server.connections(), 1);
}

void TestTimelineImages::thePlaceSaysWhoWouldBeAsked()
{
    ImageFixture f;
    ImageSources sources = f.shelf.sources();
    sources.mayFetch = [](const QUrl &) { return true; };
    const timeline::ImageRef image = // with a Cyrillic a
        timeline::markdownImage({}, u"https://\u0430pple.example:8443/a.png"_s, sources);
    QCOMPARE(image.host(), u"xn--pple-43d.example:8443"_s);
    QCOMPARE(image.placeholder(), u"[Image, image at xn--pple-43d.example:8443]"_s);
    QCOMPARE(image.address(), u"https://xn--pple-43d.example:8443/a.png"_s);
    const timeline::ImageRef hidden =
        timeline::markdownImage({}, u"https://img.example/\u202Egnp.a"_s, sources);
    QCOMPARE(hidden.kind, timeline::ImageRef::Kind::Unusable);
    QVERIFY(hidden.placeholder().contains(u"\u2039U+202E\u203A"_s));
}

void TestTimelineImages::whatIsNotLoadedIsText_data()
{
    QTest::addColumn<QString>("source");
    for (const auto &source :
         {u"file:///etc/passwd"_s, u"/etc/passwd"_s, u"pictures/a.png"_s, u"qrc:/dria/icon.png"_s,
          u":/dria/icon.png"_s, u"http://img.example.net/a.png"_s, u"https://192.168.1.1/a.png"_s,
          u"https://you:pass@img.example.net/a.png"_s, u"javascript:alert(1)"_s,
          u"attachment:photo.jpg"_s, u"data:image/svg+xml;base64,PHN2Zy8+"_s,
          u"data:text/html,hello"_s, u"ftp://img.example.net/a.png"_s})
        QTest::newRow(qPrintable(source)) << source;
}

void TestTimelineImages::whatIsNotLoadedIsText()
{
    QFETCH(QString, source);
    ImageFixture f;
    f.model.append({.text = u"![a jar](%1)"_s.arg(source)});
    QVERIFY(f.imageRect(0).isNull());
    f.view.selectAll();
    const QString text = f.view.selectedText();
    QVERIFY2(text.contains(u"a jar"_s) && text.contains(source), qPrintable(text));
    f.view.grab();
    QCOMPARE(f.shelf.decodings(), 0);
    QCOMPARE(f.attachmentsAsked, 0);
}

void TestTimelineImages::withoutSourcesNothingIsOffered()
{
    ImageFixture f;
    f.view.setImages(nullptr);
    f.model.append({.text = u"![a jar](https://img.example.net/a.png)\n\nIn ![text]("
                            "https://img.example.net/b.png) too."_s});
    QVERIFY(f.imageRect(0).isNull());
    f.view.selectAll();
    QVERIFY(f.view.selectedText().contains(u"[a jar, image at img.example.net]"_s));
    QVERIFY(f.view.selectedText().contains(u"In [text, image at img.example.net] too."_s));
    QVERIFY(!f.view.grab().isNull());
}

void TestTimelineImages::anImageInTextIsShownBelowIt()
{
    ImageFixture f;
    f.model.append({.text = u"Look at %1 here.\n\nBelow."_s.arg(f.markdown())});
    const int before = f.view.messageRect(0).height();
    const QRect place = f.imageRect(0);
    QVERIFY(place.height() < 40);
    f.click(0);
    // The picture is the second target: the place in the text stays the first.
    QTRY_VERIFY(f.view.messageRect(0).height() >= before + 200);
    QCOMPARE(f.imageRect(0), place);
    QCOMPARE(f.server.requests().size(), 1);
    f.click(0); // again
    QTRY_COMPARE(f.view.messageRect(0).height(), before);
}

void TestTimelineImages::anImageInALinkKeepsTheLink()
{
    ImageFixture f;
    f.model.append({.text = u"[%1](https://example.org/)"_s.arg(f.markdown())});
    QVERIFY(!f.view.targetRect(0, Kind::Link, u"https://example.org/"_s).isNull());
    const int before = f.view.messageRect(0).height();
    f.click(0);
    QTRY_VERIFY(f.view.messageRect(0).height() >= before + 200);
    QVERIFY(!f.view.targetRect(0, Kind::Link, u"https://example.org/"_s).isNull());
}

void TestTimelineImages::anImageInAThoughtStaysText()
{
    ImageFixture f;
    f.model.append({.text = u"Answer."_s,
                    .reasoning = f.markdown() + u"\n\nIn "_s + f.markdown() + u"\n\n|"_s +
                                 f.markdown() + u"|\n|-|\n"_s});
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      f.view.targetRect(0, Kind::Fold).center());
    f.view.selectAll();
    QCOMPARE(f.view.selectedText().count(u"[a jar, image at"_s), 3);
    QVERIFY(f.imageRect(0).isNull());

    // While it arrives too.
    f.model.append({.state = timeline::State::Streaming, .reasoning = u"Thinking of"_s});
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      f.view.targetRect(1, Kind::Fold).center());
    f.model.appendReasoning(1, u" the "_s);
    QTRY_VERIFY(f.view.stats().rowRefreshes > 0);
    f.model.appendReasoning(1, f.markdown() + u" again and again"_s.repeated(9));
    const int height = f.view.messageRect(1).height();
    QTRY_VERIFY(f.view.messageRect(1).height() > height); // a second line
    QVERIFY(f.imageRect(1).isNull());
}

void TestTimelineImages::anEmbeddedImageWaitsForAClickToo()
{
    ImageFixture f;
    const QString source =
        u"data:image/png;base64,"_s + QString::fromLatin1(pngOf({60, 50}).toBase64());
    f.model.append({.text = u"![dot](%1)"_s.arg(source)});
    f.view.grab();
    QCOMPARE(f.shelf.decodings(), 0);
    f.click(0);
    QVERIFY(f.waitForPicture(0, {60, 50}));
    f.model.append({.text = u"![not one](data:image/png;base64,PHN2Zy8+)"_s}); // <svg/>
    f.click(1);
    QTRY_COMPARE(f.shelf.decodings(), 2);
    QTest::qWait(20);
    QVERIFY(f.imageRect(1).height() < 40); // Try again
    QCOMPARE(f.server.connections(), 0);
}

void TestTimelineImages::severalImagesAloneStandBelowEachOther()
{
    ImageFixture f;
    f.model.append({.text = f.markdown(u"a"_s) + u"\n"_s + f.markdown(u"b"_s)});
    const QRect first = f.imageRect(0, f.url(u"a"_s));
    const QRect second = f.imageRect(0, f.url(u"b"_s));
    QVERIFY(second.top() > first.bottom());
    f.click(0, f.url(u"b"_s));
    QTRY_COMPARE(f.imageRect(0, f.url(u"b"_s)).size(), QSize(300, 200));
    QCOMPARE(f.imageRect(0, f.url(u"a"_s)), first);
}

void TestTimelineImages::aFailureSaysWhyAndOffersToTryAgain()
{
    ImageFixture f;
    f.serve("<svg xmlns='http://www.w3.org/2000/svg'/>");
    f.model.append({.text = f.markdown()});
    const int before = f.view.messageRect(0).height();
    f.click(0);
    QTRY_VERIFY(f.view.messageRect(0).height() > before); // the sentence
    f.server.always(WireScript().send(wireReply(404, "", "")));
    f.model.append({.text = f.markdown(u"b.png"_s)});
    f.click(1);
    QTRY_COMPARE(f.server.requests().size(), 2);
    QTRY_VERIFY(f.view.messageRect(1).height() > before);
    f.serve(pngOf({300, 200}));
    f.click(1);
    QVERIFY(f.waitForPicture(1, {300, 200}));
}

void TestTimelineImages::loadingCanBeCancelled()
{
    ImageFixture f;
    f.server.always(WireScript().send(wireHead(200, {"Content-Length: 100"})).stall());
    f.model.append({.text = f.markdown()});
    const QRect load = f.imageRect(0);
    const int height = f.view.messageRect(0).height();
    f.click(0);
    QTRY_COMPARE(f.server.openConnections(), 1);
    QCOMPARE(f.view.messageRect(0).height(), height);
    QVERIFY(f.imageRect(0) != load);
    // Who else waits for it goes on waiting.
    f.model.append({.text = f.markdown()});
    f.click(1);
    const QRect waiting = f.imageRect(1);
    f.click(0);
    QCOMPARE(f.imageRect(0), load);
    QTest::qWait(20);
    QCOMPARE(f.imageRect(1), waiting);
    QCOMPARE(f.server.openConnections(), 1);
    f.click(1);
    QTRY_COMPARE(f.server.openConnections(), 0);
}

void TestTimelineImages::keyboardReachesAndLoadsIt()
{
    ImageFixture f;
    f.model.append({.text = f.markdown()});
    f.view.setFocus();
    QTest::keyClick(&f.view, Qt::Key_Tab);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    QSignalSpy opened(&f.view, &TimelineView::imageOpened);
    QTest::keyClick(&f.view, Qt::Key_Return); // the focus stayed on it
    QTRY_COMPARE(opened.size(), 1);
}

void TestTimelineImages::theMenuOffersWhatThereIs()
{
    ImageFixture f;
    f.model.append({.text = f.markdown()});
    const auto actions = [&f] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, f.imageRect(0).center(), QPoint());
        QCoreApplication::sendEvent(f.view.viewport(), &event);
        auto *menu = f.view.findChild<QMenu *>();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        delete menu;
        return texts;
    };
    QVERIFY(actions().contains(u"Load image from "_s + f.host()));
    QVERIFY(actions().contains(u"Copy image address"_s));
    QVERIFY(!actions().contains(u"Copy image"_s));
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    for (const auto &text : {u"Enlarge image"_s, u"Copy image"_s, u"Save image…"_s,
                             u"Hide image again"_s, u"Copy image address"_s})
        QVERIFY2(actions().contains(text), qPrintable(text));
}

void TestTimelineImages::anImageCanBeCopiedSavedAndEnlarged()
{
    ImageFixture f;
    const QByteArray file = pngOf({1600, 1000});
    f.serve(file);
    f.model.append({.text = f.markdown()});
    f.click(0);
    QTRY_VERIFY(f.imageRect(0).height() > 200);
    const auto trigger = [&f](const QString &text) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, f.imageRect(0).center(), QPoint());
        QCoreApplication::sendEvent(f.view.viewport(), &event);
        auto *menu = f.view.findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    QSignalSpy opened(&f.view, &TimelineView::imageOpened);
    QSignalSpy saved(&f.view, &TimelineView::imageSaveRequested);
    trigger(u"Copy image"_s);
    QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(1600, 1000)); // all of it
    trigger(u"Save image…"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(0).toByteArray(), file);
    QCOMPARE(saved.first().at(1).toString(), u"a jar"_s);
    f.click(0);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toByteArray(), file);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestTimelineImages::hidingTakesItAway()
{
    ImageFixture f;
    f.model.append({.text = f.markdown()});
    const QRect place = f.imageRect(0);
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    f.shelf.hide({f.model.at(0).id, u"markdown:"_s + f.url()});
    QCOMPARE(f.imageRect(0), place);
    QCOMPARE(f.shelf.pixelBytes(), 0);
}

void TestTimelineImages::placesAreSelectedAndFound()
{
    ImageFixture f;
    f.model.append({.text = u"Before.\n\n"_s + f.markdown() + u"\n\nAfter."_s});
    f.view.selectAll();
    QCOMPARE(f.view.selectedText(), u"Before.\n\n[a jar, image at %1]\n\nAfter."_s.arg(f.host()));
    f.view.find().setQuery(u"jar"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE(f.view.find().count(), 1);
    QVERIFY(!f.view.grab().isNull());
    f.click(0);
    QVERIFY(f.waitForPicture(0, {300, 200}));
    f.view.selectAll();
    QVERIFY(f.view.selectedText().contains(u"[a jar, image at"_s));
    QVERIFY(!f.view.grab().isNull());
}

void TestTimelineImages::attachmentsAreShownAtOnce()
{
    ImageFixture f;
    Message message{.author = Author::Person, .text = u"What is this?"_s};
    message.attachments = {{u"photo.jpg"_s, Attachment::Kind::Image, u"photo.jpg"_s, 349, {48, 32}},
                           {u"missing.png"_s, Attachment::Kind::Image, u"missing.png"_s, 1, {}},
                           {u"notes"_s, Attachment::Kind::Text, u"notes.txt"_s, 2048, {}}};
    f.model.append(message);
    QTRY_COMPARE(f.imageRect(0, u"photo.jpg"_s).size(), QSize(48, 32));
    QTRY_VERIFY(!f.imageRect(0, u"missing.png"_s).isNull()); // Try again
    QVERIFY(!f.view.grab().isNull());
    QSignalSpy opened(&f.view, &TimelineView::imageOpened);
    f.click(0, u"photo.jpg"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toByteArray(), dataFile(u"images/photo.jpg"_s));
    QCOMPARE(f.server.connections(), 0);
}

void TestTimelineImages::aModelCannotNameAnAttachment()
{
    ImageFixture f;
    Message message{.author = Author::Person, .text = u"Mine"_s};
    message.attachments = {
        {u"photo.jpg"_s, Attachment::Kind::Image, u"photo.jpg"_s, 349, {48, 32}}};
    f.model.append(message);
    QTRY_COMPARE(f.attachmentsAsked, 1);
    f.model.append({.text = u"![x](photo.jpg) ![y](attachment:photo.jpg)"_s});
    f.view.grab();
    QVERIFY(f.imageRect(1).isNull());
    QCOMPARE(f.attachmentsAsked, 1);
}

QTEST_MAIN(TestTimelineImages)
#include "tst_timeline_images.moc"
