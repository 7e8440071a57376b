// Messages that are not in memory, in a view: it waits for them, and nothing moves when they come.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

namespace {

/// Has the text of a row when a test says so, or by itself a turn of the event loop after it was
/// asked for.
class SlowModel : public TimelineTestModel
{
public:
    using TimelineTestModel::TimelineTestModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (m_away.contains(index.row())) {
            if (role == timeline::MessageIdRole)
                return at(index.row()).id;
            if (role == timeline::AuthorRole)
                return static_cast<int>(timeline::Author::Notice);
            if (role == timeline::TextRole) {
                m_asked.insert(index.row());
                if (comesByItself)
                    QMetaObject::invokeMethod(
                        const_cast<SlowModel *>(this),
                        [this, row = index.row()] {
                            const_cast<SlowModel *>(this)->bring(row, row);
                        },
                        Qt::QueuedConnection);
            }
            return {};
        }
        return TimelineTestModel::data(index, role);
    }

    void takeAway(int first, int last)
    {
        for (int row = first; row <= last; ++row)
            m_away.insert(row);
    }
    void bring(int first, int last)
    {
        for (int row = first; row <= last; ++row)
            m_away.remove(row);
        Q_EMIT dataChanged(index(first), index(last));
    }
    [[nodiscard]] const QSet<int> &asked() const { return m_asked; }

    bool comesByItself = false;

private:
    QSet<int> m_away;
    mutable QSet<int> m_asked;
};

} // namespace

class TestTimelineUnreadRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatIsNearIsAskedFor();
    void whatComesTakesItsPlace();
    void whatCanBeReadDoesNotMoveWhenWhatIsAboveComes();
    void theMessageThatIsShownStaysWhenItsNeighboursCome();
    void whatLeavesMemoryInSightStaysInSight();
    void aScreenReaderHearsThatItIsRead();
    void findWaitsForWhatIsNotThere();
    void findGoesToAMatchThatLeftMemory();
    void copyingWaitsForWhatIsNotThere();
    void rowsThatComeBeforeDoNotChangeWhatIsCopied();
    void aLaterCopyTakesThePlaceOfOneThatWaits();

private:
    void show(int rows, int awayBefore);
    [[nodiscard]] int top(int row) const { return m_view->messageRect(row).top(); }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    Theme m_theme;
    std::unique_ptr<SlowModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineUnreadRows::init()
{
    m_view.reset();
    m_model = std::make_unique<SlowModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineUnreadRows::show(int rows, int awayBefore)
{
    QList<Message> all;
    for (int i = 0; i < rows; ++i)
        all << Message{.text = u"message %1\n\n"_s.arg(i) + u"a paragraph\n\n"_s.repeated(i % 9)};
    m_model->takeAway(0, awayBefore - 1);
    m_model->reset(all);
    m_view->show();
}

void TestTimelineUnreadRows::onlyWhatIsNearIsAskedFor()
{
    show(1000, 1000);
    QVERIFY(m_model->asked().contains(999));
    QVERIFY(m_model->asked().size() < 20);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const int first = m_view->firstVisibleRow();
    QVERIFY(first > 400 && first < 600);
    QVERIFY(m_model->asked().contains(first));
    QVERIFY(m_model->asked().size() < 40);
}

void TestTimelineUnreadRows::whatComesTakesItsPlace()
{
    show(3, 3);
    const int room = m_view->messageRect(1).height();
    QVERIFY(room > 20);
    m_model->bring(0, 2);
    m_view->selectAll();
    QTRY_VERIFY(m_view->selectedText().startsWith(u"message 0\n\nmessage 1\n\na paragraph"_s));
    QVERIFY(m_view->messageRect(1).height() != room);
    QCOMPARE(top(1), m_view->messageRect(0).bottom() + 1 + m_theme.px(space::xs));
}

void TestTimelineUnreadRows::whatCanBeReadDoesNotMoveWhenWhatIsAboveComes()
{
    show(200, 150);
    m_view->showMessage(150);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 250);
    QVERIFY(m_view->firstVisibleRow() < 150);
    const int before = top(150);
    QVERIFY(before > 100);
    for (int row = 149; row > 140; --row) { // one after the other, each in a frame of its own
        const int passes = m_view->stats().layoutPasses;
        m_model->bring(row, row);
        QTRY_VERIFY(m_view->stats().layoutPasses > passes || m_view->messageRect(row).isNull());
        QCOMPARE(top(150), before);
    }
}

