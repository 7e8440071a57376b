#include "images/png_chunks.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace dria {

namespace {

constexpr qsizetype signature = 8;
constexpr qsizetype frame = 12; // length, type and check sum

/// Of the ancillary chunks only those that change how pixels look.
bool makesPixels(QByteArrayView type)
{
    constexpr std::array<QByteArrayView, 5> kept{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP"};
    const bool critical = (type.front() & 0x20) == 0;
    return critical || std::find(kept.begin(), kept.end(), type) != kept.end();
}

} // namespace

QByteArray withoutSideChunks(const QByteArray &png)
{
    QByteArray result;
    result.reserve(png.size());
    result.append(png.first(std::min(signature, png.size())));
    for (qsizetype at = signature; at + frame <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at) + frame;
        const QByteArrayView type = QByteArrayView(png).sliced(at + 4, 4);
        if (makesPixels(type))
            result.append(png.mid(at, length));
        at += length;
    }
    return result;
}

} // namespace dria
