#pragma once
// Writes PNG files chunk by chunk, true or not.

#include <QByteArray>
#include <QtEndian>

namespace dria::test {

[[nodiscard]] inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// CRC-32 as in RFC 2083.
[[nodiscard]] inline quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

[[nodiscard]] inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray checked = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + checked + bigEndian(crcOf(checked));
}

/// zlib, as IDAT and zTXt hold it.
[[nodiscard]] inline QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// Grey, eight bits a pixel; chunks go between the header and the pixels.
[[nodiscard]] inline QByteArray greyPng(quint32 width, quint32 height, const QByteArray &pixels,
                                        const QByteArray &chunks = {})
{
    return QByteArrayLiteral("\x89PNG\r\n\x1a\n") +
           pngChunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\0\0\0\0", 5)) +
           chunks + pngChunk("IDAT", deflated(pixels)) + pngChunk("IEND", {});
}

} // namespace dria::test
