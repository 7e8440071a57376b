#include "recording.h"

#include "support/corpus.h"
#include "support/wire_script.h"

#include <QFile>

#include <array>
#include <zlib.h>

namespace dria::test {

std::optional<QByteArray> gunzipped(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    z_stream stream{};
    constexpr int gzipOnly = 16;
    if (inflateInit2(&stream, MAX_WBITS + gzipOnly) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray plain;
    std::array<char, 64 * 1024> part;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(part.data(), static_cast<qsizetype>(part.size() - stream.avail_out));
        if (state == Z_STREAM_END && stream.avail_in > 0)
            state = inflateReset(&stream); // a file may hold several members, one after the other
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(plain) : std::nullopt;
}

std::optional<QByteArray> recordedResponse(const QString &path, bool raw)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<QByteArray> bytes = gunzipped(file.readAll());
    if (!bytes || raw)
        return bytes;
    const QString name = path.endsWith(u".gz") ? path.chopped(3) : path;
    return wireHead(200, {"Content-Type: text/event-stream", "Connection: close"}) +
           framedTranscript(name, *bytes);
}

} // namespace dria::test
