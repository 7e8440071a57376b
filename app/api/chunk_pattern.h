#pragma once
// What stands around the text in the chunks of a stream. Nearly all are alike but for their text,
// so that only this needs to be read: a JSON document costs ten times as much.

#include <QByteArray>
#include <QString>

#include <optional>

namespace dria {

struct ChatChunk;

class ChunkPattern
{
public:
    /// Takes note of a chunk that was read in full.
    void learn(const QByteArray &json, const ChatChunk &chunk);
    /// The text of one that differs in nothing else from the one learned last; nothing for any
    /// other, which is to be read in full.
    [[nodiscard]] std::optional<QString> textOf(const QByteArray &json);

private:
    QByteArray m_head; ///< up to and with the quote that opens the text; empty for none
    QByteArray m_tail; ///< from the quote that closes it
    int m_missed = 0;  ///< chunks learned for nothing, one after the other
};

} // namespace dria
