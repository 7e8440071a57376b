#include "chat/message_shelf.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestMessageShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadFirstLeavesFirst();
    void longTextsLeaveSooner();
    void whatCameTogetherStaysHoweverMuchItIs();
    void whatWasMadeHereStays();
    void whatIsChangedStays();
    void readingAgainChangesNothingThatIsHere();

private:
    static QList<Message> messages(qsizetype count, const QString &text = u"text"_s)
    {
        QList<Message> made;
        for (qsizetype i = 0; i < count; ++i) {
            Message message;
            message.id = QUuid::createUuid();
            message.text = text;
            made.append(message);
        }
        return made;
    }
};

void TestMessageShelf::whatWasReadFirstLeavesFirst()
{
    MessageShelf shelf;
    const QList<Message> first = messages(MessageShelf::mostRead);
    QCOMPARE(shelf.addRead(first).size(), first.size());
    (void)shelf.addRead(messages(10));
    QCOMPARE(shelf.count(), MessageShelf::mostRead);
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(shelf.find(first.at(i).id) != nullptr, i >= 10);
}

void TestMessageShelf::longTextsLeaveSooner()
{
    MessageShelf shelf;
    const QString half(MessageShelf::mostUnits / 2, u'x');
    const QList<Message> three = messages(3, half);
    for (const Message &message : three)
        (void)shelf.addRead({message});
    QVERIFY(!shelf.find(three.at(0).id));
    QVERIFY(shelf.find(three.at(1).id) && shelf.find(three.at(2).id));
}

void TestMessageShelf::whatCameTogetherStaysHoweverMuchItIs()
{
    MessageShelf shelf;
    const QList<Message> together = messages(3, QString(MessageShelf::mostUnits, u'x'));
    (void)shelf.addRead(messages(5));
    (void)shelf.addRead(together);
    QCOMPARE(shelf.count(), 3);
    for (const Message &message : together)
        QVERIFY(shelf.find(message.id));
}

void TestMessageShelf::whatWasMadeHereStays()
{
    MessageShelf shelf;
    const Message made = messages(1).first();
    shelf.put(made);
    (void)shelf.addRead(messages(2 * MessageShelf::mostRead));
    (void)shelf.addRead(messages(MessageShelf::mostRead));
    QVERIFY(shelf.find(made.id));
    QCOMPARE(shelf.own(), QList<QUuid>{made.id});
    QCOMPARE(shelf.count(), MessageShelf::mostRead + 1);
}

void TestMessageShelf::whatIsChangedStays()
{
    MessageShelf shelf;
    const QList<Message> read = messages(2);
    (void)shelf.addRead(read);
    shelf.edit(read.first().id)->text += u", and more"_s;
    QVERIFY(!shelf.edit(QUuid::createUuid()));
    (void)shelf.addRead(messages(MessageShelf::mostRead));
    QCOMPARE(shelf.find(read.first().id)->text, u"text, and more"_s);
    QVERIFY(!shelf.find(read.last().id));
}

void TestMessageShelf::readingAgainChangesNothingThatIsHere()
{
    MessageShelf shelf;
    Message made = messages(1).first();
    shelf.put(made);
    made.text = u"as the file has it"_s;
    QVERIFY(shelf.addRead({made}).isEmpty());
    QCOMPARE(shelf.find(made.id)->text, u"text"_s);
}

QTEST_GUILESS_MAIN(TestMessageShelf)
#include "tst_message_shelf.moc"
