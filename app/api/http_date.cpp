#include "api/http_date.h"

#include <QLocale>
#include <QTimeZone>

namespace dria {

std::optional<QDateTime> parseHttpDate(const QByteArray &value, const QDateTime &nowUtc)
{
    // asctime pads the day with a second space; the weekday says nothing new and is not read.
    const QString text = QString::fromLatin1(value).simplified().section(QLatin1Char(' '), 1);
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
    return std::nullopt;
}

} // namespace dria
