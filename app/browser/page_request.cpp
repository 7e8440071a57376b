#include "browser/page_request.h"

#include <algorithm>

namespace dria {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

std::optional<qsizetype> readSize(const PageRequest &request)
{
    if (!request.has("content-length"))
        return 0;
    const QByteArray digits = request.header("content-length");
    bool isNumber = false;
    const uint size = digits.toUInt(&isNumber);
    const bool isCanonical = isNumber && QByteArray::number(size) == digits;
    if (!isCanonical || request.count("content-length") != 1 ||
        size > PageRequestReader::longestBody)
        return std::nullopt;
    return qsizetype(size);
}

} // namespace

QByteArray PageRequest::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool PageRequest::has(QByteArrayView lowerCaseName) const
{
    return count(lowerCaseName) > 0;
}

qsizetype PageRequest::count(QByteArrayView lowerCaseName) const
{
    return std::count_if(headers.cbegin(), headers.cend(), [lowerCaseName](const auto &header) {
        return header.first == lowerCaseName;
    });
}

PageRequestReader::State PageRequestReader::take(const QByteArray &bytes)
{
    if (m_state != State::Reading)
        return m_state = State::Bad; // more than one request
    const qsizetype from = std::max<qsizetype>(0, m_pending.size() - headEnd.size() + 1);
    m_pending += bytes;
    if (!m_bodySize) {
        const qsizetype end = m_pending.indexOf(headEnd, from);
        if (end < 0)
            return m_state = m_pending.size() > longestHead ? State::Bad : State::Reading;
        if (end > longestHead || !readHead(m_pending.first(end)))
            return m_state = State::Bad;
        m_pending.remove(0, end + headEnd.size());
    }
    if (m_pending.size() > *m_bodySize)
        return m_state = State::Bad;
    if (m_pending.size() == *m_bodySize) {
        m_request.body = m_pending;
        m_state = State::Whole;
    }
    return m_state;
}

bool PageRequestReader::readHead(const QByteArray &head)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QList<QByteArray> first = head.first(lineEnd < 0 ? head.size() : lineEnd).split(' ');
    if (first.size() != 3 || first[2] != "HTTP/1.1" || !isPlain(first[0]) || !isPlain(first[1]))
        return false;
    m_request.method = first[0];
    m_request.path = first[1];
    for (qsizetype from = lineEnd; from >= 0 && from < head.size();) {
        const qsizetype next = head.indexOf("\r\n", from + 2);
        const QByteArray line = head.sliced(from + 2, (next < 0 ? head.size() : next) - from - 2);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isPlain(line) || line.first(colon).contains(' '))
            return false;
        m_request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
        from = next;
    }
    m_bodySize = readSize(m_request);
    return m_bodySize && !m_request.has("transfer-encoding");
}

} // namespace dria
