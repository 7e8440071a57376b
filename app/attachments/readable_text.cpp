#include "attachments/readable_text.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace dria {

namespace {

using Encoding = QStringConverter::Encoding;

bool isControl(char16_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b) || c == 0x7f;
}

/// Some files of text have a stray one; binary ones are full of them.
bool looksLikeText(QStringView text)
{
    const auto controls = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return isControl(c.unicode()) || c.isNonCharacter();
    });
    return !text.contains(QChar::Null) && controls * 100 <= text.size();
}

std::optional<QString> decoded(QByteArrayView bytes, Encoding encoding)
{
    QStringDecoder decode(encoding, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError() || !looksLikeText(text))
        return std::nullopt;
    return text;
}

/// Every second byte of Western text in UTF-16 is zero.
std::optional<Encoding> utf16Of(QByteArrayView bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    if (pairs < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < pairs * 2; ++i)
        zeros.at(static_cast<size_t>(i % 2)) += bytes[i] == '\0';
    if (zeros[1] * 10 > pairs * 7 && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] * 10 > pairs * 7 && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> windows1252(QByteArrayView bytes)
{
    // 0x80 to 0x9f; null where the code page has nothing.
    static constexpr std::array<char16_t, 32> high{
        0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        const char16_t c = code >= 0x80 && code < 0xa0 ? high.at(code - 0x80) : code;
        if (c == 0 || isControl(c))
            return std::nullopt;
        text += QChar(c);
    }
    return text;
}

} // namespace

std::optional<QByteArray> readableText(const QByteArray &bytes)
{
    const auto utf8 = [](const std::optional<QString> &text) {
        return text ? std::optional(text->toUtf8()) : std::nullopt;
    };
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QByteArrayView rest = bytes;
        const bool wide =
            *marked == QStringConverter::Utf32LE || *marked == QStringConverter::Utf32BE;
        rest = rest.sliced(*marked == QStringConverter::Utf8 ? 3 : wide ? 4 : 2);
        return utf8(decoded(rest, *marked));
    }
    if (const auto wide = utf16Of(bytes))
        return utf8(decoded(bytes, *wide));
    if (const auto text = decoded(bytes, QStringConverter::Utf8))
        return bytes;
    return utf8(windows1252(bytes));
}

} // namespace dria
