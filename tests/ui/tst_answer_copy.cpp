#include "ui/chat/answer_copy.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestAnswerCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastAnswerComesWithoutItsThinking();
    void theLastCodeComesWithoutWhatHides();
    void thereMayBeNothing();
};

namespace {

Message message(Message::Role role, const QString &text)
{
    Message made;
    made.role = role;
    made.text = text;
    return made;
}

Message answer(const QString &text)
{
    return message(Message::Role::Assistant, text);
}

Message question(const QString &text)
{
    return message(Message::Role::User, text);
}

} // namespace

void TestAnswerCopy::theLastAnswerComesWithoutItsThinking()
{
    QCOMPARE(lastAnswer({answer(u"one"_s), answer(u"<think>hm</think>\n\ntwo"_s), answer({}),
                         question(u"a question"_s)}),
             u"two"_s);
}

void TestAnswerCopy::theLastCodeComesWithoutWhatHides()
{
    const LastCode plain =
        lastCode({answer(u"```\na\n```\n\n```\nb\n```"_s), answer(u"no code"_s)});
    QCOMPARE(plain.text, u"b"_s);
    QVERIFY(!plain.changed);
    const LastCode hidden = lastCode({answer(u"```\nrm\u202E -rf\u200B x\n```"_s)});
    QCOMPARE(hidden.text, u"rm -rf x"_s);
    QVERIFY(hidden.changed);
}

void TestAnswerCopy::thereMayBeNothing()
{
    QCOMPARE(lastAnswer({question(u"a question"_s)}), QString());
    QCOMPARE(lastCode({question(u"```\nmine\n```"_s), answer(u"words"_s)}).text, QString());
}

QTEST_GUILESS_MAIN(TestAnswerCopy)
#include "tst_answer_copy.moc"
