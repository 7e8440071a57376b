#include "chat/turn_actions.h"
#include "chat/turn_presenter.h"

#include <QMetaEnum>
#include <QTest>

using namespace dria;
using namespace std::chrono_literals;

class TestTurnPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceAndAnAction();
    void noNodeOffersToWaitAndAnotherModel();
    void rateLimitCountsDownAndOffersRetryOnlyAfterwards();
    void brokenAnswerSaysWhatIsKeptAndOffersToContinue();
    void whatMayBeChargedAgainIsCalledSendAgain();
    void waitingCountsSeconds();
    void footerShowsOnlyWhatIsKnown();
    void speedIsNotMadeUpForOneBurst();
    void anAnswerAtItsLimitOffersToContinue();
    void anotherModelThanAskedIsPointedOut();

private:
    [[nodiscard]] static Message answer()
    {
        Message message;
        message.role = Message::Role::Assistant;
        message.model = QStringLiteral("qwen3.5:9b");
        message.createdAt = QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
        message.updatedAt = message.createdAt;
        return message;
    }
    [[nodiscard]] static Message failed(Error::Kind kind)
    {
        Message message = answer();
        message.state = Message::State::Failed;
        message.error = Error{kind, 0, std::nullopt, {}};
        return message;
    }
    [[nodiscard]] static QStringList ids(const TurnPresenter &turn)
    {
        QStringList list;
        for (const auto &action : turn.actions())
            list += action.id;
        return list;
    }
};

void TestTurnPresenter::everyErrorHasASentenceAndAnAction()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const Message message = failed(static_cast<Error::Kind>(kinds.value(i)));
        const TurnPresenter turn{message, {}, message.createdAt};
        QVERIFY2(!turn.problem().isEmpty(), kinds.key(i));
        QVERIFY2(!turn.actions().isEmpty(), kinds.key(i));
    }
}

void TestTurnPresenter::noNodeOffersToWaitAndAnotherModel()
{
    const Message message = failed(Error::Kind::NoNode);
    TurnExtras extras;
    extras.alternativeModel = QStringLiteral("qwen3.5:2b");
    const TurnPresenter turn{message, extras, message.createdAt};
    QVERIFY(turn.problem().contains(QStringLiteral("qwen3.5:9b")));
    QCOMPARE(ids(turn),
             QStringList({QStringLiteral("wait-for-node"), QStringLiteral("use-model:qwen3.5:2b"),
                          QStringLiteral("change-model")}));

    extras.awaited = TurnExtras::Awaited::Node;
    const TurnPresenter waiting{message, extras, message.createdAt};
    QVERIFY(waiting.problem().isEmpty());
    QVERIFY(!waiting.status().isEmpty());
    QCOMPARE(ids(waiting).first(), QStringLiteral("stop-waiting"));
}

void TestTurnPresenter::rateLimitCountsDownAndOffersRetryOnlyAfterwards()
{
    const Message message = failed(Error::Kind::RateLimited);
    TurnExtras extras;
    extras.retryAt = message.createdAt.addSecs(12);
    const TurnPresenter early{message, extras, message.createdAt};
    QVERIFY(early.status().contains(QStringLiteral("12")));
    QVERIFY(!early.problem().contains(QStringLiteral("12"))); // one countdown is enough
    QVERIFY(early.actions().isEmpty());

    const TurnPresenter late{message, {}, message.createdAt.addSecs(13)};
    QCOMPARE(ids(late), QStringList(QStringLiteral("retry")));
}

void TestTurnPresenter::brokenAnswerSaysWhatIsKeptAndOffersToContinue()
{
    Message message = failed(Error::Kind::Interrupted);
    message.state = Message::State::Interrupted;
    message.text = QStringLiteral("Half an answer");
    message.textDeltas = 212;
    const TurnPresenter turn{message, {}, message.createdAt};
    QVERIFY(turn.problem().contains(QStringLiteral("212")));
    QCOMPARE(ids(turn), QStringList({QStringLiteral("continue"), QStringLiteral("send-again")}));
}

void TestTurnPresenter::whatMayBeChargedAgainIsCalledSendAgain()
{
    const Message lost = failed(Error::Kind::ConnectionLost);
    QCOMPARE(TurnPresenter(lost, {}, lost.createdAt).actions().first().text,
             QStringLiteral("Send again"));
    const Message refused = failed(Error::Kind::ConnectionRefused);
    QCOMPARE(TurnPresenter(refused, {}, refused.createdAt).actions().first().text,
             QStringLiteral("Retry"));
}

void TestTurnPresenter::waitingCountsSeconds()
{
    Message message = answer();
    message.state = Message::State::Waiting;
    const TurnPresenter turn{message, {}, message.createdAt.addSecs(7)};
    QVERIFY(turn.status().contains(u'7'));
    QVERIFY(turn.footer().isEmpty());
}

void TestTurnPresenter::footerShowsOnlyWhatIsKnown()
{
    Message message = answer();
    QCOMPARE(TurnPresenter(message, {}, message.createdAt).footer(), QStringLiteral("qwen3.5:9b"));

    message.nodeId = QStringLiteral("node-xyz");
    message.usage.completionTokens = 400;
    message.toFirstToken = 800ms;
    message.duration = 10'800ms;
    QCOMPARE(
        TurnPresenter(message, {}, message.createdAt).footer(),
        QStringLiteral("qwen3.5:9b · node-xyz · 400 token(s) · 40 tokens/s · first token 0.8 s"));
}

void TestTurnPresenter::speedIsNotMadeUpForOneBurst()
{
    Message message = answer();
    message.usage.completionTokens = 400;
    message.toFirstToken = 800ms;
    message.duration = 801ms;
    QVERIFY(!tokensPerSecond(message));
}

void TestTurnPresenter::anAnswerAtItsLimitOffersToContinue()
{
    Message message = answer();
    message.text = QStringLiteral("and so");
    message.maxTokens = 64;
    message.usage.completionTokens = 64;
    const TurnPresenter turn{message, {}, message.createdAt};
    QVERIFY(turn.status().contains(QStringLiteral("64")));
    QCOMPARE(ids(turn), QStringList(QStringLiteral("continue")));

    message.usage.completionTokens = 63;
    QVERIFY(!wasCutOff(message));
}

void TestTurnPresenter::anotherModelThanAskedIsPointedOut()
{
    Message message = answer();
    message.reportedModel = QStringLiteral("lfm2:24b-a2b");
    const QString problem = TurnPresenter(message, {}, message.createdAt).problem();
    QVERIFY(problem.contains(QStringLiteral("lfm2:24b-a2b")));
    QVERIFY(problem.contains(QStringLiteral("qwen3.5:9b")));
}

QTEST_GUILESS_MAIN(TestTurnPresenter)
#include "tst_turn_presenter.moc"
