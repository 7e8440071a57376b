#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

using dria::Banner;
using dria::IconButton;
using dria::IconName;
using dria::PlainLabel;
using dria::Theme;

using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsShowMarkupAsText();
    void tooltipsShowMarkupAsText_data();
    void tooltipsShowMarkupAsText();
    void elidedLabelTellsTheWholeInATooltip();
    void elidedLabelMayBeNarrow();
    void iconButtonsHaveANameAndRoom();
    void iconButtonFollowsItsAction();
    void bannerGivesItsButtonsALineOfTheirOwnWhenNarrow();
    void bannerIsNoTallerThanItsText();
    void bannerClosesAndSaysSo();
    void bannerForgetsItsButtons();
};

void TestWidgets::labelsShowMarkupAsText()
{
    const PlainLabel label(u"<b>bold</b> &amp;"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    const auto *accessible =
        QAccessible::queryAccessibleInterface(const_cast<PlainLabel *>(&label));
    QCOMPARE(accessible->text(QAccessible::Name), u"<b>bold</b> &amp;"_s);
}

void TestWidgets::tooltipsShowMarkupAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("closing") << u"</p><h1>big</h1>"_s;
    QTest::newRow("entity") << u"a &lt; b &amp; c"_s;
    QTest::newRow("plain") << u"qwen3.5:9b \"quoted\" 'single'"_s;
}

void TestWidgets::tooltipsShowMarkupAsText()
{
    QFETCH(QString, text);
    QTextDocument shown;
    shown.setHtml(dria::plainToolTip(text));
    QCOMPARE(shown.toPlainText(), text);
    QVERIFY(dria::plainToolTip({}).isEmpty());
}

void TestWidgets::elidedLabelTellsTheWholeInATooltip()
{
    PlainLabel label(u"a-very-long-model-name:35b-a3b-instruct"_s, PlainLabel::Overflow::Elide);
    label.resize(80, 24);
    label.show();
    const QPoint middle = label.rect().center();
    QHelpEvent help(QEvent::ToolTip, middle, label.mapToGlobal(middle));
    QApplication::sendEvent(&label, &help);
    QCOMPARE(QToolTip::text(), dria::plainToolTip(label.text()));
    QToolTip::hideText();
    label.resize(2000, 24);
    QTRY_VERIFY(!QToolTip::isVisible());
    QApplication::sendEvent(&label, &help);
    QVERIFY(!QToolTip::isVisible());
}

void TestWidgets::elidedLabelMayBeNarrow()
{
    const PlainLabel label(QString(500, u'm'), PlainLabel::Overflow::Elide);
    QVERIFY(label.minimumSizeHint().width() < 120);
    const PlainLabel tiny(u"a"_s, PlainLabel::Overflow::Elide);
    QVERIFY(tiny.minimumSizeHint().width() < label.minimumSizeHint().width());
}

void TestWidgets::iconButtonsHaveANameAndRoom()
{
    Theme theme;
    IconButton button(theme, IconName::Copy, u"Copy answer"_s);
    button.setIconPixels(16);
    QCOMPARE(button.accessibleName(), u"Copy answer"_s);
    QVERIFY(button.toolTip().contains(u"Copy answer"_s));
    QVERIFY(button.minimumSizeHint().width() >= 28);
    QVERIFY(button.minimumSizeHint().height() >= 28);
    theme.setZoom(200);
    QVERIFY(button.minimumSizeHint().height() >= 56);
    QCOMPARE(button.iconSize(), QSize(32, 32));
}

void TestWidgets::iconButtonFollowsItsAction()
{
    Theme theme;
    QAction action(u"&Show sidebar"_s);
    action.setCheckable(true);
    action.setShortcut(QKeySequence(u"Ctrl+B"_s));
    IconButton button(theme, IconName::Sidebar, action);
    QCOMPARE(button.accessibleName(), u"Show sidebar"_s);
    QVERIFY(button.toolTip().contains(action.shortcut().toString(QKeySequence::NativeText)));
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.size(), 1);
    QVERIFY(action.isChecked());
    QVERIFY(button.isChecked());
    action.setChecked(false);
    QVERIFY(!button.isChecked());
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
}

void TestWidgets::bannerGivesItsButtonsALineOfTheirOwnWhenNarrow()
{
    Theme theme;
    Banner banner(theme, Banner::Kind::Info,
                  u"Answers are made up, nothing leaves this computer."_s);
    const QPushButton *connect = banner.addButton(u"Connect"_s);
    banner.resize(900, 60);
    banner.show();
    const auto *label = banner.findChild<PlainLabel *>();
    const auto top = [&](const QWidget *widget) { return widget->mapTo(&banner, QPoint()).y(); };
    QTRY_VERIFY(top(connect) < top(label) + label->height());
    banner.resize(300, 140);
    QTRY_VERIFY(top(connect) >= top(label) + label->height());
}

void TestWidgets::bannerIsNoTallerThanItsText()
{
    Theme theme;
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *banner = new Banner(theme, Banner::Kind::Info, QString(u"A few words. "_s).repeated(6));
    column->addWidget(banner);
    column->addStretch();
    page.resize(1200, 600);
    page.show();
    const int line = banner->fontMetrics().height();
    QTRY_VERIFY(banner->height() < 2 * line + theme.px(2 * dria::space::s));
    page.resize(260, 600);
    QTRY_VERIFY(banner->height() > 3 * line);
}

void TestWidgets::bannerClosesAndSaysSo()
{
    Theme theme;
    Banner banner(theme, Banner::Kind::Warning, u"Low balance."_s);
    banner.setClosable(true);
    banner.show();
    QSignalSpy closed(&banner, &Banner::closed);
    banner.findChild<IconButton *>()->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(banner.isHidden());
}

void TestWidgets::bannerForgetsItsButtons()
{
    Theme theme;
    Banner banner(theme, Banner::Kind::Error, u"The connection broke."_s);
    QPushButton *retry = banner.addButton(u"Retry"_s);
    connect(retry, &QPushButton::clicked, &banner, &Banner::clearButtons);
    banner.show();
    retry->click();
    QTRY_VERIFY(banner.findChildren<QPushButton *>().isEmpty());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
