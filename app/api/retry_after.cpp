#include "api/retry_after.h"

#include "api/http_date.h"

#include <algorithm>

namespace dria {

namespace {

constexpr qint64 oneWeek = 7 * 24 * 3600;

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value,
                                                    const QDateTime &nowUtc)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool digits =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    qint64 seconds = 0;
    if (digits) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = oneWeek;
    } else {
        const std::optional<QDateTime> date = parseHttpDate(text, nowUtc);
        if (!date)
            return std::nullopt;
        // Rounded up: to wait a second too long is polite, one too short is not.
        seconds = (nowUtc.msecsTo(*date) + 999) / 1000;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, oneWeek));
}

} // namespace dria