void TestTimelineUnreadRows::theMessageThatIsShownStaysWhenItsNeighboursCome()
{
    show(1000, 1000);
    m_view->showMessage(500);
    const int before = top(500);
    m_model->bring(480, 520);
    QTRY_VERIFY(m_view->messageRect(500).height() < 3000 && m_view->stats().rowRefreshes > 0);
    QCOMPARE(top(500), before);
}

void TestTimelineUnreadRows::whatLeavesMemoryInSightStaysInSight()
{
    show(3, 0);
    m_view->selectAll();
    const QString text = m_view->selectedText();
    m_model->takeAway(0, 2);
    const int refreshes = m_view->stats().layoutPasses;
    Q_EMIT m_model->dataChanged(m_model->index(1), m_model->index(1));
    QTRY_VERIFY(m_model->asked().contains(1)); // it is wanted again
    QCOMPARE(m_view->selectedText(), text);
    QCOMPARE(m_view->stats().layoutPasses, refreshes);
}

void TestTimelineUnreadRows::aScreenReaderHearsThatItIsRead()
{
    show(2, 2);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *row = view->child(0);
    QVERIFY(row->text(QAccessible::Name).contains(u"is being read"_s));
    m_model->bring(0, 1);
    QTRY_VERIFY(row->text(QAccessible::Name).contains(u"message 0"_s));
}

void TestTimelineUnreadRows::findWaitsForWhatIsNotThere()
{
    show(300, 290);
    m_view->find().setQuery(u"message 1"_s, Qt::CaseSensitive, m_view->firstVisibleRow());
    QTest::qWait(0);
    QVERIFY(m_view->find().isSearching());
    m_model->comesByItself = true;
    m_model->bring(0, 100);
    QTRY_VERIFY(!m_view->find().isSearching());
    QCOMPARE(m_view->find().count(), 111); // 1, 10 to 19, 100 to 199
}

void TestTimelineUnreadRows::findGoesToAMatchThatLeftMemory()
{
    show(300, 0);
    m_view->find().setQuery(u"message 1"_s, Qt::CaseSensitive, m_view->firstVisibleRow());
    QTRY_VERIFY(!m_view->find().isSearching());
    m_model->takeAway(0, 280);
    m_model->comesByItself = true;
    m_view->find().setQuery(u"message 10"_s, Qt::CaseSensitive, 0);
    QTRY_VERIFY(!m_view->find().isSearching());
    QCOMPARE(m_view->find().count(), 11);
    const qint64 at = m_view->find().current();
    m_model->takeAway(0, 280);
    m_view->find().next();
    QTRY_COMPARE(m_view->find().current(), at % 11 + 1);
    m_view->find().previous();
    QTRY_COMPARE(m_view->find().current(), at);
}

void TestTimelineUnreadRows::copyingWaitsForWhatIsNotThere()
{
    show(100, 90);
    m_view->selectAll();
    m_view->copySelectionAsPlainText();
    QTest::qWait(0);
    QCOMPARE(clipboard(), QString());
    m_model->comesByItself = true;
    m_model->bring(0, 10);
    QTRY_VERIFY(!clipboard().isEmpty());
    QVERIFY(clipboard().startsWith(u"message 0\n\nmessage 1\n"_s));
    QVERIFY(clipboard().contains(u"message 50\n"_s));
    QVERIFY(clipboard().contains(u"message 98\n"_s));
}

void TestTimelineUnreadRows::rowsThatComeBeforeDoNotChangeWhatIsCopied()
{
    show(100, 0);
    m_view->selectAll();
    m_model->takeAway(40, 60);
    m_view->copySelectionAsPlainText();
    m_view->clearSelection();
    m_model->insert(0, {Message{.text = u"older"_s}});
    m_model->bring(40, 62);
    QTRY_VERIFY(!clipboard().isEmpty());
    QVERIFY(clipboard().startsWith(u"message 0\n"_s));
    QVERIFY(clipboard().contains(u"message 50\n"_s));
    QVERIFY(clipboard().contains(u"message 98\n"_s));
}

void TestTimelineUnreadRows::aLaterCopyTakesThePlaceOfOneThatWaits()
{
    show(100, 90);
    m_view->selectAll();
    m_view->copySelection();
    m_view->clearSelection();
    m_view->showMessage(98);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboard().startsWith(u"message 98\n"_s));
    const QString last = clipboard();
    m_model->bring(0, 90);
    QTest::qWait(0);
    QCOMPARE(clipboard(), last);
}

QTEST_MAIN(TestTimelineUnreadRows)
#include "tst_timeline_unread_rows.moc"
