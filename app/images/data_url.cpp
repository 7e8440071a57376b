#include "images/data_url.h"

#include <algorithm>
#include <array>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// Where the base64 begins; nothing for other addresses.
std::optional<qsizetype> startOfData(QStringView address)
{
    constexpr std::array kinds{"png"_L1, "jpeg"_L1, "jpg"_L1, "gif"_L1, "webp"_L1};
    const auto begins = [&](QLatin1StringView kind) {
        const QString head = "data:image/"_L1 + QString(kind) + ";base64,"_L1;
        return address.startsWith(head, Qt::CaseInsensitive);
    };
    if (std::none_of(kinds.begin(), kinds.end(), begins))
        return std::nullopt;
    return address.indexOf(u',') + 1;
}

} // namespace

bool isImageDataUrl(QStringView address)
{
    return startOfData(address).has_value();
}

std::optional<QByteArray> bytesOfDataUrl(QStringView address)
{
    const std::optional<qsizetype> start = startOfData(address);
    if (!start)
        return std::nullopt;
    const QByteArray packed = QByteArray::fromPercentEncoding(address.sliced(*start).toLatin1());
    const auto decoded = QByteArray::fromBase64Encoding(
        packed, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

} // namespace dria
