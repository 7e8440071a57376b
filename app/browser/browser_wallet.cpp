#include "browser/browser_wallet.h"

#include "browser/page_server.h"
#include "wallet/bytes32.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// Shorter than what browsers give an answer.
constexpr std::chrono::seconds longestWait{25};

void answerJson(PageConnection *connection, const QJsonObject &json, int status = 200)
{
    connection->answer(status, "application/json",
                       QJsonDocument(json).toJson(QJsonDocument::Compact));
}

BrowserProblem problemNamed(const QString &name)
{
    if (name == "no-wallet"_L1)
        return BrowserProblem::NoWallet;
    if (name == "other-account"_L1)
        return BrowserProblem::OtherAccount;
    if (name == "other-chain"_L1)
        return BrowserProblem::OtherChain;
    return name == "failed"_L1 ? BrowserProblem::Failed : BrowserProblem::Refused;
}

/// What the page hands back, made into an answer: nothing of it is believed.
tl::expected<BrowserAnswer, BrowserProblem> checked(const SigningTask &task,
                                                    const QJsonObject &result)
{
    const auto account = EthAddress::parse(result.value("account"_L1).toString().toLower());
    if (!account)
        return tl::unexpected(BrowserProblem::Failed);
    if (task.account() && *account != *task.account())
        return tl::unexpected(BrowserProblem::OtherAccount);
    if (!task.digest())
        return BrowserAnswer{*account, std::nullopt};
    const auto signature = Signature::fromOtherWallet(result.value("signature"_L1).toString());
    if (!signature || signerOf(*task.digest(), *signature) != *account)
        return tl::unexpected(BrowserProblem::WrongSignature);
    return BrowserAnswer{*account, signature};
}

} // namespace

struct BrowserWallet::Question
{
    explicit Question(const SigningTask &asked)
        : task(asked)
    {
        promise.start();
    }

    SigningTask task;
    PageServer *server = nullptr;
    QByteArray token;   ///< opens the page; empty once it did
    QByteArray session; ///< of the page that was opened; empty before
    QPointer<PageConnection> wait;
    QPromise<Result<BrowserAnswer>> promise;
};

BrowserWallet::BrowserWallet(OpenUrl openUrl, RandomSource random, QObject *parent,
                             std::chrono::milliseconds silence)
    : QObject(parent)
    , m_openUrl(std::move(openUrl))
    , m_random(std::move(random))
{
    for (QTimer *timer : {&m_patience, &m_silence, &m_renewWait})
        timer->setSingleShot(true);
    m_silence.setInterval(silence);
    m_renewWait.setInterval(longestWait);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(BrowserProblem::TimedOut); });
    connect(&m_silence, &QTimer::timeout, this, [this] { end(BrowserProblem::Closed); });
    connect(&m_renewWait, &QTimer::timeout, this, [this] {
        if (m_question && m_question->wait)
            answerJson(m_question->wait, {{u"go"_s, u"on"_s}});
    });
}

BrowserWallet::~BrowserWallet()
{
    end(BrowserProblem::Cancelled);
}

bool BrowserWallet::isPageOpen() const
{
    return m_question && !m_question->session.isEmpty();
}

QByteArray BrowserWallet::freshToken() const
{
    Bytes32 bytes{};
    m_random(bytes);
    return viewOf(bytes).toByteArray().toHex();
}

QFuture<Result<BrowserAnswer>> BrowserWallet::ask(const SigningTask &task,
                                                  std::chrono::milliseconds patience)
{
    if (m_question)
        return readyFuture<BrowserAnswer>(fail(errorOf(BrowserProblem::Busy)));
    m_question = std::make_unique<Question>(task);
    const auto future = m_question->promise.future();
    m_question->server = new PageServer(this);
    connect(m_question->server, &PageServer::asked, this, &BrowserWallet::onAsked);
    if (!m_question->server->listen()) {
        end(BrowserProblem::NotOpened);
        return future;
    }
    m_patience.start(patience);
    open();
    return future;
}

