#pragma once
// The body of a chat request, read and checked as the network documents it.

#include "core/image_header.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace dria::practice {

struct ChatImage
{
    ImageHeader header;
    qsizetype bytes = 0;
};

struct ChatRequest
{
    enum class Format { Text, JsonObject, JsonSchema };

    QString model;
    QString system;
    QString prompt; ///< text of the last user message
    int userTurns = 0;
    QList<ChatImage> images; ///< of the last user message
    bool anyImage = false;   ///< in any message
    int promptTokens = 0;    ///< estimated: a token is four characters, an image 256
    int maxTokens = 2048;
    double temperature = 0.7;
    bool stream = false;
    int timeoutSecs = 120;
    Format format = Format::Text;
    QJsonObject schema;
};

/// Fails with one sentence for the body of a 400. Unknown fields are ignored.
[[nodiscard]] tl::expected<ChatRequest, QString> parseChatRequest(const QByteArray &body);

} // namespace dria::practice
