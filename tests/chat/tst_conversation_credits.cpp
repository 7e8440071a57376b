#include "chat/turn_actions.h"
#include "conversation_stage.h"

using namespace dria;
using namespace Qt::StringLiterals;

using Awaited = TurnExtras::Awaited;

class TestConversationCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedPromptIsKeptAndSaysTheBalance();
    void anArmedPromptIsSentOnceWhenTheBalanceHasRisen();
    void aBalanceThatDidNotRiseSendsNothing();
    void theFirstBalanceAfterArmingIsWhatItHasToRiseAbove();
    void stoppingDisarms();
    void anotherModelDisarms();
    void anAnswerThatHadBegunIsNotSentByItself();
    void afterAStartNothingIsArmed();
};

namespace {

/// An account without credits.
struct PoorStage : Stage
{
    PoorStage()
        : Stage(
              {.tokensPerSecond = 0, .startCredits = 0, .firstToken = std::chrono::milliseconds(0)})
    {
    }

    void arm() { conversation->perform(last().id, turn_action::waitForCredits); }
    [[nodiscard]] Awaited awaited() const
    {
        return conversation->timeline().extras(last().id).awaited;
    }
    [[nodiscard]] QString problem() const
    {
        const QAbstractItemModel &rows = conversation->timeline();
        return rows.index(rows.rowCount() - 1, 0).data(timeline::ErrorRole).toString();
    }
};

} // namespace

void TestConversationCredits::aRefusedPromptIsKeptAndSaysTheBalance()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.last().error->kind, Error::Kind::OutOfCredits);
    QCOMPARE(stage.messages().first().text, u"Hello"_s);
    stage.conversation->onCredits(3);
    QVERIFY(stage.problem().contains(u"3"_s));
    QCOMPARE(stage.awaited(), Awaited::Nothing); // nobody asked for it
}

void TestConversationCredits::anArmedPromptIsSentOnceWhenTheBalanceHasRisen()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->onCredits(0);
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.arm();
    QVERIFY(stage.conversation->isBusy());
    stage.conversation->onCredits(1000);
    QVERIFY(answered.wait(5000));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(stage.messages().size(), 2);

    // The server refused it again: it is not sent a second time, whatever the balance does.
    QCOMPARE(stage.last().error->kind, Error::Kind::OutOfCredits);
    stage.conversation->onCredits(2000);
    stage.conversation->onCredits(3000);
    QVERIFY(!stage.conversation->isBusy());
    QCOMPARE(answered.size(), 1);
}

void TestConversationCredits::aBalanceThatDidNotRiseSendsNothing()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->onCredits(5);
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.arm();
    stage.conversation->onCredits(5);
    stage.conversation->onCredits(4);
    QCOMPARE(stage.awaited(), Awaited::Credits);
    QVERIFY(stage.conversation->isBusy());
    QCOMPARE(answered.size(), 0);
}

void TestConversationCredits::theFirstBalanceAfterArmingIsWhatItHasToRiseAbove()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.arm();
    stage.conversation->onCredits(2); // not enough, as the refusal said
    QCOMPARE(stage.awaited(), Awaited::Credits);
    stage.conversation->onCredits(1002);
    QVERIFY(answered.wait(5000));
}

void TestConversationCredits::stoppingDisarms()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->onCredits(0);
    stage.arm();
    stage.conversation->stop();
    QCOMPARE(stage.awaited(), Awaited::Nothing);
    stage.conversation->onCredits(1000);
    QVERIFY(!stage.conversation->isBusy());

    stage.arm();
    stage.conversation->perform(stage.last().id, turn_action::stopWaiting);
    stage.conversation->onCredits(2000);
    QVERIFY(!stage.conversation->isBusy());
}

void TestConversationCredits::anotherModelDisarms()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->onCredits(0);
    stage.arm();
    stage.conversation->setModel(u"lfm2.5:1.2b"_s);
    stage.conversation->onCredits(1000);
    QVERIFY(!stage.conversation->isBusy());
}

void TestConversationCredits::anAnswerThatHadBegunIsNotSentByItself()
{
    Message begun;
    begun.role = Message::Role::Assistant;
    begun.state = Message::State::Failed;
    begun.text = u"Half an"_s;
    begun.error = Error{Error::Kind::OutOfCredits, 402, std::nullopt, {}};
    PoorStage stage;
    stage.conversation->timeline().append(begun);
    const QAbstractItemModel &rows = stage.conversation->timeline();
    const auto actions =
        rows.index(0, 0).data(timeline::ActionsRole).value<QList<timeline::Action>>();
    QStringList ids;
    for (const timeline::Action &action : actions)
        ids += action.id;
    QVERIFY(ids.contains(turn_action::addCredits));
    QVERIFY(!ids.contains(turn_action::waitForCredits));
}

void TestConversationCredits::afterAStartNothingIsArmed()
{
    PoorStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->onCredits(0);
    stage.arm();
    const ConversationRecord record = stage.conversation->record();
    const ChatBackend backend = stage.conversation->backend();
    stage.conversation = std::make_unique<Conversation>(record, backend, stage.store, stage.clock);
    stage.conversation->load();
    QTRY_VERIFY(stage.conversation->isWhole());
    stage.conversation->onCredits(1000);
    QVERIFY(!stage.conversation->isBusy());
    QCOMPARE(stage.last().error->kind, Error::Kind::OutOfCredits);
}

QTEST_GUILESS_MAIN(TestConversationCredits)
#include "tst_conversation_credits.moc"
