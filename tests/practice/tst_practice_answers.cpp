#include "practice/answer_tokens.h"
#include "practice/practice_answers.h"
#include "practice/texts.h"
#include "practice/token_splitter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dria::practice;

namespace {

ChatRequest asking(const QString &prompt)
{
    ChatRequest request;
    request.model = u"m"_s;
    request.prompt = prompt;
    request.userTurns = 1;
    return request;
}

Model modelThinking(Model::Thinking thinking)
{
    return {u"m"_s, Model::Kind::Text, 1, 32768, thinking, false};
}

QString answerTo(const ChatRequest &request)
{
    return makeAnswer(request, modelThinking(Model::Thinking::None), Fault::None).text;
}

} // namespace

class TestPracticeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerSaysThatItIsPractice_data();
    void everyAnswerSaysThatItIsPractice();
    void theSameRequestGetsTheSameAnswer();
    void anotherTemperatureGetsAnotherAnswer();
    void quotesWhatWasAsked();
    void aMillionCharactersAreQuotedShort();
    void helpListsEveryCommand();
    void thinkingGoesWhereTheModelPutsIt();
    void longAnswerHasTwoThousandTokens();
    void tokensJoinedAreTheText_data();
    void tokensJoinedAreTheText();
    void theLimitCutsReasoningFirst();
    void theLastCommandInAPromptCounts();
};

void TestPracticeAnswers::everyAnswerSaysThatItIsPractice_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hello") << u"Hello there"_s << u"welcome"_s;
    QTest::newRow("markdown") << u"show me markdown"_s << u"```javascript"_s;
    QTest::newRow("code") << u"write a Python function"_s << u"```python"_s;
    QTest::newRow("errors") << u"what errors are there"_s << u"504"_s;
    QTest::newRow("privacy") << u"privacy?"_s << u"keychain"_s;
    QTest::newRow("credits") << u"what does it cost"_s << u"USDC"_s;
    QTest::newRow("channels") << u"tell me about channels"_s << u"requests"_s;
    QTest::newRow("anything else") << u"why is the sky blue"_s << u"not a language model"_s;
    QTest::newRow("Chinese") << u"你好"_s << u"welcome"_s;
    QTest::newRow("nothing") << QString() << u"not a language model"_s;
}

void TestPracticeAnswers::everyAnswerSaysThatItIsPractice()
{
    QFETCH(const QString, prompt);
    QFETCH(const QString, expected);
    const QString text = answerTo(asking(prompt));
    QVERIFY2(text.contains(expected), qPrintable(text));
    QVERIFY(text.trimmed().endsWith(
        u"*Practice answer: made up on this computer. No model was asked, and nothing left this machine.*"_s));
}

void TestPracticeAnswers::theSameRequestGetsTheSameAnswer()
{
    QCOMPARE(answerTo(asking(u"why"_s)), answerTo(asking(u"why"_s)));
}

void TestPracticeAnswers::anotherTemperatureGetsAnotherAnswer()
{
    QSet<QString> answers;
    for (const double temperature : {0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0}) {
        ChatRequest request = asking(u"why"_s);
        request.temperature = temperature;
        answers.insert(answerTo(request));
    }
    QVERIFY(answers.size() > 3);
}

void TestPracticeAnswers::quotesWhatWasAsked()
{
    QVERIFY(answerTo(asking(u"is it\n\n# late?"_s)).contains(u"\n> is it # late?\n"_s));
}

void TestPracticeAnswers::aMillionCharactersAreQuotedShort()
{
    QVERIFY(answerTo(asking(QString(1000000, u'x'))).size() < 10000);
}

void TestPracticeAnswers::helpListsEveryCommand()
{
    const QString text = answerTo(asking(u"help"_s));
    for (const FaultEntry &entry : allFaults())
        QVERIFY2(text.contains(u"`/practice %1`"_s.arg(entry.word)), entry.word.data());
    QVERIFY(!text.contains(u'%'));
}

void TestPracticeAnswers::thinkingGoesWhereTheModelPutsIt()
{
    const ChatRequest request = asking(u"why"_s);
    using Thinking = Model::Thinking;
    const Answer none = makeAnswer(request, modelThinking(Thinking::None), Fault::None);
    const Answer field = makeAnswer(request, modelThinking(Thinking::Field), Fault::None);
    const Answer tags = makeAnswer(request, modelThinking(Thinking::Tags), Fault::None);
    const Answer closing = makeAnswer(request, modelThinking(Thinking::ClosingTag), Fault::None);
    QVERIFY(none.reasoning.isEmpty() && !none.text.contains(u"</think>"_s));
    QVERIFY(!field.reasoning.isEmpty());
    QCOMPARE(field.text, none.text);
    QVERIFY(tags.reasoning.isEmpty() && tags.text.startsWith(u"<think>\n"_s));
    QVERIFY(closing.text.contains(u"</think>"_s) && !closing.text.contains(u"<think>"_s));
}

void TestPracticeAnswers::longAnswerHasTwoThousandTokens()
{
    const Answer answer =
        makeAnswer(asking(u"/practice long"_s), modelThinking(Model::Thinking::None), Fault::Long);
    QVERIFY(splitIntoTokens(answer.text).size() >= 2000);
}

void TestPracticeAnswers::tokensJoinedAreTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("emoji") << u"a🙂b👩🏽‍💻🙂"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
    QTest::newRow("spaces") << u"  a  b\n\n c "_s;
    QTest::newRow("every form") << practiceText(u"markdown.md"_s);
}

void TestPracticeAnswers::tokensJoinedAreTheText()
{
    QFETCH(const QString, text);
    const QStringList tokens = splitIntoTokens(text);
    QCOMPARE(tokens.join(QString()), text);
    for (const QString &token : tokens)
        QVERIFY(token.size() <= 7 && !(token.size() > 1 && token.back().isHighSurrogate()));
}

void TestPracticeAnswers::theLimitCutsReasoningFirst()
{
    ChatRequest request = asking(u"why"_s);
    request.maxTokens = 5;
    const AnswerTokens cut(request, {u"one two three four"_s, u"five six seven"_s});
    QCOMPARE(cut.reasoning.size() + cut.content.size(), 5);
    QCOMPARE(cut.reasoning.join(QString()), u"one two three four"_s);
    QCOMPARE(cut.finishReason(), u"length"_s);
    request.maxTokens = 1000;
    QCOMPARE(AnswerTokens(request, {QString(), u"short"_s}).finishReason(), u"stop"_s);
}

void TestPracticeAnswers::theLastCommandInAPromptCounts()
{
    QCOMPARE(faultAskedFor(u"please /practice 503"_s), Fault::NoNode);
    QCOMPARE(faultAskedFor(u"/practice 503\n/Practice  SLOW now"_s), Fault::Slow);
    QCOMPARE(faultAskedFor(u"/practice 429-date"_s), Fault::RateLimitedByDate);
    QCOMPARE(faultAskedFor(u"/practice nonsense"_s), Fault::None);
    QCOMPARE(faultAskedFor(u"see a/practice 503"_s), Fault::None);
}

QTEST_APPLESS_MAIN(TestPracticeAnswers)
#include "tst_practice_answers.moc"
