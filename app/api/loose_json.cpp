#include "api/loose_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace dria {

namespace {

/// What may follow a lead byte, by Unicode table 3-7: the second byte's range and the whole length.
struct Lead
{
    int length;
    uchar low;
    uchar high;
};

Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte < 0xC2 || byte > 0xF4)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    if (byte < 0xF0)
        return {3, static_cast<uchar>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<uchar>(byte == 0xED ? 0x9F : 0xBF)};
    return {4, static_cast<uchar>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<uchar>(byte == 0xF4 ? 0x8F : 0xBF)};
}

/// Bytes of the sequence at the view's start that belong together, and whether they are whole.
std::pair<qsizetype, bool> sequenceAt(QByteArrayView bytes)
{
    const Lead lead = leadOf(static_cast<uchar>(bytes[0]));
    if (lead.length <= 1)
        return {1, lead.length == 1};
    uchar low = lead.low;
    uchar high = lead.high;
    for (qsizetype i = 1; i < lead.length; ++i) {
        if (i >= bytes.size())
            return {i, false};
        const auto next = static_cast<uchar>(bytes[i]);
        if (next < low || next > high)
            return {i, false};
        low = 0x80;
        high = 0xBF;
    }
    return {lead.length, true};
}

} // namespace

QByteArray repairedUtf8(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return bytes;
    QByteArray good;
    good.reserve(bytes.size() + bytes.size() / 8);
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const auto [length, whole] = sequenceAt(rest);
        good.append(whole ? rest.first(length) : QByteArrayView("\xEF\xBF\xBD"));
        rest = rest.sliced(length);
    }
    return good;
}

std::optional<QJsonValue> readLooseJson(const QByteArray &bytes)
{
    QByteArray text = repairedUtf8(bytes);
    const QByteArrayView bom("\xEF\xBB\xBF");
    if (text.startsWith(bom))
        text.remove(0, bom.size());
    // Qt takes U+FEFF for a byte order mark at the start of every string and drops it there.
    if (text.contains(bom[0]) && text.contains(bom)) // a byte is found sooner than three
        text.replace(bom, "\\ufeff");
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return std::nullopt;
}

std::optional<int> readCount(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || !(number >= 0) || number > std::numeric_limits<int>::max() ||
        std::floor(number) != number)
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace dria
