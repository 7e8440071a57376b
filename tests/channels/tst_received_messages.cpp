// Messages of servers that leave things out, or put in too much.

#include "channels/received_messages.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);

ChannelMessage message(const QString &id, const QDateTime &at)
{
    return {id, u"general"_s, u"0xAbC"_s, u"mira"_s, u"api"_s, u"hi"_s, at};
}

} // namespace

class TestReceivedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWithoutATimeTakesItsNeighbours()
    {
        const auto received = receivedMessages(
            {message(u"a"_s, {}), message(u"b"_s, noon), message(u"c"_s, {})}, noon.addDays(1));
        for (const RoomMessage &one : received)
            QCOMPARE(one.createdAt, noon);
        QVERIFY(!received.first().hasTime);
        QVERIFY(received.at(1).hasTime);
        QCOMPARE(receivedMessages({message(u"a"_s, {})}, noon).first().createdAt, noon);
    }

    void oneWithoutAnIdHasOneOfItsWords()
    {
        const auto id = [](const ChannelMessage &one) {
            return receivedMessages({one}, noon).first().id;
        };
        ChannelMessage one = message({}, noon);
        const QString first = id(one);
        QVERIFY(!first.isEmpty());
        QCOMPARE(id(one), first);
        one.content = u"ho"_s;
        QVERIFY(id(one) != first);
    }

    void whatIsFarTooLongIsCut()
    {
        ChannelMessage one = message(QString(1'000'000, u'i'), noon);
        one.authorName = QString(1'000'000, u'n');
        one.content = u"🌧"_s.repeated(1'000'000);
        const RoomMessage received = receivedMessages({one}, noon).first();
        QVERIFY(received.id.size() < 100);
        QVERIFY(received.authorName.size() < 300);
        QVERIFY(received.text.size() < 70'000);
        QVERIFY(!received.text.at(received.text.size() - 2).isHighSurrogate());
    }
};

QTEST_APPLESS_MAIN(TestReceivedMessages)
#include "tst_received_messages.moc"
