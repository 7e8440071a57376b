#pragma once
// What the practice API says to a request, before it becomes HTTP: plain values that tests can
// read.

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace dria::practice {

/// A request as the API sees it, free of the HTTP library's types.
struct ApiRequest
{
    QByteArray method;                   ///< upper case
    QByteArray path;                     ///< without the query
    QHash<QByteArray, QByteArray> query; ///< decoded
    QByteArray authorization;            ///< the header's whole value
    std::optional<QByteArray> payment;   ///< X-PAYMENT
    QByteArray body;
};

/// One server-sent event, due that long after the request.
struct Event
{
    QByteArray data; ///< the event's bytes, framing included
    int tokens = 0;  ///< what sending it costs
    std::chrono::microseconds due{0};
};

struct EventScript
{
    enum class End {
        Close, ///< the body ends properly; whether [DONE] came is up to the events
        Reset, ///< the connection breaks in mid-body
        Stall, ///< nothing more comes, the connection stays
    };
    QList<Event> events;
    End end = End::Close;
};

struct Header
{
    QByteArray name;
    QByteArray value;
};

struct Reply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<Header> headers;
    std::chrono::microseconds after{0}; ///< a whole answer is held back that long
    int tokens = 0;                     ///< what a whole answer costs once it was generated
    std::optional<EventScript> events;  ///< set for a stream: then body means nothing
    bool drop = false;                  ///< close the connection without a byte
    std::function<void(int)> onTokens;  ///< told how many tokens were generated, piece by piece
};

/// A refusal as the network words them: a status and one plain sentence.
[[nodiscard]] Reply refusal(int status, const QString &sentence);
[[nodiscard]] Reply jsonReply(int status, const QByteArray &json);

} // namespace dria::practice
