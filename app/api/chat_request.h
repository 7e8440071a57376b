#pragma once
// What is asked of POST /v1/chat/completions.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dria {

struct ChatImage
{
    QString mediaType; ///< "image/jpeg" or "image/png"
    QByteArray bytes;
};

struct ChatTurn
{
    enum class Role { System, User, Assistant };
    Role role = Role::User;
    QString text;
    QList<ChatImage> images; ///< user turns only; sent as vision parts before the text
};

struct ChatRequest
{
    QString model;
    QList<ChatTurn> turns;
    int maxTokens = 2048;
    double temperature = 0.7;                  ///< 0 or less is greedy
    int timeoutSecs = 120;                     ///< the server's own limit, a Dria extension
    std::optional<QJsonObject> responseFormat; ///< left out for plain text
    bool dria = true; ///< false leaves out timeout_secs, which strict servers refuse
};

/// The JSON body; numbers and members as documented, nothing else.
[[nodiscard]] QJsonObject toJson(const ChatRequest &request, bool stream);

/// The same as compact bytes, with no detour for images: as strings, nine megabytes of them hold
/// the calling thread for fifty milliseconds instead of six.
[[nodiscard]] QByteArray bodyOf(const ChatRequest &request, bool stream);

} // namespace dria
