#include "credits/usage_rate.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace dria {

namespace {

constexpr qint64 bytesOfAToken = 4;
constexpr qint64 tokensOfAPicture = 1000;
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// Without a copy of the text.
qint64 utf8Size(const QString &text)
{
    qint64 bytes = 0;
    for (const QChar unit : text) {
        if (unit.unicode() < 0x80)
            bytes += 1;
        else if (unit.unicode() < 0x800 || unit.isSurrogate()) // a pair makes four
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}

} // namespace

qint64 estimatedPromptTokens(const ChatRequest &request)
{
    qint64 bytes = 0;
    qint64 pictures = 0;
    for (const ChatTurn &turn : request.turns) {
        bytes += utf8Size(turn.text);
        pictures += turn.images.size();
    }
    return (bytes + bytesOfAToken - 1) / bytesOfAToken + pictures * tokensOfAPicture;
}

std::optional<qint64> estimateOf(const ChatRequest &request, const UsageRate &rate)
{
    if (rate.tokens <= 0 || rate.micros <= 0)
        return std::nullopt;
    const qint64 tokens = estimatedPromptTokens(request) + std::max(request.maxTokens, 0);
    qint64 product = 0;
    if (qMulOverflow(rate.micros, tokens, &product))
        return most;
    return product / rate.tokens + (product % rate.tokens != 0);
}

qint64 sumOf(qint64 one, qint64 other)
{
    qint64 sum = 0;
    return qAddOverflow(one, other, &sum) ? most : sum;
}

} // namespace dria
