#include "api/api_client.h"

#include "api/api_call.h"
#include "api/balance_reader.h"
#include "api/channel_reader.h"
#include "api/chat_assembler.h"
#include "api/http_chat_stream.h"
#include "api/http_date.h"
#include "api/loose_json.h"
#include "api/models_reader.h"
#include "api/request_builder.h"

#include <QJsonDocument>
#include <QPromise>

#include <algorithm>

namespace dria {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray json()
{
    return QByteArrayLiteral("application/json");
}

TopUpReply topUpReply(const WholeReply &reply, const QDateTime &nowUtc)
{
    return {reply.head.status, reply.body, reply.header("X-PAYMENT-RESPONSE"),
            !reply.header("PAYMENT-REQUIRED").isEmpty(),
            parseHttpDate(reply.header("Date"), nowUtc)};
}

} // namespace

class ApiClient::Private
{
public:
    QNetworkAccessManager &network;
    const Clock &clock;
    const Limits limits;
    RequestBuilder requests;
    ApiClient *q;

    [[nodiscard]] ReplyCollector::Bounds bounds() const
    {
        return {limits.connect, limits.answer, Error::Kind::TotalTimeout, limits.replyBytes};
    }

    /// A future of what read makes of the reply.
    template<typename T, typename Read>
    QFuture<Result<T>> ask(ApiCall::Plan plan, Read read)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        new ApiCall(
            network, clock, limits, std::move(plan),
            [promise, read](const Result<WholeReply> &reply) {
                promise->addResult(reply ? Result<T>(read(*reply)) : fail(reply.error()));
                promise->finish();
            },
            q);
        return future;
    }

    template<typename T, typename Read>
    QFuture<Result<T>> get(const QString &path, const RequestBuilder::Query &query, Read read)
    {
        const auto request = requests.get(path, query);
        if (!request)
            return readyFuture<T>(fail(request.error()));
        return ask<T>({*request, std::nullopt, bounds(), false}, read);
    }

    template<typename T, typename Read>
    QFuture<Result<T>> post(const QString &path, const QJsonObject &object,
                            RequestBuilder::Auth auth, Read read)
    {
        const QByteArray body = compact(object);
        const auto request = requests.post(path, body.size(), auth, json());
        if (!request)
            return readyFuture<T>(fail(request.error()));
        return ask<T>({*request, body, bounds(), false}, read);
    }

    QFuture<Result<TopUpReply>> topUp(const QString &amount, const Secret &payment)
    {
        const QByteArray body = compact({{QStringLiteral("amount"), amount}});
        auto request = requests.post(QStringLiteral("/credits/topup"), body.size(),
                                     RequestBuilder::Auth::Key, json());
        if (!request)
            return readyFuture<TopUpReply>(fail(request.error()));
        if (!payment.isEmpty())
            request->setRawHeader("X-PAYMENT", payment.view().toByteArray());
        ReplyCollector::Bounds small = bounds();
        small.bodyBytes = limits.topUpBytes;
        const bool isPayment = !payment.isEmpty();
        return ask<TopUpReply>(
            {*request, body, small, true},
            [this, isPayment](const WholeReply &reply) -> Result<TopUpReply> {
                // The beginning of terms may read like whole ones.
                if (reply.isCut)
                    return fail(Error{Error::Kind::TooLarge, reply.head.status, {}, {}});
                // Without a payment there is nothing to say yes to.
                if (!isPayment && reply.head.status != 402)
                    return fail(Error{Error::Kind::MalformedReply, reply.head.status, {}, {}});
                return topUpReply(reply, clock.nowUtc());
            });
    }
};

ApiClient::ApiClient(QNetworkAccessManager &network, const Clock &clock, Account account,
                     Limits limits, QObject *parent)
    : QObject(parent)
    , d(new Private{network, clock, limits, RequestBuilder(std::move(account)), this})
{
}

