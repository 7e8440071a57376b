#include "ui/channels/room_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dria::room {

namespace {

struct RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(dria::RoomWords)
};

constexpr int hour = 3600;

} // namespace

QString timeWords(const QDateTime &then, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = then.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 passed = then.secsTo(now);
    if (passed >= -hour && passed < 60)
        return RoomWords::tr("now"); // clocks differ
    if (passed >= 0 && passed < hour)
        return RoomWords::tr("%1 min ago").arg(passed / 60);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (days == 1)
        return RoomWords::tr("Yesterday at %1").arg(time);
    return RoomWords::tr("%1, %2", "date, time")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString wholeTime(const QDateTime &then)
{
    return QLocale().toString(then.toLocalTime(), QLocale::LongFormat);
}

QString dayWords(const QDateTime &then, const QDateTime &now)
{
    const QDate day = then.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (days == 0)
        return RoomWords::tr("Today");
    if (days == 1)
        return RoomWords::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString badgeWords(Badge badge)
{
    switch (badge) {
    case Badge::Api:
        return RoomWords::tr("API");
    case Badge::Discord:
        return RoomWords::tr("Discord");
    case Badge::Unknown:
        break;
    }
    return RoomWords::tr("Unknown");
}

QString shortAddress(const QString &address)
{
    constexpr int wallet = 42;
    if (address.size() != wallet || !address.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        return address;
    return address.left(6) + u'…' + address.right(4);
}

} // namespace dria::room
