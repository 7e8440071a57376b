#include "desk.h"
#include "ui/chat/model_picker.h"
#include "ui/chat/picker_rows.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using dria::Catalogue;
using dria::ModelPicker;

class TestModelPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensInTheSearchFieldAtTheModelInUse();
    void typingFiltersAndEnterChooses();
    void arrowsHomeEndAndPagesMove();
    void escapeClosesWithoutChoosing();
    void acceptsAnyTypedId();
    void aModelWithoutNodesSaysSoAndIsNotChosen();
    void anUnusableModelCanStillBeTyped();
    void controlDMarksAFavourite();
    void clickOnTheStarMarksAFavourite();
    void clickChooses();
    void saysHowOldTheListIs();
    void worksFromAnOldListAndSaysSo();
    void staysOnTheSameModelWhenTheListIsRenewed();
    void everyRowCanBeSpoken();
    void rowsKeepTheModelContract();

private:
    void open(const QString &current = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool footSays(const QString &words) const;

    std::unique_ptr<dria::Desk> m_desk;
    std::unique_ptr<QWidget> m_anchor;
    std::unique_ptr<ModelPicker> m_picker;
    dria::SystemClock m_clock;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
};

void TestModelPicker::init()
{
    m_desk = std::make_unique<dria::Desk>();
    QVERIFY(m_desk->waitForModels());
    m_anchor = std::make_unique<QWidget>();
    m_anchor->show();
    m_picker = std::make_unique<ModelPicker>(m_desk->theme, m_clock, m_anchor.get());
    m_search = m_picker->findChild<QLineEdit *>();
    m_list = m_picker->findChild<QListView *>();
}

void TestModelPicker::cleanup()
{
    m_picker.reset();
    m_anchor.reset();
    m_desk.reset();
}

void TestModelPicker::open(const QString &current)
{
    m_picker->openAt(*m_anchor, m_desk->catalogue(), current);
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
    QTRY_VERIFY(!m_desk->catalogue().isRefreshing());
}

void TestModelPicker::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_search, key, modifiers);
}

QString TestModelPicker::currentId() const
{
    return m_list->currentIndex().data(Catalogue::IdRole).toString();
}

bool TestModelPicker::footSays(const QString &words) const
{
    const auto labels = m_picker->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->text().contains(words); });
}

void TestModelPicker::opensInTheSearchFieldAtTheModelInUse()
{
    open(u"nanbeige:3b"_s);
    QTRY_VERIFY(m_search->hasFocus());
    QCOMPARE(currentId(), u"nanbeige:3b"_s);
}

void TestModelPicker::typingFiltersAndEnterChooses()
{
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open();
    const int all = m_list->model()->rowCount();
    QTest::keyClicks(m_search, u"QWEN 27"_s);
    QVERIFY(m_list->model()->rowCount() < all);
    QCOMPARE(currentId(), u"qwen3.5:27b"_s);
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"qwen3.5:27b"_s);
    QVERIFY(!m_picker->isVisible());
}

void TestModelPicker::arrowsHomeEndAndPagesMove()
{
    open();
    key(Qt::Key_Home);
    QCOMPARE(m_list->currentIndex().row(), 0);
    key(Qt::Key_Up);
    QCOMPARE(m_list->currentIndex().row(), 0);
    key(Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 1);
    key(Qt::Key_End);
    QCOMPARE(m_list->currentIndex().row(), m_list->model()->rowCount() - 1);
    key(Qt::Key_PageUp);
    QVERIFY(m_list->currentIndex().row() < m_list->model()->rowCount() - 1);
    key(Qt::Key_PageDown);
    QCOMPARE(m_list->currentIndex().row(), m_list->model()->rowCount() - 1);
    QVERIFY(m_search->hasFocus());
}

void TestModelPicker::escapeClosesWithoutChoosing()
{
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open();
    key(Qt::Key_Escape);
    QVERIFY(!m_picker->isVisible());
    QCOMPARE(chosen.size(), 0);
}

void TestModelPicker::acceptsAnyTypedId()
{
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open();
    QTest::keyClicks(m_search, u" My/Model:7b "_s);
    QCOMPARE(m_list->model()->rowCount(), 1);
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"My/Model:7b"_s);
}

