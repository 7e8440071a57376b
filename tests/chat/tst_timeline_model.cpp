#include "chat/timeline_model.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace std::chrono_literals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growingTextAnnouncesOnlyItsText();
    void textArrivingForAnUnknownMessageChangesNothing();
    void anotherBranchReplacesTheTail();
    void onlyRowsWhoseVersionsChangedAreAnnounced();
    void ticksOnlyWhileSomethingCounts();
    void countdownEndsByItself();

private:
    [[nodiscard]] Message reply(Message::State state) const
    {
        Message message;
        message.id = QUuid::createUuid();
        message.role = Message::Role::Assistant;
        message.state = state;
        message.createdAt = m_clock.nowUtc();
        message.updatedAt = m_clock.nowUtc();
        return message;
    }

    ManualClock m_clock;
};

void TestTimelineModel::growingTextAnnouncesOnlyItsText()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    const Message message = reply(Message::State::Streaming);
    model.append(message);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.appendText(message.id, QStringLiteral("Hel"));
    model.appendText(message.id, QStringLiteral("lo"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(2).value<QList<int>>(), QList<int>{timeline::TextRole});
    QCOMPARE(model.index(0).data(timeline::TextRole).toString(), QStringLiteral("Hello"));
}

void TestTimelineModel::textArrivingForAnUnknownMessageChangesNothing()
{
    TimelineModel model(m_clock);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.appendText(QUuid::createUuid(), QStringLiteral("late"));
    QCOMPARE(changed.size(), 0);
}

void TestTimelineModel::anotherBranchReplacesTheTail()
{
    TimelineModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    QList<Message> messages;
    for (int i = 0; i < 5; ++i)
        messages.append(reply(Message::State::Complete));
    model.reset(messages.mid(0, 3));
    for (const Message &other : messages.mid(3))
        model.update(other);
    model.replace(1, 2, {messages.at(3).id, messages.at(4).id});
    QCOMPARE(model.messages(), (QList<Message>{messages.at(0), messages.at(3), messages.at(4)}));
    QCOMPARE(model.rowOf(messages.at(4).id), 2);
    QCOMPARE(model.rowOf(messages.at(1).id), -1);
    model.prepend({messages.at(1).id, messages.at(2).id});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.ids().at(row)), row);
    model.replace(1, model.rowCount() - 2, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(messages.at(4).id), 1);
    QCOMPARE(model.rowOf(messages.at(0).id), -1);
}

void TestTimelineModel::onlyRowsWhoseVersionsChangedAreAnnounced()
{
    TimelineModel model(m_clock);
    const QList<Message> messages{reply(Message::State::Complete), reply(Message::State::Complete)};
    model.reset(messages);
    QVERIFY(!model.index(1).data(timeline::VersionsRole).isValid());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setVersions({{messages.at(1).id, {2, 3}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(timeline::VersionsRole).value<timeline::Versions>(),
             (timeline::Versions{2, 3}));
    model.setVersions({{messages.at(1).id, {2, 3}}});
    QCOMPARE(changed.size(), 1);
}

void TestTimelineModel::ticksOnlyWhileSomethingCounts()
{
    TimelineModel model(m_clock);
    model.append(reply(Message::State::Complete));
    QVERIFY(!model.needsTicking());
    model.append(reply(Message::State::Waiting));
    QVERIFY(model.needsTicking());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick();
    QCOMPARE(changed.size(), 1);
}

void TestTimelineModel::countdownEndsByItself()
{
    TimelineModel model(m_clock);
    Message message = reply(Message::State::Failed);
    message.error = Error{Error::Kind::RateLimited, 429, 2s, {}};
    model.append(message);
    TurnExtras extras;
    extras.retryAt = m_clock.nowUtc().addSecs(2);
    model.setExtras(message.id, extras);
    QVERIFY(model.needsTicking());
    QVERIFY(model.index(0).data(timeline::ActionsRole).value<QList<timeline::Action>>().isEmpty());

    m_clock.advance(2s);
    model.tick();
    QVERIFY(!model.needsTicking());
    QVERIFY(!model.index(0).data(timeline::ActionsRole).value<QList<timeline::Action>>().isEmpty());
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
