#include "chat/history.h"
#include "chat/request_budget.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinkingIsNeverSentBack_data();
    void thinkingIsNeverSentBack();
    void systemPromptComesFirst();
    void blankSystemPromptIsLeftOut();
    void whatIsShownIsSentThoughAParentIsMissing();
    void emptyAnswersAndNotesAreLeftOut();
    void filesGoWithTheirPrompt();
    void filesNeedNoWords();
    void theNewestFilesFindRoomFirst();
    void aMessageCarriesOnlySoMuch();
};

namespace {

Message message(Message::Role role, const QString &text, const QUuid &parent = {})
{
    Message made;
    made.id = QUuid::createUuid();
    made.parent = parent;
    made.role = role;
    made.text = text;
    return made;
}

QStringList texts(const QList<ChatTurn> &turns)
{
    QStringList list;
    for (const ChatTurn &turn : turns)
        list += turn.text;
    return list;
}

} // namespace

void TestHistory::thinkingIsNeverSentBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent");
    QTest::newRow("none") << u"Answer"_s << u"Answer"_s;
    QTest::newRow("whole") << u"<think>Hm.</think>\nAnswer"_s << u"Answer"_s;
    QTest::newRow("opening missing") << u"Hm, so.</think>Answer"_s << u"Answer"_s;
    QTest::newRow("closing not come") << u"Answer\n\n<think>but what if"_s << u"Answer"_s;
    QTest::newRow("only thinking") << u"<think>Hm.</think>"_s << QString();
    // The transcript shows these words as words, so they are sent as words.
    QTest::newRow("tag in a sentence")
        << u"The <think> tag opens it"_s << u"The <think> tag opens it"_s;
}

void TestHistory::thinkingIsNeverSentBack()
{
    QFETCH(QString, text);
    QFETCH(QString, sent);
    const Message answer = message(Message::Role::Assistant, text);
    QCOMPARE(texts(historyOf({answer}, {})).join(u'|'), sent);
}

void TestHistory::systemPromptComesFirst()
{
    const Message prompt = message(Message::Role::User, u"Hello"_s);
    ChatParameters parameters;
    parameters.systemPrompt = u"Be brief."_s;
    const auto turns = historyOf({prompt}, parameters);
    QCOMPARE(texts(turns), QStringList({u"Be brief."_s, u"Hello"_s}));
    QCOMPARE(turns.first().role, ChatTurn::Role::System);
}

void TestHistory::blankSystemPromptIsLeftOut()
{
    const Message prompt = message(Message::Role::User, u"Hello"_s);
    ChatParameters parameters;
    parameters.systemPrompt = u" \n"_s;
    QCOMPARE(texts(historyOf({prompt}, parameters)), QStringList(u"Hello"_s));
}

void TestHistory::whatIsShownIsSentThoughAParentIsMissing()
{
    const Message first = message(Message::Role::User, u"Question"_s);
    const Message answer = message(Message::Role::Assistant, u"Answer"_s, QUuid::createUuid());
    QCOMPARE(texts(historyOf({first, answer}, {})), QStringList({u"Question"_s, u"Answer"_s}));
}

void TestHistory::emptyAnswersAndNotesAreLeftOut()
{
    const Message first = message(Message::Role::User, u"Question"_s);
    const Message failed = message(Message::Role::Assistant, {}, first.id);
    const Message note = message(Message::Role::ModelChange, {}, failed.id);
    const Message second = message(Message::Role::User, u"Again"_s, note.id);
    const auto turns = historyOf({first, failed, note, second}, {});
    QCOMPARE(texts(turns), QStringList({u"Question"_s, u"Again"_s}));
}

void TestHistory::filesGoWithTheirPrompt()
{
    Message prompt = message(Message::Role::User, u"What is this?"_s);
    prompt.files = {{"p", u"image/png"_s, u"p.png"_s, 3, {}},
                    {"t", u"text/plain"_s, u"notes\nof ```mine.txt"_s, 3, {}},
                    {"g", u"image/png"_s, u"gone.png"_s, 3, {}}};
    const auto turns = historyOf({prompt}, {}, {{"p", "png"}, {"t", "one\n````\ntwo\n"}});
    QCOMPARE(turns.size(), 1);
    QCOMPARE(turns.first().images.size(), 1);
    QCOMPARE(turns.first().images.first().mediaType, u"image/png"_s);
    QCOMPARE(turns.first().images.first().bytes, QByteArray("png"));
    QCOMPARE(turns.first().text,
             u"File: notes of ```mine.txt\n`````\none\n````\ntwo\n`````\n\n"
             "[The file gone.png is left out: the request would be too large.]\n\n"
             "What is this?"_s);
}

void TestHistory::filesNeedNoWords()
{
    Message prompt = message(Message::Role::User, {});
    prompt.files = {{"t", u"text/plain"_s, u"a.txt"_s, 3, {}}};
    const auto turns = historyOf({prompt}, {}, {{"t", "one"}});
    QCOMPARE(texts(turns), QStringList(u"File: a.txt\n```\none\n```"_s));
}

void TestHistory::theNewestFilesFindRoomFirst()
{
    const qint64 large = 4 * 1024 * 1024;
    QList<Message> chat;
    for (const char *hash : {"a", "b", "c"}) {
        Message prompt = message(Message::Role::User, u"words"_s);
        prompt.files = {{hash, u"image/jpeg"_s, u"p.jpg"_s, large / 4 * 3, {}}};
        chat.append(prompt);
    }
    const SentFiles sent = filesToSend(chat, {});
    QCOMPARE(sent.hashes, QSet<QByteArray>({"b", "c"}));
    QCOMPARE(sent.leftOut, 1);
    // What is said goes before what is shown.
    chat.last().text = QString(2'000'000, u'x');
    QCOMPARE(filesToSend(chat, {}).leftOut, 3);
    QCOMPARE(filesToSend(QList<Message>(), {}).leftOut, 0);
}

void TestHistory::aMessageCarriesOnlySoMuch()
{
    const AttachedFile large{"a", u"image/jpeg"_s, u"p.jpg"_s, 3 * 1024 * 1024, {}};
    QVERIFY(mayCarry({large}, {"t", u"text/plain"_s, u"t"_s, 1'000'000, {}}));
    QVERIFY(!mayCarry({large}, large));
    const AttachedFile small{"s", u"text/plain"_s, u"s"_s, 1, {}};
    QVERIFY(mayCarry(QList<AttachedFile>(filesOfAMessage - 1, small), small));
    QVERIFY(!mayCarry(QList<AttachedFile>(filesOfAMessage, small), small));
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
