#pragma once
// Splits a server's event stream into events, by the WHATWG HTML standard 9.2.6, from pieces of any
// size.

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace dria {

/// Bytes stay bytes: lines are split before anything is decoded, so that a damaged character can
/// never swallow the text after it.
struct SseEvent
{
    QByteArray data; ///< lines joined by LF
    QByteArray type; ///< field "event"; empty means "message"
    QByteArray id;   ///< last field "id" of the stream so far
    friend bool operator==(const SseEvent &, const SseEvent &) = default;
};

class SseDecoder
{
public:
    /// maxEventBytes bounds what is kept of one event, its unfinished line included.
    explicit SseDecoder(qint64 maxEventBytes);

    /// The events that these bytes complete. An event not ended by an empty line is never given.
    [[nodiscard]] QList<SseEvent> feed(QByteArrayView bytes);
    /// An event or a line went over the limit; everything after it is ignored.
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    /// Milliseconds of the last valid "retry" field.
    [[nodiscard]] std::optional<int> retry() const { return m_retry; }

private:
    void endLine(QByteArrayView line, QList<SseEvent> &events);
    void readField(QByteArrayView name, QByteArrayView value);
    void dispatch(QList<SseEvent> &events);
    [[nodiscard]] bool fits(qsizetype more);

    qint64 m_maxEventBytes;
    QByteArray m_line; ///< start of a line whose end has not come
    QByteArray m_data; ///< each data line with an LF after it
    QByteArray m_type;
    QByteArray m_id;
    std::optional<int> m_retry;
    bool m_firstLine = true;
    bool m_afterCr = false; ///< an LF that comes now belongs to the CR before
    bool m_tooLarge = false;
};

} // namespace dria
