#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#if __has_include(<qpa/qplatformaccessibility.h>)
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <private/qguiapplication_p.h>
#endif

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;

namespace {

/// Offscreen no screen reader comes by itself, and QAccessible cannot be told that one did.
void listen(bool listens)
{
#if __has_include(<qpa/qplatformaccessibility.h>)
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(listens);
#else
    if (listens)
        QSKIP("SKIPPED: qt6-base-private-dev is not installed");
#endif
}

struct Told
{
    QAccessible::Event what;
    QAccessible::Id who;
};

QList<Told> told; ///< since the test began; the handler has no place for an object

void note(QAccessibleEvent *event)
{
    QAccessibleInterface *who = event->accessibleInterface();
    // As a bridge does that names it to others. Bars tell by themselves how far they are.
    if (who != nullptr && who->role() != QAccessible::ScrollBar)
        told.append({event->type(), QAccessible::uniqueId(who)});
}

int count(QAccessible::Event what)
{
    return static_cast<int>(
        std::count_if(told.begin(), told.end(), [what](const Told &t) { return t.what == what; }));
}

} // namespace

class TestTimelineAccessibleEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void focusIsTold();
    void messagesThatComeAndGoAreTold();
    void theSelectionIsTold();
    void nothingIsToldForEachToken();
    void theEndOfAnAnswerIsAnnounced_data();
    void theEndOfAnAnswerIsAnnounced();
    void nothingIsAnnouncedToNobody();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
    }
    void focus()
    {
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }
    [[nodiscard]] QAccessibleInterface *list() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    [[nodiscard]] QAccessibleTextInterface *textOf(int row) const
    {
        return list()->child(row)->textInterface();
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineAccessibleEvents::init()
{
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(600, 400);
    listen(true);
    told.clear();
    QAccessible::installUpdateHandler(note);
}

void TestTimelineAccessibleEvents::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    listen(false);
    m_view.reset();
}

void TestTimelineAccessibleEvents::focusIsTold()
{
    show({Message{.text = u"[a](https://a.example)"_s}, Message{.text = u"b"_s}});
    focus();
    told.clear();
    m_view->focusPreviousMessage();
    QCOMPARE(told.last().what, QAccessible::Focus);
    QCOMPARE(told.last().who, QAccessible::uniqueId(list()->child(1)));
    QVERIFY(list()->child(1)->state().focused);
    m_view->focusPreviousMessage();
    QCOMPARE(told.last().who, QAccessible::uniqueId(list()->child(0)));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(told.last().what, QAccessible::Focus);
    QCOMPARE(told.last().who, QAccessible::uniqueId(list()->child(0)->child(0)));
    QVERIFY(!list()->child(0)->state().focused);
    QVERIFY(list()->child(0)->child(0)->state().focused);
}

