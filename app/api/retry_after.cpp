#include "api/retry_after.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace dria {

namespace {

constexpr qint64 oneWeek = 7 * 24 * 3600;

/// An HTTP date (RFC 9110, 5.6.7): the form in use, then the two obsolete ones. The weekday before
/// it says nothing new and is not read.
QDateTime parseHttpDate(const QString &dated, const QDateTime &nowUtc)
{
    const QString text = dated.section(QLatin1Char(' '), 1);
    static const QString forms[] = {QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"),
                                    QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"),
                                    QStringLiteral("MMM d HH:mm:ss yyyy")};
    for (const QString &form : forms) {
        QDateTime date = QLocale::c().toDateTime(text, form);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        // Two digits name the century that is at most 50 years ahead.
        while (form.contains(u"-yy ") && date.addYears(50) < nowUtc)
            date = date.addYears(100);
        return date;
    }
    return {};
}

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
        // asctime pads the day with a second space.
        const QDateTime date = parseHttpDate(QString::fromLatin1(text).simplified(), nowUtc);
        if (!date.isValid())
            return std::nullopt;
        // Rounded up: to wait a second too long is polite, one too short is not.
        seconds = (nowUtc.msecsTo(date) + 999) / 1000;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, oneWeek));
}

} // namespace dria