void BrowserWallet::open()
{
    Question &question = *m_question;
    question.token = freshToken();
    question.session.clear();
    m_silence.stop();
    QUrl url(u"http://127.0.0.1/"_s);
    url.setPort(question.server->port());
    url.setFragment(QString::fromLatin1(question.token)); // which no browser sends anywhere
    if (!m_openUrl(url))
        return end(BrowserProblem::NotOpened);
    Q_EMIT changed();
}

void BrowserWallet::openAgain()
{
    if (!m_question)
        return;
    if (m_question->wait)
        answerJson(m_question->wait, {{u"go"_s, u"away"_s}});
    open();
}

void BrowserWallet::cancel()
{
    end(BrowserProblem::Cancelled);
}

void BrowserWallet::onAsked(PageConnection *connection)
{
    if (!m_question || connection->parent() != m_question->server)
        return answerJson(connection, {}, 410);
    const QByteArray &path = connection->request().path;
    if (path == "/open")
        return onOpen(connection);
    const auto json = QJsonDocument::fromJson(connection->request().body).object();
    const QByteArray session = json.value("session"_L1).toString().toLatin1();
    if (m_question->session.isEmpty() || session != m_question->session)
        return answerJson(connection, {}, 410);
    if (path == "/wait")
        return onWait(connection);
    if (path == "/result")
        return onResult(connection);
    answerJson(connection, {}, 404);
}

void BrowserWallet::onOpen(PageConnection *connection)
{
    Question &question = *m_question;
    const auto json = QJsonDocument::fromJson(connection->request().body).object();
    const QByteArray token = json.value("token"_L1).toString().toLatin1();
    if (question.token.isEmpty() || token != question.token)
        return answerJson(connection, {}, 410);
    question.token.clear();
    question.session = freshToken();
    m_silence.start();
    answerJson(connection, {{u"session"_s, QString::fromLatin1(question.session)},
                            {u"task"_s, QJsonDocument::fromJson(question.task.toJson()).object()}});
    Q_EMIT changed();
}

void BrowserWallet::onWait(PageConnection *connection)
{
    m_question->wait = connection;
    m_silence.stop();
    m_renewWait.start();
    connect(connection, &PageConnection::closed, this,
            [this, connection] { waitLost(connection); });
}

void BrowserWallet::waitLost(const PageConnection *connection)
{
    if (!m_question || m_question->wait != connection)
        return;
    m_question->wait = nullptr;
    m_renewWait.stop();
    if (!m_question->session.isEmpty())
        m_silence.start();
}

void BrowserWallet::onResult(PageConnection *connection)
{
    const auto result = QJsonDocument::fromJson(connection->request().body).object();
    const QString problem = result.value("problem"_L1).toString();
    if (!problem.isEmpty()) {
        const BrowserProblem named = problemNamed(problem);
        answerJson(connection, {{u"words"_s, explain(named)}});
        return end(named, result.value("words"_L1).toString());
    }
    const auto answer = checked(m_question->task, result);
    const bool isGood = answer.has_value();
    answerJson(connection,
               {{u"good"_s, isGood},
                {u"words"_s, isGood ? tr("Done. Dria Desktop goes on. You can close this page.")
                                    : explain(answer.error())}});
    if (isGood)
        end(*answer);
    else
        end(answer.error());
}

void BrowserWallet::end(BrowserProblem problem, const QString &walletsWords)
{
    end(fail(errorOf(problem, walletsWords)));
}

void BrowserWallet::end(const Result<BrowserAnswer> &answer)
{
    if (!m_question)
        return;
    const std::unique_ptr<Question> question = std::move(m_question);
    for (QTimer *timer : {&m_patience, &m_silence, &m_renewWait})
        timer->stop();
    if (question->wait)
        answerJson(question->wait, {{u"go"_s, u"away"_s}});
    if (question->server)
        question->server->retire();
    question->promise.addResult(answer);
    question->promise.finish();
    Q_EMIT changed();
}

} // namespace dria
