#include "chat_page_bench.h"
#include "ui/chat/model_button.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::Message;

class TestChatActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void actionsAreEnabledWhileTheyWork();
    void escapeStopsTheAnswerFromAnywhere();
    void copiesTheLastAnswerAndTheLastCode();
    void messagesAreVisitedFromTheMessageField();
    void shortcutsDoNotClash();

private:
    [[nodiscard]] bool begin(int tokensPerSecond = 0);

    std::unique_ptr<dria::ChatPageBench> m_bench;
};

void TestChatActions::init()
{
    QVERIFY(begin());
}

void TestChatActions::cleanup()
{
    m_bench.reset();
}

bool TestChatActions::begin(int tokensPerSecond)
{
    dria::PracticeOptions options = dria::Desk::atOnce();
    options.tokensPerSecond = tokensPerSecond;
    m_bench.reset();
    m_bench = std::make_unique<dria::ChatPageBench>(options);
    return m_bench->open();
}

void TestChatActions::actionsAreEnabledWhileTheyWork()
{
    const auto enabled = [this](QStringView id) {
        return m_bench->registry.action(id)->isEnabled();
    };
    QVERIFY(enabled(u"chat.new"));
    QVERIFY(enabled(u"chat.model"));
    QVERIFY(enabled(u"chat.attach"));
    QVERIFY(!enabled(u"chat.stop"));
    QVERIFY(!enabled(u"chat.copyLastAnswer"));
    QVERIFY(!enabled(u"chat.rename"));
    QVERIFY(!enabled(u"chat.latest"));
    m_bench->send(u"hello"_s);
    QVERIFY(enabled(u"chat.stop"));
    QTRY_VERIFY(!enabled(u"chat.stop"));
    QVERIFY(enabled(u"chat.copyLastAnswer"));
    QVERIFY(enabled(u"chat.rename"));
    QVERIFY(enabled(u"chat.latest"));
    m_bench->page.hide();
    QVERIFY(!enabled(u"chat.rename"));
    QVERIFY(enabled(u"chat.new"));
}

void TestChatActions::escapeStopsTheAnswerFromAnywhere()
{
    QVERIFY(begin(20));
    m_bench->send(u"/practice long"_s);
    QVERIFY(m_bench->chat->isBusy());
    m_bench->part<dria::ModelButton>()->setFocus();
    QTest::keyClick(m_bench->page.window(), Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->chat->isBusy());
    QCOMPARE(m_bench->messages().at(1).state, Message::State::Stopped);
}

void TestChatActions::copiesTheLastAnswerAndTheLastCode()
{
    QVERIFY(m_bench->sendAndWait(u"Write some Python code"_s));
    m_bench->registry.action(u"chat.copyLastAnswer")->trigger();
    const QString answer = m_bench->messages().at(1).text.trimmed();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), answer);
    m_bench->registry.action(u"chat.copyLastCode")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != answer);
    const QString code = QGuiApplication::clipboard()->text();
    QVERIFY(!code.isEmpty());
    QVERIFY(!code.contains(u"```"_s));
    QVERIFY(m_bench->messages().at(1).text.contains(code));
}

void TestChatActions::messagesAreVisitedFromTheMessageField()
{
    QVERIFY(!m_bench->registry.action(u"chat.previousMessage")->isEnabled());
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    m_bench->page.focusComposer();
    QWidget *window = m_bench->page.window();
    QTest::keyClick(window, Qt::Key_Up, Qt::ControlModifier);
    auto *view = m_bench->part<dria::TimelineView>();
    QVERIFY(view->hasFocus());
    const auto name = [view] {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        return list->focusChild()->text(QAccessible::Name);
    };
    QVERIFY(!name().startsWith(u"You: "_s));
    QTest::keyClick(window, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(name(), u"You: hello"_s);
    QTest::keyClick(window, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(!name().startsWith(u"You: "_s));
}

void TestChatActions::shortcutsDoNotClash()
{
    QCOMPARE(m_bench->registry.conflicts().size(), 0);
    for (const auto &entry : m_bench->registry.all())
        QVERIFY(!entry.action->text().isEmpty());
}

QTEST_MAIN(TestChatActions)
#include "tst_chat_actions.moc"
