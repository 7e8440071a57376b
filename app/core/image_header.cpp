#include "core/image_header.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace dria {
namespace {

std::optional<ImageHeader> header(const QString &kind, qint64 width, qint64 height)
{
    constexpr qint64 largest = 1 << 20;
    if (width <= 0 || height <= 0 || width > largest || height > largest)
        return std::nullopt;
    return ImageHeader{kind, QSize(static_cast<int>(width), static_cast<int>(height))};
}

std::optional<ImageHeader> readJpeg(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (static_cast<uchar>(bytes[at]) != 0xff)
            return std::nullopt;
        const uchar marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xff) { // fill bytes before a marker are allowed
            ++at;
            continue;
        }
        // Start-of-frame markers; C4, C8 and CC lie between them and mean other things.
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc)
            return header(u"JPEG"_s, qFromBigEndian<quint16>(bytes.data() + at + 7),
                          qFromBigEndian<quint16>(bytes.data() + at + 5));
        const int length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2)
            return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

std::optional<ImageHeader> readImageHeader(QByteArrayView bytes)
{
    if (bytes.size() >= 24 && bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return header(u"PNG"_s, qFromBigEndian<quint32>(bytes.data() + 16),
                      qFromBigEndian<quint32>(bytes.data() + 20));
    if (bytes.size() >= 10 && (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")))
        return header(u"GIF"_s, qFromLittleEndian<quint16>(bytes.data() + 6),
                      qFromLittleEndian<quint16>(bytes.data() + 8));
    if (bytes.size() >= 26 && bytes.startsWith("BM"))
        return header(u"BMP"_s, qFromLittleEndian<qint32>(bytes.data() + 18),
                      qAbs<qint64>(qFromLittleEndian<qint32>(bytes.data() + 22)));
    if (bytes.size() >= 4 && bytes.startsWith("\xff\xd8\xff"))
        return readJpeg(bytes);
    return std::nullopt;
}

} // namespace dria
