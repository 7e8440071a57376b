#pragma once
// JSON that money depends on: one text has one meaning, or it is refused (RFC 8259 and stricter).

#include "wallet/json_value.h"

#include <QByteArrayView>

#include <tl/expected.hpp>

namespace dria {

enum class JsonProblem {
    TooLarge,        ///< over 64 KB
    NotText,         ///< not UTF-8, or half a character written with \u
    TooDeep,         ///< arrays and objects nested over 32 deep
    DuplicateMember, ///< readers differ on which of the two they take
    OddNumber,       ///< "01", "+1", "1.", "0x1", "NaN"
    Malformed,       ///< anything else that is no JSON
};

namespace strictJson {
constexpr qsizetype mostBytes = 64 * 1024;
constexpr int deepest = 32;
} // namespace strictJson

/// Any JSON value. Numbers are kept as they are written: none becomes a double.
[[nodiscard]] tl::expected<JsonValue, JsonProblem> readStrictJson(QByteArrayView bytes);

} // namespace dria
