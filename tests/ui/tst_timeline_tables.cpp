#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <algorithm>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::Target;

namespace {

const QString source = u"| Name | Price |\n|---|--:|\n| **Tea**, green | 3 |\n"
                       "| [Milk](https://e.example/m) | 1 |\n"_s;

const QString markdownForm = u"| Name                        | Price |\n"
                             "| --------------------------- | ----: |\n"
                             "| **Tea**, green              |     3 |\n"
                             "| [Milk](https://e.example/m) |     1 |"_s;

const QByteArray csvForm = "Name,Price\r\n\"Tea, green\",3\r\nMilk,1\r\n";

const QByteArray htmlForm =
    "<meta charset=\"utf-8\"><table>\n<thead>\n<tr>\n<th>Name</th>\n<th align=\"right\">Price</th>"
    "\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><strong>Tea</strong>, green</td>\n"
    "<td align=\"right\">3</td>\n</tr>\n<tr>\n<td><a href=\"https://e.example/m\">Milk</a></td>\n"
    "<td align=\"right\">1</td>\n</tr>\n</tbody>\n</table>\n";

QString longTable(int rows)
{
    QString text = u"| n | square |\n|--:|---|\n"_s;
    for (int row = 1; row <= rows; ++row)
        text += u"| %1 | %2 |\n"_s.arg(row).arg(row * row);
    return text;
}

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    return texts;
}

} // namespace

class TestTimelineTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theButtonIsSeenWhenThePointerOrTheFocusIsThere();
    void tabAndEnterOpenTheChoices();
    void copiesEachForm_data();
    void copiesEachForm();
    void theContextMenuHasTheSameChoices();
    void otherBoxesHaveNone();
    void aSelectionInATableIsTabSeparated();
    void aTabInACellIsNoNewCell();
    void wholeMessagesKeepTheirMarkdown();
    void everyPartOfALongTableCopiesAllOfIt();
    void aHugeTableIsCopiedWithoutAPause();
    void aGrowingTableCopiesWhatIsThere();
    void tablesOfThinkingAreCopiedToo();
    void theMenuKeepsItsTableWhenMessagesCome();
    void theButtonSaysThatItCopied();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    [[nodiscard]] QRect button(int row = 0) const
    {
        return m_view->targetRect(row, Target::Kind::CopyTable);
    }

    /// Presses the button of a row's first table; the menu it opens.
    QMenu *openMenu(int row = 0)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, button(row).center());
        return shownMenu();
    }

    [[nodiscard]] QMenu *shownMenu() const
    {
        const auto menus = m_view->findChildren<QMenu *>();
        const auto shown = std::ranges::find_if(menus, &QMenu::isVisible);
        return shown != menus.end() ? *shown : nullptr;
    }

    static void choose(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QMenu *openContextMenu(QPoint at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return shownMenu();
    }

    [[nodiscard]] static QString text() { return QApplication::clipboard()->text(); }
    [[nodiscard]] static QByteArray html()
    {
        return QApplication::clipboard()->mimeData()->data(u"text/html"_s);
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineTables::init()
{
    m_view.reset();
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineTables::theButtonIsSeenWhenThePointerOrTheFocusIsThere()
{
    show({Message{.text = source}, Message{.text = u"Below."_s}});
    const auto isSeen = [this] {
        const QImage image = m_view->viewport()->grab(button()).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(button().width() >= m_theme.px(hitTarget));
    QVERIFY(button().height() >= m_theme.px(hitTarget));
    QTest::mouseMove(m_view->viewport(), QPoint(5, 590));
    QTRY_VERIFY(!isSeen());
    QTest::mouseMove(m_view->viewport(), m_view->messageRect(0).center());
    QTRY_VERIFY(isSeen());
    QTest::mouseMove(m_view->viewport(), QPoint(5, 590));
    QTRY_VERIFY(!isSeen());
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QVERIFY(isSeen());
}

void TestTimelineTables::tabAndEnterOpenTheChoices()
{
    show({Message{.text = source}});
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QMenu *menu = shownMenu();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->accessibleName(), u"Copy table"_s);
    QCOMPARE(textsOf(*menu),
             QStringList({u"Copy as Markdown"_s, u"Copy as CSV"_s, u"Copy as rich text"_s}));
    QCOMPARE(menu->activeAction(), menu->actions().constFirst());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(text().toUtf8(), csvForm);
}

void TestTimelineTables::copiesEachForm_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("markdown") << u"Copy as Markdown"_s << markdownForm.toUtf8() << QByteArray();
    QTest::newRow("csv") << u"Copy as CSV"_s << csvForm << QByteArray();
    QTest::newRow("rich") << u"Copy as rich text"_s << markdownForm.toUtf8() << htmlForm;
}

void TestTimelineTables::copiesEachForm()
{
    QFETCH(QString, choice);
    show({Message{.text = u"Above.\n\n"_s + source + u"\nBelow."_s}});
    choose(openMenu(), choice);
    QTEST(text().toUtf8(), "text");
    QTEST(html(), "html");
}

void TestTimelineTables::theContextMenuHasTheSameChoices()
{
    show({Message{.text = source}});
    QMenu *menu = openContextMenu(m_view->messageRect(0).topLeft() + QPoint(20, 15));
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr && action->text() == u"Copy table"_s) {
            QCOMPARE(action->menu()->actions().size(), 3);
            choose(action->menu(), u"Copy as CSV"_s);
        }
    }
    QCOMPARE(text().toUtf8(), csvForm);
    menu->close();
}

