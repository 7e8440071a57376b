#include "practice/channel_endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr int mostMessages = 200;
constexpr qsizetype longestPost = 2000; // characters as Discord counts them: code points

/// False when the parameter is there but is no time.
bool readTime(const ApiRequest &request, const QByteArray &name, std::optional<QDateTime> &out)
{
    const auto given = request.query.constFind(name);
    if (given == request.query.cend())
        return true;
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(*given), Qt::ISODateWithMs);
    out = time.toUTC();
    return time.isValid();
}

QString postProblem(const QJsonObject &body)
{
    static const QRegularExpression nameForm(u"\\A[a-z0-9_-]{1,32}\\z"_s);
    const QString content = body.value(u"content"_s).toString();
    if (content.trimmed().isEmpty())
        return u"content must be text"_s;
    if (content.toUcs4().size() > longestPost)
        return u"content must be at most 2000 characters"_s;
    const QJsonValue name = body.value(u"name"_s);
    if (!name.isUndefined() && !nameForm.match(name.toString()).hasMatch())
        return u"name must be lower case letters, digits, hyphens or underscores, at most 32"_s;
    const QJsonValue avatar = body.value(u"avatar"_s);
    const QUrl url(avatar.toString(), QUrl::StrictMode);
    if (!avatar.isUndefined() && (url.scheme() != u"https"_s || url.host().isEmpty()))
        return u"avatar must be an https URL"_s;
    return {};
}

/// What answers a request that something goes wrong with; nothing for the faults that do not end it
/// here.
std::optional<Reply> struck(Fault fault, std::chrono::seconds retryAfter)
{
    switch (fault) {
    case Fault::RateLimited: {
        Reply reply = refusal(429, u"rate limited"_s);
        reply.headers.append(Header{"Retry-After", QByteArray::number(qint64(retryAfter.count()))});
        return reply;
    }
    case Fault::ServerError:
        return refusal(500, u"internal error"_s);
    case Fault::Drop: {
        Reply reply;
        reply.drop = true;
        return reply;
    }
    default:
        return std::nullopt;
    }
}

} // namespace

Reply readChannel(const ApiRequest &request, PracticeWorld &world, const RoomOptions &options)
{
    const QString channel = QString::fromUtf8(request.query.value("channel"));
    if (!PracticeRooms::exists(channel))
        return refusal(400, u"channel must be general or requests"_s);
    PracticeRooms::Query query;
    if (request.query.contains("limit")) {
        bool isNumber = false;
        query.limit = request.query.value("limit").toInt(&isNumber);
        if (!isNumber || query.limit < 1 || query.limit > mostMessages)
            return refusal(400, u"limit must be a number from 1 to 200"_s);
    }
    if (!readTime(request, "before", query.before) || !readTime(request, "after", query.after))
        return refusal(400, u"before and after must be ISO 8601 times"_s);

    if (auto reply = struck(world.readFault(), options.retryAfter))
        return *reply;

    QJsonArray messages;
    const QList<RoomMessage> found = world.messages(channel, query);
    for (const RoomMessage &message : found)
        messages.append(message.toJson());
    return jsonReply(
        200, QJsonDocument(QJsonObject{{u"messages"_s, messages}}).toJson(QJsonDocument::Compact));
}

Reply postToChannel(const ApiRequest &request, PracticeWorld &world, const RoomOptions &options)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString channel = body.value(u"channel"_s).toString();
    if (!PracticeRooms::exists(channel))
        return refusal(400, u"channel must be general or requests"_s);
    const QString problem = postProblem(body);
    if (!problem.isEmpty())
        return refusal(400, problem);
    Fault fault = world.postFault();
    if (fault == Fault::None)
        fault = faultAskedFor(body.value(u"content"_s).toString());
    if (auto reply = struck(fault, options.retryAfter))
        return *reply;
    RoomMessage message;
    message.channel = channel;
    message.author = u"0x0000000000000000000000000000000000000001"_s;
    message.authorName = body.value(u"name"_s).toString(u"practice-you"_s);
    message.fromApi = true;
    message.content = body.value(u"content"_s).toString();
    const RoomMessage posted = world.post(message);
    if (fault == Fault::LostReply)
        return *struck(Fault::Drop, {});
    return jsonReply(200, QJsonDocument(posted.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace dria::practice
