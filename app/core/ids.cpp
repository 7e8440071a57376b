#include "core/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace dria {

QUuid newId(const QDateTime &nowUtc)
{
    // RFC 9562 6.2, method 1: the 12 bits after the time are a counter within the millisecond.
    static std::atomic<quint64> last{0};
    const auto fromTime = static_cast<quint64>(nowUtc.toMSecsSinceEpoch()) << 12;
    quint64 previous = last.load();
    quint64 stamp = 0;
    do {
        stamp = fromTime > previous ? fromTime : previous + 1;
    } while (!last.compare_exchange_weak(previous, stamp));

    const quint64 milliseconds = stamp >> 12;
    const auto counter = static_cast<ushort>(stamp & 0xfff);
    const quint64 random = QRandomGenerator::system()->generate64();
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds & 0xffff),
                 static_cast<ushort>(0x7000 | counter),
                 static_cast<uchar>(0x80 | (random >> 56 & 0x3f)), static_cast<uchar>(random >> 48),
                 static_cast<uchar>(random >> 40), static_cast<uchar>(random >> 32),
                 static_cast<uchar>(random >> 24), static_cast<uchar>(random >> 16),
                 static_cast<uchar>(random >> 8), static_cast<uchar>(random));
}

} // namespace dria
