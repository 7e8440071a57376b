#pragma once
// One form for passwords that look the same, however they were typed.

#include "core/secret.h"

#include <QString>

namespace dria {

/// Unicode's normal form of a text in UTF-8. Bytes that are no UTF-8 stay as they are.
[[nodiscard]] Secret normalForm(const Secret &utf8, QString::NormalizationForm form);

} // namespace dria
