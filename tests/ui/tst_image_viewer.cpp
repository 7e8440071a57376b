#include "find_widget.h"
#include "image_fixture.h"
#include "ui/chat/image_canvas.h"
#include "ui/chat/image_file_name.h"
#include "ui/chat/image_viewer.h"
#include "ui/widgets/icon_button.h"

#include <QLineEdit>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestImageViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fitsTheImageAndNeverEnlargesItByThat();
    void keysZoomAndMove();
    void theWheelZoomsAtThePointer();
    void escapeClosesItAndGivesTheFocusBack();
    void aClickBesideTheImageClosesIt();
    void tabStaysInside();
    void everyControlHasAName();
    void coversThePageWhateverItsSize();
    void aDamagedImageSaysSo();
    void namesFilesByWhatTheyShow_data();
    void namesFilesByWhatTheyShow();

private:
    /// Waits for the image.
    ImageCanvas &open(const QByteArray &file);

    Theme m_theme;
    ImageDecoder m_decoder;
    std::unique_ptr<QWidget> m_page;
    QLineEdit *m_edit = nullptr;
    QPointer<ImageViewer> m_viewer;
};

void TestImageViewer::init()
{
    m_page = std::make_unique<QWidget>();
    m_edit = new QLineEdit(m_page.get());
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_edit->setFocus();
}

void TestImageViewer::cleanup()
{
    m_page.reset();
}

ImageCanvas &TestImageViewer::open(const QByteArray &file)
{
    m_viewer = new ImageViewer(m_theme, m_decoder, file, u"a jar"_s, *m_page);
    if (!QTest::qWaitFor([this] { return m_viewer->canvas().hasImage(); }))
        qFatal("the image was never shown");
    return m_viewer->canvas();
}

void TestImageViewer::fitsTheImageAndNeverEnlargesItByThat()
{
    ImageCanvas &large = open(pngOf({3000, 1000}));
    QVERIFY(large.isFitted());
    QCOMPARE(qRound(large.pictureRect().width()), large.width());
    m_page->resize(1000, 700);
    QCOMPARE(qRound(large.pictureRect().width()), large.width());
    delete m_viewer;
    QCOMPARE(open(pngOf({100, 50})).percent(), 100);
}

void TestImageViewer::keysZoomAndMove()
{
    ImageCanvas &canvas = open(pngOf({3000, 2000}));
    const int fitted = canvas.percent();
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QVERIFY(canvas.percent() > fitted);
    QTest::keyClick(&canvas, Qt::Key_1);
    QCOMPARE(canvas.percent(), 100);
    const QRectF before = canvas.pictureRect();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QVERIFY(canvas.pictureRect().left() < before.left());
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&canvas, Qt::Key_Right);
    QVERIFY(canvas.pictureRect().right() >= canvas.width() - 1); // and no further
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&canvas, Qt::Key_Plus);
    QCOMPARE(canvas.percent(), 800);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&canvas, Qt::Key_Minus);
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.percent(), fitted);
}

void TestImageViewer::theWheelZoomsAtThePointer()
{
    ImageCanvas &canvas = open(pngOf({3000, 2000}));
    const QPointF pointer(200, 300);
    const auto onPicture = [&] {
        const QRectF picture = canvas.pictureRect();
        return (pointer.x() - picture.left()) / picture.width();
    };
    QWheelEvent wheel(pointer, canvas.mapToGlobal(pointer), {}, {0, 360}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    const double before = onPicture();
    QCoreApplication::sendEvent(&canvas, &wheel);
    QVERIFY(!canvas.isFitted());
    QVERIFY(std::abs(onPicture() - before) < 0.01);
}

void TestImageViewer::escapeClosesItAndGivesTheFocusBack()
{
    open(pngOf({30, 20}));
    QVERIFY(!m_edit->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_edit->hasFocus());
    QTRY_VERIFY(!m_viewer);
}

void TestImageViewer::aClickBesideTheImageClosesIt()
{
    ImageCanvas &canvas = open(pngOf({30, 20}));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.rect().center());
    QVERIFY(m_viewer->isVisible());
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {5, 5});
    QTRY_VERIFY(!m_viewer);
}

void TestImageViewer::tabStaysInside()
{
    open(pngOf({3000, 20}));
    QSet<QWidget *> seen;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(m_viewer->isAncestorOf(QApplication::focusWidget()));
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(seen.size(), 3); // nothing is left to zoom out of
}

void TestImageViewer::everyControlHasAName()
{
    open(pngOf({30, 20}));
    QCOMPARE(namelessControls(*m_viewer), QStringList());
    QVERIFY(findNamed<ImageCanvas>(*m_viewer, u"a jar"_s) != nullptr);
}

void TestImageViewer::coversThePageWhateverItsSize()
{
    open(pngOf({30, 20}));
    m_page->resize(500, 900);
    QCOMPARE(m_viewer->geometry(), m_page->rect());
}

void TestImageViewer::aDamagedImageSaysSo()
{
    m_viewer = new ImageViewer(m_theme, m_decoder, "no image", u"a jar"_s, *m_page);
    QTRY_VERIFY(showsText(*m_viewer, u"PNG"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_viewer);
}

void TestImageViewer::namesFilesByWhatTheyShow_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << u"a jar, after two days"_s << u"a jar after two days.png"_s;
    QTest::newRow("none") << QString() << u"image.png"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd.png"_s;
    QTest::newRow("another format") << u"holiday.jpg"_s << u"holiday.png"_s;
    QTest::newRow("letters") << u"من مقهى"_s << u"من مقهى.png"_s;
    QTest::newRow("turned around") << u"gnp\u202Eexe.a"_s << u"gnp exe a.png"_s;
    QTest::newRow("long") << u"x"_s.repeated(500) << u"x"_s.repeated(60) + u".png"_s;
}

void TestImageViewer::namesFilesByWhatTheyShow()
{
    QFETCH(QString, description);
    QTEST(imageFileName(pngOf({1, 1}), description), "name");
}

QTEST_MAIN(TestImageViewer)
#include "tst_image_viewer.moc"
