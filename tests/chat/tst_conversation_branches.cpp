// How a conversation branches: versions of answers and of one's own messages, and ways between
// them.

#include "chat/turn_actions.h"
#include "conversation_stage.h"

using namespace dria;
using namespace Qt::StringLiterals;

class TestConversationBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerRegeneratedStandsBesideTheFirst();
    void theWaysThatAreNotShownAreNotSent();
    void aVersionIsNotLeftWhileItIsWritten();
    void aButtonThatCannotActNowSaysWhy();
    void aMessageSentAgainStandsBesideTheFirstWording();
    void theFirstMessageCanBeWordedAnew();
    void onlyOnesOwnMessagesAreWordedAnew();
    void aDeletedMessageIsNotSentAndComesBack();
    void aDeletedBranchShowsWhatStandsBesideIt();
    void aChatWhoseMessagesWereAllDeletedGoesOn();
    void anAnswerWhosePromptWasDeletedIsNotAskedAgain();
};

void TestConversationBranches::anAnswerRegeneratedStandsBesideTheFirst()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    const Message first = stage.last();
    QVERIFY(!first.temperature);
    QVERIFY(stage.ask(u"And then"_s));
    const QList<Message> before = stage.messages();
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->perform(first.id, timeline::action_id::regenerate);
    QVERIFY(answered.wait(5000));
    QCOMPARE(answered.size(), 1); // asked once
    QCOMPARE(stage.messages().size(), 2);
    QVERIFY(stage.last().id != first.id);
    QCOMPARE(stage.last().parent, first.parent);
    QCOMPARE(stage.last().temperature, 0.75);
    QCOMPARE(stage.versions(1), (timeline::Versions{2, 2}));
    QVERIFY(stage.conversation->timeline()
                .index(1)
                .data(timeline::DetailsRole)
                .toString()
                .contains(QLocale().toString(0.75, 'f', 2)));

    // The first answer with all that followed it.
    stage.conversation->perform(stage.last().id, timeline::action_id::previousVersion);
    QCOMPARE(stage.messages(), before);
    QCOMPARE(stage.versions(1), (timeline::Versions{1, 2}));
    const QUuid leaf = stage.store.open(first.conversation, 1).result()->record.leaf;
    QCOMPARE(leaf, before.last().id);
    // Beyond the ends there is nothing.
    stage.conversation->perform(first.id, timeline::action_id::previousVersion);
    QCOMPARE(stage.messages(), before);
}

void TestConversationBranches::theWaysThatAreNotShownAreNotSent()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    QVERIFY(stage.ask(u"Left behind"_s));
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->perform(stage.messages().at(1).id, timeline::action_id::regenerate);
    QVERIFY(answered.wait(5000));
    const QUuid second = stage.last().id;
    QVERIFY(stage.ask(u"Goes on"_s));
    QCOMPARE(stage.messages().size(), 4);
    QCOMPARE(stage.messages().at(2).parent, second);
}

void TestConversationBranches::aVersionIsNotLeftWhileItIsWritten()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice cut"_s));
    stage.conversation->perform(stage.last().id, turn_action::sendAgain);
    const QUuid writing = stage.last().id;
    QVERIFY(stage.conversation->isBusy());
    stage.conversation->perform(writing, timeline::action_id::previousVersion);
    QCOMPARE(stage.last().id, writing);
    stage.conversation->stop();
}

void TestConversationBranches::aButtonThatCannotActNowSaysWhy()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice cut"_s));
    const QUuid broken = stage.last().id;
    QVERIFY(stage.conversation->send(u"And then"_s));
    QSignalSpy refused(stage.conversation.get(), &Conversation::refused);
    const QList<Message> before = stage.messages();
    for (const auto &action :
         {timeline::action_id::regenerate, timeline::action_id::nextVersion,
          turn_action::continueAnswer, turn_action::sendAgain, turn_action::retry}) {
        stage.conversation->perform(broken, action);
        QCOMPARE(refused.size(), 1);
        const QList<QVariant> told = refused.takeFirst();
        QCOMPARE(told.at(0).toUuid(), broken);
        QVERIFY(!told.at(1).toString().isEmpty());
    }
    QCOMPARE(stage.messages().size(), before.size());
    stage.conversation->stop();
}

void TestConversationBranches::aMessageSentAgainStandsBesideTheFirstWording()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    QVERIFY(stage.ask(u"Second, as first worded"_s));
    const QList<Message> before = stage.messages();
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    QVERIFY(stage.conversation->resend(before.at(2).id, u"Second, worded anew"_s));
    QVERIFY(answered.wait(5000));
    QCOMPARE(stage.messages().size(), 4);
    QCOMPARE(stage.messages().at(2).text, u"Second, worded anew"_s);
    QCOMPARE(stage.messages().at(2).parent, before.at(1).id);
    QCOMPARE(stage.last().parent, stage.messages().at(2).id);
    QCOMPARE(stage.versions(2), (timeline::Versions{2, 2}));
    QCOMPARE(stage.store.open(before.first().conversation, 100).result()->messages.size(), 6);

    stage.conversation->perform(stage.messages().at(2).id, timeline::action_id::previousVersion);
    QCOMPARE(stage.messages(), before);
}