void TestTimelineAccessibleEvents::messagesThatComeAndGoAreTold()
{
    show({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    const QAccessible::Id two = QAccessible::uniqueId(list()->child(1));
    told.clear();
    m_model->append(Message{.text = u"three"_s});
    QCOMPARE(count(QAccessible::ObjectCreated), 1);
    QCOMPARE(told.last().who, QAccessible::uniqueId(list()->child(2)));
    m_model->remove(1, 1);
    QCOMPARE(count(QAccessible::ObjectDestroyed), 1);
    QCOMPARE(told.last().who, two);
    QCOMPARE(QAccessible::accessibleInterface(two), nullptr);
    // A page of older messages does not name every one of them, nor does what nobody asked for.
    told.clear();
    m_model->insert(0, QList<Message>(200, Message{.text = u"old"_s}));
    QVERIFY(count(QAccessible::ObjectCreated) < 10);
    QCOMPARE(count(QAccessible::ObjectReorder), 0);
    m_model->remove(100, 50);
    QCOMPARE(count(QAccessible::ObjectDestroyed), 0);
}

void TestTimelineAccessibleEvents::theSelectionIsTold()
{
    show({Message{.text = u"alpha beta"_s}});
    focus();
    textOf(0)->setCursorPosition(0);
    told.clear();
    QTest::keySequence(m_view.get(), QKeySequence::SelectNextWord);
    QCOMPARE(count(QAccessible::TextSelectionChanged), 1);
    QCOMPARE(count(QAccessible::TextCaretMoved), 1);
    QCOMPARE(told.last().who, QAccessible::uniqueId(list()->child(0)));
}

void TestTimelineAccessibleEvents::nothingIsToldForEachToken()
{
    show({Message{.text = u"Answer"_s, .state = State::Streaming}});
    focus();
    (void)list()->child(0)->text(QAccessible::Name);
    told.clear();
    const int refreshes = m_view->stats().rowRefreshes;
    for (int i = 0; i < 100; ++i)
        m_model->appendText(0, u" more"_s);
    QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    QCOMPARE(told.size(), 0);
    QCOMPARE(textOf(0)->characterCount(), 506); // yet it is all there
}

void TestTimelineAccessibleEvents::theEndOfAnAnswerIsAnnounced_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("said");
    const QString none;
    QTest::newRow("finished") << State::Complete << u"<think>x</think>It is **so**."_s << none
                              << none << u"Answer finished. It is so."_s;
    QTest::newRow("empty") << State::Complete << none << none << none << u"Answer finished."_s;
    QTest::newRow("another model") << State::Complete << u"Yes."_s << u"Another model answered."_s
                                   << none << u"Answer finished. Yes. Another model answered."_s;
    QTest::newRow("interrupted") << State::Interrupted << u"Half"_s << u"The connection broke."_s
                                 << none << u"The connection broke."_s;
    QTest::newRow("failed") << State::Failed << none << u"No node is serving it."_s << none
                            << u"No node is serving it."_s;
    QTest::newRow("stopped") << State::Stopped << u"Half"_s << none << u"Stopped. It is kept."_s
                             << u"Stopped. It is kept."_s;
    QTest::newRow("no sentence") << State::Interrupted << u"Half"_s << none << none
                                 << u"The answer was interrupted."_s;
}

void TestTimelineAccessibleEvents::theEndOfAnAnswerIsAnnounced()
{
    QFETCH(const State, state);
    QFETCH(const QString, text);
    QFETCH(const QString, error);
    QFETCH(const QString, status);
    QFETCH(const QString, said);
    show({Message{.author = Author::Person, .text = u"Is it?"_s}});
    QSignalSpy announced(m_view.get(), &TimelineView::announcement);
    m_model->append(Message{.state = State::Waiting});
    Message answer = m_model->at(1);
    answer.state = State::Streaming;
    m_model->change(1, answer);
    m_model->appendText(1, u"It"_s);
    QTRY_COMPARE(textOf(1)->text(0, 9), u"It"_s);
    QCOMPARE(announced.count(), 0);
    (void)list()->child(1);
    told.clear();
    answer.state = state;
    answer.text = text;
    answer.error = error;
    answer.status = status;
    m_model->change(1, answer);
    QTRY_COMPARE(announced.count(), 1);
    QCOMPARE(announced.first().first().toString(), said);
    QCOMPARE(count(QAccessible::StateChanged), 1);
    QCOMPARE(count(QAccessible::NameChanged), 1);
    // Once: what is changed later is not the end of an answer.
    answer.footer = u"figures"_s;
    const int refreshes = m_view->stats().rowRefreshes;
    m_model->change(1, answer);
    QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    QCOMPARE(announced.count(), 1);
}

void TestTimelineAccessibleEvents::nothingIsAnnouncedToNobody()
{
    show({Message{.text = u"a"_s, .state = State::Streaming},
          Message{.text = u"b"_s, .state = State::Streaming}, Message{.text = u"c"_s}});
    QSignalSpy announced(m_view.get(), &TimelineView::announcement);
    const auto end = [this](int row) {
        Message done = m_model->at(row);
        done.state = State::Complete;
        m_model->change(row, done);
    };
    listen(false);
    told.clear();
    const int refreshes = m_view->stats().rowRefreshes;
    end(0);
    m_model->append(Message{.text = u"d"_s});
    m_model->remove(3, 1);
    m_view->focusPreviousMessage();
    QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    QCOMPARE(announced.count(), 0);
    QCOMPARE(told.size(), 0);
    listen(true);
    m_view->hide(); // nor of a chat that is not shown
    end(1);
    m_view->show(); // reads what changed
    QCOMPARE(announced.count(), 0);
}

QTEST_MAIN(TestTimelineAccessibleEvents)
#include "tst_timeline_accessible_events.moc"
