#include "api/chunk_pattern.h"

#include "api/chat_chunk.h"
#include "api/loose_json.h"

#include <QJsonValue>

namespace dria {

namespace {

constexpr QByteArrayView key = "\"content\"";

/// Units of a JSON string from its first character to the quote that ends it; -1 if none does, or
/// if something no string may hold comes first (RFC 8259, 7).
qsizetype stringLength(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = static_cast<uchar>(text[at]);
        if (c == '"')
            return at;
        if (c < 0x20)
            return -1;
        if (c == '\\')
            ++at;
    }
    return -1;
}

/// What stands between the quotes of a JSON string.
QString unquoted(QByteArrayView inside)
{
    bool plain = true;
    for (const char c : inside)
        plain = plain && c != '\\' && static_cast<uchar>(c) < 0x80;
    if (plain)
        return QString::fromLatin1(inside);
    QByteArray json("[\"");
    json.append(inside).append("\"]");
    const std::optional<QJsonValue> list = readLooseJson(json);
    return list ? (*list)[0].toString() : QString();
}

/// Whether a chunk brought text and nothing that has to be looked at.
bool isOnlyText(const ChatChunk &chunk)
{
    return !chunk.text.isEmpty() && chunk.reasoning.isEmpty() && chunk.finishReason.isEmpty() &&
           chunk.usage.isEmpty() && !chunk.error;
}

} // namespace

void ChunkPattern::learn(const QByteArray &json, const ChatChunk &chunk)
{
    constexpr int patience = 16; // a server that changes something in each chunk
    if (m_missed >= patience || !isOnlyText(chunk))
        return;
    ++m_missed;
    m_head.clear();
    const qsizetype found = json.indexOf(key);
    if (found < 0 || json.indexOf(key, found + key.size()) >= 0)
        return;
    qsizetype at = found + key.size();
    while (at < json.size() && (json[at] == ' ' || json[at] == ':'))
        ++at;
    if (at >= json.size() || json[at] != '"')
        return;
    const QByteArrayView rest = QByteArrayView(json).sliced(at + 1);
    const qsizetype length = stringLength(rest);
    if (length < 0 || unquoted(rest.first(length)) != chunk.text)
        return;
    m_head = json.first(at + 1);
    m_tail = json.sliced(at + 1 + length);
}

std::optional<QString> ChunkPattern::textOf(const QByteArray &json)
{
    if (m_head.isEmpty() || json.size() < m_head.size() + m_tail.size() ||
        !json.startsWith(m_head) || !json.endsWith(m_tail))
        return std::nullopt;
    const QByteArrayView rest = QByteArrayView(json).sliced(m_head.size());
    const qsizetype length = rest.size() - m_tail.size();
    if (stringLength(rest) != length)
        return std::nullopt; // the text ends sooner, and something else is between
    m_missed = 0;
    return unquoted(rest.first(length));
}

} // namespace dria
