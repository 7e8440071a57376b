#pragma once
// An HTTP request of the signing page, read as it comes in.

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace dria {

struct PageRequest
{
    QByteArray method;
    QByteArray path;                                  ///< as it was sent, the query among it
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    /// Of the first header of that name; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
    [[nodiscard]] bool has(QByteArrayView lowerCaseName) const;
    [[nodiscard]] qsizetype count(QByteArrayView lowerCaseName) const;
};

/// Reads HTTP/1.1 as browsers send it, and refuses the rest of the standard: no chunks, no
/// continued lines, no second request on one connection.
class PageRequestReader
{
public:
    static constexpr qsizetype longestHead = 16 * 1024;
    static constexpr qsizetype longestBody = 64 * 1024;

    enum class State { Reading, Whole, Bad };

    /// What came since; says what that makes of the whole.
    State take(const QByteArray &bytes);
    /// Once it is Whole.
    [[nodiscard]] const PageRequest &request() const { return m_request; }

private:
    [[nodiscard]] bool readHead(const QByteArray &head);

    QByteArray m_pending;
    PageRequest m_request;
    std::optional<qsizetype> m_bodySize; ///< once the head was read
    State m_state = State::Reading;
};

} // namespace dria