void TestConversationBranches::theFirstMessageCanBeWordedAnew()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    const Message first = stage.messages().first();
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    QVERIFY(stage.conversation->resend(first.id, u"Good day"_s));
    QVERIFY(answered.wait(5000));
    QCOMPARE(stage.messages().size(), 2);
    QVERIFY(stage.messages().first().parent.isNull());
    QCOMPARE(stage.versions(0), (timeline::Versions{2, 2}));
}

void TestConversationBranches::onlyOnesOwnMessagesAreWordedAnew()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice cut"_s));
    const QUuid own = stage.messages().first().id;
    QVERIFY(!stage.conversation->resend(stage.last().id, u"Words in another's mouth"_s));
    QVERIFY(!stage.conversation->resend(QUuid::createUuid(), u"Of nowhere"_s));
    QVERIFY(!stage.conversation->resend(own, u" \n "_s));
    QVERIFY(stage.conversation->send(u"Next"_s));
    QVERIFY(!stage.conversation->resend(own, u"While an answer comes"_s));
    QCOMPARE(stage.messages().size(), 4);
    stage.conversation->stop();
}

void TestConversationBranches::aDeletedMessageIsNotSentAndComesBack()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    QVERIFY(stage.ask(u"And then"_s));
    const QList<Message> before = stage.messages();
    QSignalSpy removed(stage.conversation.get(), &Conversation::messagesRemoved);
    QSignalSpy rows(&stage.conversation->timeline(), &QAbstractItemModel::rowsRemoved);
    stage.conversation->perform(before.at(1).id, timeline::action_id::remove);
    QCOMPARE(removed.takeFirst().first().toInt(), 1);
    QCOMPARE(rows.size(), 1); // the others stay where they are
    QCOMPARE(rows.first().at(1).toInt(), 1);
    QCOMPARE(rows.first().at(2).toInt(), 1);
    QCOMPARE(stage.messages().size(), 3);
    const QUuid conversation = before.first().conversation;
    const QList<Message> stored = stage.store.open(conversation, 100).result()->messages;
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored.at(1).parent, stored.at(0).id);

    QVERIFY(stage.conversation->undoRemoval());
    QCOMPARE(stage.messages(), before);
    QCOMPARE(stage.store.open(conversation, 100).result()->messages.size(), 4);
    QVERIFY(!stage.conversation->undoRemoval());
}

void TestConversationBranches::aDeletedBranchShowsWhatStandsBesideIt()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    const QUuid first = stage.last().id;
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->perform(first, timeline::action_id::regenerate);
    QVERIFY(answered.wait(5000));
    const QUuid second = stage.last().id;
    QVERIFY(stage.ask(u"Goes on"_s));
    const QList<Message> before = stage.messages();
    QSignalSpy removed(stage.conversation.get(), &Conversation::messagesRemoved);
    stage.conversation->perform(second, timeline::action_id::removeBranch);
    QCOMPARE(removed.takeFirst().first().toInt(), 3);
    QCOMPARE(stage.messages().size(), 2);
    QCOMPARE(stage.last().id, first);
    QCOMPARE(stage.versions(1), timeline::Versions());
    QVERIFY(stage.conversation->undoRemoval());
    QCOMPARE(stage.messages(), before);
    QCOMPARE(stage.versions(1), (timeline::Versions{2, 2}));
}

void TestConversationBranches::aChatWhoseMessagesWereAllDeletedGoesOn()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->perform(stage.messages().first().id, timeline::action_id::removeBranch);
    QVERIFY(stage.conversation->isEmpty());
    QVERIFY(!stage.conversation->isUnused()); // it keeps its title and its place
    QVERIFY(stage.ask(u"Anew"_s));
    QCOMPARE(stage.messages().size(), 2);
    QVERIFY(stage.messages().first().parent.isNull());
    QVERIFY(stage.conversation->undoRemoval());
    QCOMPARE(stage.messages().first().text, u"Hello"_s);
    QCOMPARE(stage.versions(0), (timeline::Versions{1, 2}));
}

void TestConversationBranches::anAnswerWhosePromptWasDeletedIsNotAskedAgain()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    stage.conversation->perform(stage.messages().first().id, timeline::action_id::remove);
    QCOMPARE(stage.messages().size(), 1);
    QSignalSpy refused(stage.conversation.get(), &Conversation::refused);
    stage.conversation->perform(stage.last().id, timeline::action_id::regenerate);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!stage.conversation->isBusy());
}

QTEST_GUILESS_MAIN(TestConversationBranches)
#include "tst_conversation_branches.moc"