ApiClient::~ApiClient()
{
    // Now, while this object is whole: whoever waits may still ask it something.
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

const Account &ApiClient::account() const
{
    return d->requests.account();
}

void ApiClient::setKey(Secret key)
{
    d->requests.setKey(std::move(key));
}

bool ApiClient::hasKey() const
{
    return d->requests.hasKey();
}

ChatStream *ApiClient::streamChat(const ChatRequest &request, QObject *parent)
{
    const QByteArray body = bodyOf(request, true);
    return new HttpChatStream(
        d->network, d->clock, d->limits, std::chrono::seconds(request.timeoutSecs),
        d->requests.post(QStringLiteral("/chat/completions"), body.size(),
                         RequestBuilder::Auth::Key,
                         QByteArrayLiteral("text/event-stream, application/json")),
        body, parent);
}

QFuture<Result<Completion>> ApiClient::chat(const ChatRequest &request)
{
    const QByteArray body = bodyOf(request, false);
    const auto post = d->requests.post(QStringLiteral("/chat/completions"), body.size(),
                                       RequestBuilder::Auth::Key, json());
    if (!post)
        return readyFuture<Completion>(fail(post.error()));
    ReplyCollector::Bounds bounds = d->bounds();
    bounds.answer = d->limits.firstToken + std::chrono::seconds(request.timeoutSecs);
    bounds.tooLate = Error::Kind::FirstTokenTimeout;
    const auto start = d->clock.monotonic();
    return d->ask<Completion>({*post, body, bounds, false},
                              [this, start](const WholeReply &reply) -> Result<Completion> {
                                  ChatAssembler answer(d->limits);
                                  answer.feedWhole(reply.body);
                                  if (const auto error = answer.error())
                                      return fail(*error);
                                  answer.completion().duration = d->clock.monotonic() - start;
                                  return answer.completion();
                              });
}

QFuture<Result<QList<ModelInfo>>> ApiClient::models()
{
    return d->get<QList<ModelInfo>>(QStringLiteral("/models"), {},
                                    [](const WholeReply &reply) { return readModels(reply.body); });
}

QFuture<Result<Balance>> ApiClient::balance()
{
    return d->get<Balance>(QStringLiteral("/credits/balance"), {},
                           [](const WholeReply &reply) { return readBalance(reply.body); });
}

QFuture<Result<TopUpReply>> ApiClient::requestTopUpTerms(const QString &amount)
{
    return d->topUp(amount, {});
}

QFuture<Result<TopUpReply>> ApiClient::payTopUp(const QString &amount, Secret paymentHeader)
{
    return d->topUp(amount, paymentHeader);
}

QFuture<Result<QList<ChannelMessage>>> ApiClient::readChannel(const ChannelQuery &query)
{
    RequestBuilder::Query items{
        {QStringLiteral("channel"), query.channel},
        {QStringLiteral("limit"), QString::number(std::clamp(query.limit, 1, 200))}};
    if (query.before)
        items.append({QStringLiteral("before"), query.before->toUTC().toString(Qt::ISODateWithMs)});
    if (query.after)
        items.append({QStringLiteral("after"), query.after->toUTC().toString(Qt::ISODateWithMs)});
    return d->get<QList<ChannelMessage>>(
        QStringLiteral("/channel"), items,
        [](const WholeReply &reply) { return readChannelMessages(reply.body); });
}

QFuture<Result<ChannelMessage>> ApiClient::postToChannel(const ChannelPost &post)
{
    QJsonObject body{{QStringLiteral("channel"), post.channel},
                     {QStringLiteral("content"), post.content}};
    if (!post.name.isEmpty())
        body.insert(QStringLiteral("name"), post.name);
    if (!post.avatar.isEmpty())
        body.insert(QStringLiteral("avatar"), QString::fromLatin1(post.avatar.toEncoded()));
    return d->post<ChannelMessage>(
        QStringLiteral("/channel"), body, RequestBuilder::Auth::Key,
        [post](const WholeReply &reply) { return readPosted(reply.body, post); });
}

QFuture<Result<QJsonObject>> ApiClient::registerWallet(const QJsonObject &body)
{
    return d->post<QJsonObject>(QStringLiteral("/auth/wallet"), body, RequestBuilder::Auth::None,
                                [](const WholeReply &reply) -> Result<QJsonObject> {
                                    const std::optional<QJsonValue> root =
                                        readLooseJson(reply.body);
                                    if (!root || !root->isObject())
                                        return fail(Error::Kind::MalformedReply);
                                    return root->toObject();
                                });
}

} // namespace dria
