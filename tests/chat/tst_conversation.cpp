// A conversation over real HTTP: the practice gateway answers, or fails on demand.

#include "chat/turn_actions.h"
#include "conversation_stage.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStreamsInWithItsFigures();
    void titleIsTheFirstWords();
    void nothingIsAskedBeforeTheStoreHasTheReply();
    void aFailingStoreIsToldAndTheAnswerStillComes();
    void blankAndSecondPromptsStayWithTheCaller();
    void stopKeepsWhatHadCome();
    void stopBeforeTheRequestLeaves();
    void aBrokenStreamKeepsItsTextAndIsContinuedInPlace();
    void sendingAgainKeepsTheBrokenAnswerBesideTheNewOne();
    void aContinuedAnswerThatFailsKeepsItsText_data();
    void aContinuedAnswerThatFailsKeepsItsText();
    void aPromptAfterAStoppedOneIsSentThoughTheStoreIsSlow();
    void aRetiredChatSendsNothing();
    void errorsStandInTheTurnAndThePromptStays_data();
    void errorsStandInTheTurnAndThePromptStays();
    void withoutAKeyNothingIsSent();
    void rateLimitCountsDown();
    void waitingForANodeSendsOnceWhenItAppears();
    void waitingForANodeCanBeCancelled();
    void anotherModelCanTakeOver();
    void changingTheModelIsNotedInTheTranscript();
    void reasoningIsKeptApartFromTheText();
    void deletingAConversationWhileItStreamsIsSafe();
};

void TestConversation::anAnswerStreamsInWithItsFigures()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    const Message &answer = stage.last();
    QCOMPARE(stage.messages().size(), 2);
    QCOMPARE(answer.state, Message::State::Complete);
    QVERIFY(answer.text.size() > 20);
    QVERIFY(!answer.nodeId.isEmpty());
    QVERIFY(answer.usage.completionTokens.value_or(0) > 0);
    QVERIFY(answer.toFirstToken && answer.duration);
    QCOMPARE(answer.parent, stage.messages().first().id);
    const auto stored = stage.store.open(answer.conversation, 100).result()->messages;
    QCOMPARE(stored.last().text, answer.text);
    QVERIFY(!stage.conversation->isBusy());
}

void TestConversation::titleIsTheFirstWords()
{
    Stage stage;
    QVERIFY(stage.ask(u"  What is\na node, "_s + u"and "_s.repeated(40)));
    const QString title = stage.conversation->record().title;
    QVERIFY(title.startsWith(u"What is a node"_s));
    QVERIFY(title.size() <= 61);
}

void TestConversation::nothingIsAskedBeforeTheStoreHasTheReply()
{
    Stage stage;
    stage.store.hold();
    QVERIFY(stage.conversation->send(u"Hello"_s));
    QVERIFY(stage.conversation->isBusy());
    QVERIFY(stage.network.findChildren<QNetworkReply *>().isEmpty());
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    QVERIFY(!answered.wait(200)); // an answer at full speed takes a tenth of this
    QCOMPARE(stage.last().state, Message::State::Waiting);
    stage.store.release();
    QVERIFY(answered.wait(5000));
    QCOMPARE(stage.last().state, Message::State::Complete);
}

void TestConversation::aFailingStoreIsToldAndTheAnswerStillComes()
{
    Stage stage;
    QSignalSpy failed(stage.conversation.get(), &Conversation::storeFailed);
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.store.hold();
    QVERIFY(stage.conversation->send(u"Hello"_s));
    stage.store.release(Error{Error::Kind::Storage, 0, std::nullopt, u"disk full"_s});
    QVERIFY(answered.wait(5000));
    QVERIFY(!failed.isEmpty());
    QCOMPARE(stage.last().state, Message::State::Complete);
}

void TestConversation::blankAndSecondPromptsStayWithTheCaller()
{
    Stage stage(slowly());
    QVERIFY(!stage.conversation->send(u" \n\t"_s));
    QVERIFY(stage.conversation->send(u"Hello"_s));
    QVERIFY(!stage.conversation->send(u"Hello"_s)); // a double click
    QCOMPARE(stage.messages().size(), 2);
}

void TestConversation::stopKeepsWhatHadCome()
{
    Stage stage(slowly());
    QVERIFY(stage.conversation->send(u"Hello"_s));
    QTRY_VERIFY(!stage.last().text.isEmpty());
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->stop();
    QVERIFY(answered.wait(1000));
    QCOMPARE(stage.last().state, Message::State::Stopped);
    QVERIFY(!stage.last().text.isEmpty());
    QVERIFY(!stage.last().error);
}

