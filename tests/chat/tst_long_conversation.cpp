// A conversation of which only a part is in memory.

#include "chat/turn_actions.h"
#include "conversation_stage.h"
#include "core/ids.h"

using namespace dria;
using namespace Qt::StringLiterals;

class TestLongConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreKnownAndTextsComeWhenTheyAreRead();
    void whoReadsOnFindsTheNextOnesThere();
    void memoryStaysTheSameHoweverMuchIsReadThrough();
    void aButtonOfARowThatLeftMemoryWorks();
    void whatIsSentHoldsWhatIsNotInMemory();
    void anOlderPromptIsWordedAnew();
    void whatCannotBeReadSaysSoAndIsReadAgain();
    void nothingIsSentWithoutWhatCannotBeRead();
    void aDeletedParentComesBackWithUndo();
    void branchesAreNamedByWordsThatAreNotInMemory();

private:
    /// Of so many messages in the store, prompts and answers in turn.
    static bool open(Stage &stage, int messages)
    {
        Conversation &conversation = *stage.conversation;
        (void)stage.store.save(conversation.record());
        QUuid parent;
        for (int i = 0; i < messages; ++i) {
            Message message;
            message.createdAt = stage.clock.nowUtc().addSecs(i - messages);
            message.updatedAt = message.createdAt;
            message.id = newId(message.createdAt);
            message.conversation = conversation.record().id;
            message.role = i % 2 ? Message::Role::Assistant : Message::Role::User;
            message.parent = std::exchange(parent, message.id);
            message.model = conversation.record().model;
            message.text = u"message %1"_s.arg(i);
            (void)stage.store.save(message);
        }
        QSignalSpy whole(&conversation, &Conversation::allRead);
        conversation.load();
        return whole.size() == 1 || whole.wait();
    }

    static QVariant text(const Stage &stage, int row)
    {
        return stage.conversation->timeline().index(row).data(timeline::TextRole);
    }

    static bool waitForText(const Stage &stage, int row)
    {
        return QTest::qWaitFor([&] { return text(stage, row).isValid(); });
    }

    static Message stored(Stage &stage, const QUuid &id)
    {
        return stage.store.messages(stage.conversation->record().id, {id}).result()->value(0);
    }
};

void TestLongConversation::rowsAreKnownAndTextsComeWhenTheyAreRead()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    const TimelineModel &timeline = stage.conversation->timeline();
    QCOMPARE(timeline.rowCount(), 1000);
    QCOMPARE(stage.messages().size(), 60); // the newest
    QVERIFY(text(stage, 999).isValid());

    QSignalSpy changed(&timeline, &QAbstractItemModel::dataChanged);
    QVERIFY(!text(stage, 500).isValid());
    QCOMPARE(changed.size(), 0); // nothing moves under who reads
    QVERIFY(changed.wait());
    const auto from = changed.first().at(0).toModelIndex().row();
    const auto to = changed.first().at(1).toModelIndex().row();
    QVERIFY(from <= 500 && to >= 500 && changed.size() == 1);
    QCOMPARE(text(stage, 500).toString(), u"message 500"_s);
}

void TestLongConversation::whoReadsOnFindsTheNextOnesThere()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    QVERIFY(!text(stage, 100).isValid());
    QVERIFY(waitForText(stage, 100));
    for (int row = 101; row < 400; ++row) {
        QVERIFY2(text(stage, row).isValid(), qPrintable(QString::number(row)));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
}

void TestLongConversation::memoryStaysTheSameHoweverMuchIsReadThrough()
{
    Stage stage;
    QVERIFY(open(stage, 3000));
    for (int row = 0; row < 3000; row += 20)
        QVERIFY(waitForText(stage, row));
    QVERIFY(stage.messages().size() <= MessageShelf::mostRead);
    QCOMPARE(stage.conversation->timeline().rowCount(), 3000);
}

void TestLongConversation::aButtonOfARowThatLeftMemoryWorks()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    const QUuid id = stage.conversation->timeline().ids().at(1);
    QVERIFY(!stage.conversation->timeline().message(id));
    stage.conversation->perform(id, timeline::action_id::regenerate);
    QTRY_COMPARE(stage.conversation->timeline().rowCount(), 2);
    QTRY_VERIFY(!stage.conversation->isBusy());
    QCOMPARE(stage.versions(1).count, 2);
    QCOMPARE(stored(stage, id).text, u"message 1"_s);
}

