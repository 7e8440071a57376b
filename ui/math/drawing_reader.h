#pragma once
// Reads the drawing of a formula as the typesetter writes it (resources/math/drawing.js): outlines,
// bars, lines, ellipses and texts, each with its place. There is nothing in it that could name a
// file or an address; what is not as it should be is refused.

#include "ui/math/math_renderer.h"

#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace dria::math {

/// families are for characters that the fonts of mathematics do not have. May be called on any
/// thread.
[[nodiscard]] tl::expected<MathPicture, Refusal> readDrawing(const QJsonObject &drawing,
                                                             const QStringList &families);

} // namespace dria::math