void TestConversation::stopBeforeTheRequestLeaves()
{
    Stage stage;
    stage.store.hold();
    QVERIFY(stage.conversation->send(u"Hello"_s));
    stage.conversation->stop();
    QVERIFY(!stage.conversation->isBusy());
    QCOMPARE(stage.last().state, Message::State::Stopped);
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.store.release();
    QVERIFY(!answered.wait(200));
    QCOMPARE(stage.last().state, Message::State::Stopped);
}

void TestConversation::aBrokenStreamKeepsItsTextAndIsContinuedInPlace()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice cut"_s));
    QCOMPARE(stage.last().state, Message::State::Interrupted);
    const QString kept = stage.last().text;
    const QUuid id = stage.last().id;
    QVERIFY(!kept.isEmpty());

    QVERIFY(stage.performAndWait(turn_action::continueAnswer));
    QCOMPARE(stage.last().id, id);
    QVERIFY(stage.last().text.startsWith(kept));
    QVERIFY(stage.last().text.size() > kept.size());
}

void TestConversation::sendingAgainKeepsTheBrokenAnswerBesideTheNewOne()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice cut"_s));
    const Message broken = stage.last();
    QVERIFY(stage.performAndWait(turn_action::sendAgain));
    QCOMPARE(stage.messages().size(), 2); // one of the two is shown
    QVERIFY(stage.last().id != broken.id);
    QCOMPARE(stage.last().parent, broken.parent);
    QCOMPARE(stage.versions(1), (timeline::Versions{2, 2}));
    stage.conversation->perform(stage.last().id, timeline::action_id::previousVersion);
    QCOMPARE(stage.last().text, broken.text);
}

void TestConversation::aContinuedAnswerThatFailsKeepsItsText_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("retry") << QString(turn_action::retry);
    QTest::newRow("another model") << turn_action::useModel + u"lfm2.5:1.2b"_s;
    QTest::newRow("wait for a node") << QString(turn_action::waitForNode);
}

void TestConversation::aContinuedAnswerThatFailsKeepsItsText()
{
    QFETCH(QString, action);
    Stage stage;
    QVERIFY(stage.ask(u"/practice cut"_s));
    const Message broken = stage.last();
    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 0);
    QVERIFY(stage.performAndWait(turn_action::continueAnswer));
    QCOMPARE(stage.last().error->kind, Error::Kind::NoNode);
    QCOMPARE(stage.last().text, broken.text);

    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 3);
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->perform(broken.id, action);
    if (action == turn_action::waitForNode)
        stage.catalogue->refresh();
    QVERIFY(answered.wait(5000));
    QVERIFY(stage.last().id != broken.id);
    QCOMPARE(stage.last().parent, broken.parent);
    QCOMPARE(stage.conversation->timeline().extras(broken.id).awaited,
             TurnExtras::Awaited::Nothing);
    const auto stored = stage.store.open(broken.conversation, 100).result()->messages;
    QVERIFY(std::ranges::any_of(
        stored, [&](const Message &m) { return m.id == broken.id && m.text == broken.text; }));
}

void TestConversation::aPromptAfterAStoppedOneIsSentThoughTheStoreIsSlow()
{
    Stage stage;
    stage.store.hold();
    QVERIFY(stage.conversation->send(u"First"_s));
    stage.conversation->stop();
    QVERIFY(stage.conversation->send(u"Second"_s));
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.store.release();
    QVERIFY(answered.wait(5000));
    QCOMPARE(stage.last().state, Message::State::Complete);
    QCOMPARE(stage.messages().at(1).state, Message::State::Stopped);
}

void TestConversation::aRetiredChatSendsNothing()
{
    Stage stage;
    stage.conversation->retire();
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.last().state, Message::State::Failed);
    QVERIFY(!stage.last().error->detail.isEmpty());
    QVERIFY(stage.network.findChildren<QNetworkReply *>().isEmpty());
}

void TestConversation::errorsStandInTheTurnAndThePromptStays_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("400") << u"400"_s << Error::Kind::InvalidRequest;
    QTest::newRow("401") << u"401"_s << Error::Kind::Unauthorized;
    QTest::newRow("402") << u"402"_s << Error::Kind::OutOfCredits;
    QTest::newRow("503") << u"503"_s << Error::Kind::NoNode;
    QTest::newRow("504") << u"504"_s << Error::Kind::NodeTimeout;
    QTest::newRow("500") << u"500"_s << Error::Kind::ServerFailure;
    QTest::newRow("html") << u"html"_s << Error::Kind::WrongContent;
    QTest::newRow("drop") << u"drop"_s << Error::Kind::ConnectionLost;
    QTest::newRow("redirect") << u"redirect"_s << Error::Kind::Redirected;
    QTest::newRow("context") << u"context"_s << Error::Kind::ContextExceeded;
}