void TestLongConversation::whatIsSentHoldsWhatIsNotInMemory()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    QVERIFY(stage.ask(u"/practice echo"_s));
    QVERIFY(stage.last().usage.promptTokens.value_or(0) > 1000);
    QVERIFY(stage.messages().size() < 100);
}

void TestLongConversation::anOlderPromptIsWordedAnew()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    const QUuid id = stage.conversation->timeline().ids().at(10);
    QVERIFY(stage.conversation->resend(id, u"in other words"_s));
    QTRY_VERIFY(!stage.conversation->isBusy());
    QCOMPARE(stage.conversation->timeline().rowCount(), 12);
    QCOMPARE(stored(stage, stage.conversation->timeline().ids().at(10)).parent,
             stage.conversation->timeline().ids().at(9));
    QCOMPARE(stored(stage, id).text, u"message 10"_s);
}

void TestLongConversation::whatCannotBeReadSaysSoAndIsReadAgain()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    QSignalSpy failed(stage.conversation.get(), &Conversation::storeFailed);
    stage.store.failReading(Error{Error::Kind::Storage, 0, std::nullopt, {}});
    QVERIFY(!text(stage, 5).isValid());
    QTRY_COMPARE(failed.size(), 1);
    const QModelIndex row = stage.conversation->timeline().index(5);
    QCOMPARE(text(stage, 5), QVariant(QString()));
    QVERIFY(!row.data(timeline::ErrorRole).toString().isEmpty());
    const auto actions = row.data(timeline::ActionsRole).value<QList<timeline::Action>>();
    QCOMPARE(actions.size(), 1);

    stage.store.failReading(std::nullopt);
    stage.conversation->perform(stage.conversation->timeline().ids().at(5), actions.first().id);
    QVERIFY(waitForText(stage, 5));
    QCOMPARE(text(stage, 5).toString(), u"message 5"_s);
    QVERIFY(row.data(timeline::ErrorRole).toString().isEmpty());
}

void TestLongConversation::nothingIsSentWithoutWhatCannotBeRead()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    stage.store.failReading(Error{Error::Kind::Storage, 0, std::nullopt, {}});
    QVERIFY(stage.ask(u"hello"_s));
    QCOMPARE(stage.last().state, Message::State::Failed);
    QCOMPARE(stage.last().error->kind, Error::Kind::Storage);
    stage.store.failReading(std::nullopt);
    QVERIFY(stage.performAndWait(turn_action::retry));
    QCOMPARE(stage.last().state, Message::State::Complete);
}

void TestLongConversation::aDeletedParentComesBackWithUndo()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    const QList<QUuid> ids = stage.conversation->timeline().ids();
    stage.conversation->perform(ids.at(4), timeline::action_id::remove);
    QTRY_COMPARE(stage.conversation->timeline().rowCount(), 999);
    // What follows it is read and written while it is away.
    stage.conversation->perform(ids.at(5), timeline::action_id::remove);
    QTRY_COMPARE(stage.conversation->timeline().rowCount(), 998);
    QVERIFY(stage.conversation->undoRemoval());
    QVERIFY(stage.conversation->undoRemoval());
    QCOMPARE(stage.conversation->timeline().ids(), ids);
    QCOMPARE(stored(stage, ids.at(5)).parent, ids.at(4));
}

void TestLongConversation::branchesAreNamedByWordsThatAreNotInMemory()
{
    Stage stage;
    QVERIFY(open(stage, 1000));
    QVERIFY(stage.conversation->resend(stage.conversation->timeline().ids().at(10), u"anew"_s));
    QTRY_VERIFY(!stage.conversation->isBusy());
    const auto branches = stage.conversation->branches();
    QTRY_VERIFY(branches.isFinished());
    QStringList words;
    for (const BranchRow &row : *branches.result())
        words += row.words;
    words.sort();
    QCOMPARE(words, QStringList({u"anew"_s, u"message 0"_s, u"message 10"_s}));
}

QTEST_GUILESS_MAIN(TestLongConversation)
#include "tst_long_conversation.moc"
