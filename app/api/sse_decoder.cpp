#include "api/sse_decoder.h"

#include <algorithm>

namespace dria {

SseDecoder::SseDecoder(qint64 maxEventBytes)
    : m_maxEventBytes(maxEventBytes)
{
}

QList<SseEvent> SseDecoder::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    if (at != end && m_afterCr) {
        m_afterCr = false;
        if (*at == '\n')
            ++at;
    }
    while (at != end && !m_tooLarge) {
        const char *stop = std::find_if(at, end, [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView piece(at, stop);
        if (!fits(piece.size()))
            break;
        if (stop == end) {
            m_line.append(piece);
            break;
        }
        if (m_line.isEmpty()) {
            endLine(piece, events);
        } else {
            m_line.append(piece);
            endLine(m_line, events);
            m_line.resize(0);
        }
        at = stop + 1;
        if (*stop == '\r') {
            if (at == end)
                m_afterCr = true;
            else if (*at == '\n')
                ++at;
        }
    }
    return events;
}

void SseDecoder::endLine(QByteArrayView line, QList<SseEvent> &events)
{
    if (m_firstLine) {
        m_firstLine = false;
        if (line.startsWith("\xEF\xBB\xBF"))
            line = line.sliced(3);
    }
    if (line.isEmpty())
        return dispatch(events);
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment
    if (colon < 0)
        return readField(line, {});
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    readField(line.first(colon), value);
}

void SseDecoder::readField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_data.isEmpty()) // and mostly there is but one
            m_data.reserve(value.size() + 1);
        m_data.append(value).append('\n');
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = value.toByteArray();
    } else if (name == "retry") {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        bool ok = std::all_of(value.begin(), value.end(), isDigit);
        const int milliseconds = ok ? value.toByteArray().toInt(&ok) : 0;
        if (ok)
            m_retry = milliseconds;
    }
}

void SseDecoder::dispatch(QList<SseEvent> &events)
{
    if (!m_data.isEmpty()) {
        m_data.chop(1);
        events.append({std::exchange(m_data, {}), std::exchange(m_type, {}), m_id});
    }
    m_type.clear();
}

bool SseDecoder::fits(qsizetype more)
{
    if (m_data.size() + m_line.size() + more <= m_maxEventBytes)
        return true;
    m_tooLarge = true;
    m_line.clear();
    m_data.clear();
    return false;
}

} // namespace dria