void TestConversation::errorsStandInTheTurnAndThePromptStays()
{
    QFETCH(QString, fault);
    QFETCH(Error::Kind, kind);
    Stage stage;
    const QString prompt = u"/practice "_s + fault;
    QVERIFY(stage.ask(prompt));
    QCOMPARE(stage.messages().first().text, prompt);
    QCOMPARE(stage.last().state, Message::State::Failed);
    QVERIFY(stage.last().error);
    QCOMPARE(stage.last().error->kind, kind);
    QVERIFY(stage.conversation->canSend());
}

void TestConversation::withoutAKeyNothingIsSent()
{
    Stage stage;
    stage.client->setKey({});
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.last().error->kind, Error::Kind::Unauthorized);
    QCOMPARE(stage.last().error->httpStatus, 0);
}

void TestConversation::rateLimitCountsDown()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice 429"_s));
    QCOMPARE(stage.last().error->kind, Error::Kind::RateLimited);
    const TimelineModel &timeline = stage.conversation->timeline();
    QVERIFY(timeline.extras(stage.last().id).retryAt.isValid());
    QVERIFY(timeline.needsTicking());
}

void TestConversation::waitingForANodeSendsOnceWhenItAppears()
{
    Stage stage;
    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 0);
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.last().error->kind, Error::Kind::NoNode);

    stage.conversation->perform(stage.last().id, turn_action::waitForNode);
    QVERIFY(stage.conversation->isBusy());
    QSignalSpy refreshed(stage.catalogue.get(), &Catalogue::refreshed);
    stage.catalogue->refresh();
    QVERIFY(refreshed.wait(5000));
    QVERIFY(stage.conversation->isBusy()); // still no node

    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 2);
    stage.catalogue->refresh();
    QVERIFY(answered.wait(5000));
    QCOMPARE(stage.last().state, Message::State::Complete);
    QCOMPARE(stage.messages().size(), 2);
    stage.catalogue->refresh();
    QVERIFY(refreshed.wait(5000));
    QCOMPARE(answered.size(), 1);
}

void TestConversation::waitingForANodeCanBeCancelled()
{
    Stage stage;
    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 0);
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->perform(stage.last().id, turn_action::waitForNode);
    stage.conversation->stop();
    QVERIFY(!stage.conversation->isBusy());

    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 2);
    QSignalSpy refreshed(stage.catalogue.get(), &Catalogue::refreshed);
    stage.catalogue->refresh();
    QVERIFY(refreshed.wait(5000));
    QVERIFY(!stage.conversation->isBusy());
    QCOMPARE(stage.last().state, Message::State::Failed);
}

void TestConversation::anotherModelCanTakeOver()
{
    Stage stage;
    QSignalSpy refreshed(stage.catalogue.get(), &Catalogue::refreshed);
    stage.gateway.setModelNodes(u"qwen3.5:9b"_s, 0);
    stage.catalogue->refresh();
    QVERIFY(refreshed.wait(5000));
    QVERIFY(stage.ask(u"Hello"_s));
    const QUuid reply = stage.last().id;
    const QString other = stage.conversation->timeline().extras(reply).alternativeModel;
    QVERIFY(!other.isEmpty());

    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->perform(reply, turn_action::useModel + other);
    QVERIFY(answered.wait(5000));
    const Message *answer = stage.conversation->timeline().message(reply);
    QCOMPARE(answer->state, Message::State::Complete);
    QCOMPARE(answer->model, other);
}

void TestConversation::changingTheModelIsNotedInTheTranscript()
{
    Stage stage;
    stage.conversation->setModel(u"lfm2.5:1.2b"_s);
    QVERIFY(stage.conversation->isEmpty());
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->setModel(u"qwen3.5:9b"_s);
    QCOMPARE(stage.last().role, Message::Role::ModelChange);
    QVERIFY(stage.ask(u"Hello again"_s));
    QCOMPARE(stage.last().model, u"qwen3.5:9b"_s);
    QCOMPARE(stage.messages().first().model, u"lfm2.5:1.2b"_s);
}

void TestConversation::reasoningIsKeptApartFromTheText()
{
    Stage stage;
    stage.conversation->setModel(u"nemotron:30b-a3b"_s);
    QVERIFY(stage.ask(u"Hello"_s));
    QVERIFY(!stage.last().reasoning.isEmpty());
    QVERIFY(!stage.last().text.contains(stage.last().reasoning));
    QVERIFY(stage.last().thinkingTime);
}

void TestConversation::deletingAConversationWhileItStreamsIsSafe()
{
    Stage stage(slowly());
    QVERIFY(stage.conversation->send(u"Hello"_s));
    QTRY_VERIFY(!stage.last().text.isEmpty());
    stage.conversation.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy refreshed(stage.catalogue.get(), &Catalogue::refreshed);
    stage.catalogue->refresh();
    QVERIFY(refreshed.wait(5000)); // the client lives on
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
