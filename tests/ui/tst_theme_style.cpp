#include "ui/theme/theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using dria::Theme;

using namespace Qt::StringLiterals;

class TestThemeStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void controlsAreLargeEnoughToHit_data();
    void controlsAreLargeEnoughToHit();
    void focusIsSeen_data() { controls(); }
    void focusIsSeen();
    void spinButtonsAreLargeEnoughToHit();
    void sliderGoesWhereItIsPulled();
    void scrollBarThumbCoversTheWholeRange();
    void entriesOfMenusAreLargeEnoughToHit();
    void unknownProgressDoesNotMove();

private:
    static void controls();
    [[nodiscard]] static QWidget *make(const QString &kind);

    std::unique_ptr<Theme> m_theme;
};

void TestThemeStyle::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestThemeStyle::cleanup()
{
    m_theme.reset();
}

void TestThemeStyle::controls()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"button", "accent button", "tool button", "check box", "radio button",
                             "line edit", "combo box", "spin box", "slider", "list"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

QWidget *TestThemeStyle::make(const QString &kind)
{
    if (kind == u"tool button"_s) {
        auto *button = new QToolButton;
        button->setText(u"T"_s);
        button->setAutoRaise(true);
        return button;
    }
    if (kind == u"check box"_s)
        return new QCheckBox(u"Keep"_s);
    if (kind == u"radio button"_s)
        return new QRadioButton(u"Keep"_s);
    if (kind == u"line edit"_s)
        return new QLineEdit;
    if (kind == u"combo box"_s)
        return new QComboBox;
    if (kind == u"spin box"_s)
        return new QSpinBox;
    if (kind == u"slider"_s)
        return new QSlider(Qt::Horizontal);
    if (kind == u"list"_s)
        return new QListWidget;
    auto *button = new QPushButton(u"Do"_s);
    button->setProperty("accent", kind == u"accent button"_s);
    return button;
}

void TestThemeStyle::controlsAreLargeEnoughToHit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("zoom");
    for (const char *kind : {"button", "tool button", "check box", "radio button", "line edit",
                             "combo box", "spin box", "slider"}) {
        for (int zoom : {100, 200}) {
            QTest::addRow("%s %d", kind, zoom) << QString::fromLatin1(kind) << zoom;
        }
    }
}

void TestThemeStyle::controlsAreLargeEnoughToHit()
{
    QFETCH(QString, kind);
    QFETCH(int, zoom);
    m_theme->setZoom(zoom);
    const std::unique_ptr<QWidget> control(make(kind));
    QVERIFY(control->sizeHint().height() >= 28 * zoom / 100);
    QVERIFY(control->sizeHint().width() >= 28 * zoom / 100);
}

void TestThemeStyle::focusIsSeen()
{
    QFETCH(QString, kind);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *elsewhere = new QPushButton(u"Elsewhere"_s);
    column->addWidget(elsewhere);
    QWidget *control = make(kind);
    control->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(control);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    elsewhere->setFocus();
    const QImage without = control->grab().toImage();
    control->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(control->hasFocus());
    const QImage with = control->grab().toImage();
    int changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            changed += with.pixel(x, y) != without.pixel(x, y);
    }
    QVERIFY2(changed > 60, qPrintable(QString::number(changed)));
}

void TestThemeStyle::spinButtonsAreLargeEnoughToHit()
{
    QSpinBox spin;
    spin.resize(spin.sizeHint());
    spin.show();
    const QPoint up(spin.width() - 14, spin.height() / 2);
    const QPoint down(spin.width() - 42, spin.height() / 2);
    spin.setValue(5);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, up);
    QCOMPARE(spin.value(), 6);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, down);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, down);
    QCOMPARE(spin.value(), 4);
}

void TestThemeStyle::sliderGoesWhereItIsPulled()
{
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.resize(222, 28);
    slider.show();
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(11, 14));
    QTest::mouseMove(&slider, QPoint(111, 14));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(111, 14));
    QCOMPARE(slider.value(), 50);
}

void TestThemeStyle::scrollBarThumbCoversTheWholeRange()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1'000'000'000);
    bar.setPageStep(100);
    bar.resize(12, 300);
    const auto thumb = [&] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                           QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(thumb().top(), 0);
    QVERIFY(thumb().height() >= 28);
    bar.setValue(bar.maximum());
    QCOMPARE(thumb().bottom(), 299);
}

void TestThemeStyle::entriesOfMenusAreLargeEnoughToHit()
{
    QMenu menu;
    QAction *entry = menu.addAction(u"Copy"_s);
    menu.popup({});
    QVERIFY(menu.actionGeometry(entry).height() >= 28);
}

void TestThemeStyle::unknownProgressDoesNotMove()
{
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QVERIFY(bar.findChildren<QAbstractAnimation *>().isEmpty());
}

QTEST_MAIN(TestThemeStyle)
#include "tst_theme_style.moc"