void TestModelPicker::aModelWithoutNodesSaysSoAndIsNotChosen()
{
    m_desk->gateway.setModelNodes(u"nanbeige:3b"_s, 0);
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open();
    QTest::keyClicks(m_search, u"nanb"_s);
    QCOMPARE(currentId(), u"nanbeige:3b"_s);
    QVERIFY(!m_list->currentIndex().data(Catalogue::UnusableReasonRole).toString().isEmpty());
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_picker->isVisible());
}

void TestModelPicker::anUnusableModelCanStillBeTyped()
{
    m_desk->gateway.setModelNodes(u"nanbeige:3b"_s, 0);
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open();
    QTest::keyClicks(m_search, u"nanbeige:3b"_s);
    key(Qt::Key_End);
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"nanbeige:3b"_s);
}

void TestModelPicker::controlDMarksAFavourite()
{
    open(u"nanbeige:3b"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_desk->catalogue().isFavourite(u"nanbeige:3b"_s));
    QCOMPARE(currentId(), u"nanbeige:3b"_s);
    QCOMPARE(m_list->currentIndex().row(), 0);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!m_desk->catalogue().isFavourite(u"nanbeige:3b"_s));
}

void TestModelPicker::clickOnTheStarMarksAFavourite()
{
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open(u"nanbeige:3b"_s);
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const QPoint star(row.left() + m_desk->theme.px(16), row.bottom() - m_desk->theme.px(12));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, star);
    QVERIFY(m_desk->catalogue().isFavourite(u"nanbeige:3b"_s));
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_picker->isVisible());
}

void TestModelPicker::clickChooses()
{
    QSignalSpy chosen(m_picker.get(), &ModelPicker::chosen);
    open(u"nanbeige:3b"_s);
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const QPoint id(row.left() + m_desk->theme.px(80), row.bottom() - m_desk->theme.px(12));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, id);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"nanbeige:3b"_s);
}

void TestModelPicker::saysHowOldTheListIs()
{
    open();
    QVERIFY(footSays(u"Updated just now"_s));
}

void TestModelPicker::worksFromAnOldListAndSaysSo()
{
    m_desk->gateway.stop();
    open();
    QTRY_VERIFY(footSays(u"Could not refresh"_s));
    QVERIFY(m_list->model()->rowCount() > 1);
    QVERIFY(m_picker->findChild<QToolButton *>()->isEnabled());
}

void TestModelPicker::staysOnTheSameModelWhenTheListIsRenewed()
{
    open();
    key(Qt::Key_End);
    key(Qt::Key_Up);
    const QString id = currentId();
    QSignalSpy refreshed(&m_desk->catalogue(), &Catalogue::refreshed);
    m_picker->findChild<QToolButton *>()->click();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(currentId(), id);
}

void TestModelPicker::everyRowCanBeSpoken()
{
    open(u"qwen3.5:9b"_s);
    QVERIFY(m_search->accessibleDescription().contains(u"qwen3.5:9b"_s));
    QVERIFY(m_search->accessibleDescription().contains(u"vision"_s));
    QVERIFY(m_search->accessibleDescription().contains(u"node"_s));
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        QVERIFY(!m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestModelPicker::rowsKeepTheModelContract()
{
    dria::PickerRows rows;
    const QAbstractItemModelTester tester(&rows,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setCatalogue(&m_desk->catalogue());
    rows.setText(u"qwen"_s);
    QCOMPARE(rows.rowCount(), 3); // two, and the offer to use what was typed
    m_desk->catalogue().setFavourite(u"qwen3.5:27b"_s, true);
    QCOMPARE(rows.index(0, 0).data(Catalogue::IdRole).toString(), u"qwen3.5:27b"_s);
    rows.setText(u"qwen3.5:9b"_s);
    QCOMPARE(rows.rowCount(), 1);
    rows.setText({});
    QCOMPARE(rows.rowCount(), m_desk->catalogue().rowCount());
    QSignalSpy refreshed(&m_desk->catalogue(), &Catalogue::refreshed);
    m_desk->catalogue().refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(rows.rowCount(), m_desk->catalogue().rowCount());
}

QTEST_MAIN(TestModelPicker)
#include "tst_model_picker.moc"