void TestTimelineTables::otherBoxesHaveNone()
{
    show({Message{.text = u"Words.\n\n"_s + source}});
    QMenu *menu = openContextMenu(m_view->messageRect(0).topLeft() + QPoint(20, 12));
    QVERIFY(menu != nullptr);
    QVERIFY(!textsOf(*menu).contains(u"Copy table"_s));
    menu->close();
}

void TestTimelineTables::aSelectionInATableIsTabSeparated()
{
    show({Message{.text = source + u"\nBelow."_s}});
    const QPoint head = m_view->messageRect(0).topLeft() + QPoint(20, 15);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, head);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, head); // the whole table
    m_view->copySelection();
    QCOMPARE(text(), u"Name\tPrice\nTea, green\t3\nMilk\t1"_s);
    QCOMPARE(html(), "<meta charset=\"utf-8\"><table>\n<tr><td>Name</td><td>Price</td></tr>\n"
                     "<tr><td>Tea, green</td><td>3</td></tr>\n"
                     "<tr><td>Milk</td><td>1</td></tr>\n</table>\n");
    m_view->copySelectionAsPlainText();
    QCOMPARE(text(), u"Name\tPrice\nTea, green\t3\nMilk\t1"_s);
    QVERIFY(html().isEmpty());
}

void TestTimelineTables::aTabInACellIsNoNewCell()
{
    show({Message{.text = u"| a\tb | c |\n|---|---|\n"_s}});
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"a b\tc"_s);
}

void TestTimelineTables::wholeMessagesKeepTheirMarkdown()
{
    show({Message{.author = Author::Person, .text = u"A table, please"_s},
          Message{.text = source.trimmed()}});
    m_view->selectAll();
    m_view->copySelection();
    QCOMPARE(text(), u"A table, please\n\n"_s + source.trimmed());
    QVERIFY(html().contains("<table>\n<thead>"));
}

void TestTimelineTables::everyPartOfALongTableCopiesAllOfIt()
{
    show({Message{.text = longTable(450) + u"\n| another |\n|---|\n"_s}});
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    choose(openMenu(), u"Copy as CSV"_s);
    QTRY_COMPARE(text().count(u'\n'), 451);
    QVERIFY(text().startsWith(u"n,square\r\n1,1\r\n2,4\r\n"_s));
    QVERIFY(text().contains(u"\r\n200,40000\r\n201,40401\r\n"_s));
    QVERIFY(text().endsWith(u"\r\n450,202500\r\n"_s));
    const QString whole = text();
    QApplication::clipboard()->clear();
    // The last part, above the other table.
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const QRect foot = m_view->targetRect(0, Target::Kind::CopyMessage);
    QMenu *menu = openContextMenu({m_view->messageRect(0).left() + 20, foot.top() - 80});
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            choose(action->menu(), u"Copy as CSV"_s);
    }
    menu->close();
    QTRY_COMPARE(text(), whole);
}

void TestTimelineTables::aHugeTableIsCopiedWithoutAPause()
{
    show({Message{.text = longTable(9000)}, Message{.text = source}});
    m_view->scrollToBottom();
    QMenu *menu = openContextMenu(m_view->messageRect(0).bottomLeft() + QPoint(20, -60));
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            choose(action->menu(), u"Copy as Markdown"_s);
    }
    menu->close();
    QVERIFY(text().isEmpty()); // another thread is at it
    QTRY_COMPARE(text().count(u'\n'), 9001);
    QVERIFY(text().endsWith(u"\n| 9000 | 81000000 |"_s));
}

void TestTimelineTables::aGrowingTableCopiesWhatIsThere()
{
    show({Message{.state = timeline::State::Streaming}});
    for (const QString &piece : {u"| a | b |\n|---|---|\n"_s, u"| 1 | 2"_s, u"2 |\n| 3 "_s}) {
        const int refreshes = m_view->stats().rowRefreshes;
        m_model->appendText(0, piece);
        QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    }
    choose(openMenu(), u"Copy as CSV"_s);
    QCOMPARE(text(), u"a,b\r\n1,22\r\n3,\r\n"_s);
}

void TestTimelineTables::tablesOfThinkingAreCopiedToo()
{
    show({Message{.text = u"Answer"_s, .reasoning = source}});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->targetRect(0, Target::Kind::Fold).center());
    choose(openMenu(), u"Copy as CSV"_s);
    QCOMPARE(text().toUtf8(), csvForm);
}

void TestTimelineTables::theMenuKeepsItsTableWhenMessagesCome()
{
    show({Message{.text = source}});
    QMenu *menu = openMenu();
    m_model->insert(0, {Message{.text = u"| other |\n|---|\n"_s}});
    choose(menu, u"Copy as CSV"_s);
    QCOMPARE(text().toUtf8(), csvForm);
}

void TestTimelineTables::theButtonSaysThatItCopied()
{
    show({Message{.text = source}, Message{.text = u"Below."_s}});
    const auto picture = [this] { return m_view->viewport()->grab(button()).toImage(); };
    QTest::mouseMove(m_view->viewport(), QPoint(5, 590));
    const QImage before = picture();
    QMenu *menu = openContextMenu(m_view->messageRect(0).topLeft() + QPoint(20, 15));
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            choose(action->menu(), u"Copy as CSV"_s);
    }
    menu->close();
    QVERIFY(picture() != before);
    QTRY_COMPARE(picture(), before); // only for a moment
}

QTEST_MAIN(TestTimelineTables)
#include "tst_timeline_tables.moc"
