// Any bytes as an attached picture: no crash, and what is made of them is small and reads again.

#include "core/image_header.h"
#include "images/prepared_picture.h"

#include <cstdint>
#include <cstdlib>

using namespace dria;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)readImageHeader(bytes);
    const auto picture = preparePicture(bytes);
    if (!picture)
        return 0;
    require(picture->bytes.size() <= prepared::bytes);
    require(picture->pixels.width() <= prepared::side &&
            picture->pixels.height() <= prepared::side);
    const auto header = readImageHeader(picture->bytes);
    require(header && header->size == picture->pixels);
    return 0;
}
