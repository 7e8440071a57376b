#pragma once
// Reads an outline as SVG writes it ("M0 0H10V5Q…Z"), of absolute commands only.

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace dria::math {

/// Nothing for anything that is no such outline. Its units are kept; counters of letters stay open
/// (SVG 1.1, 8.3).
[[nodiscard]] std::optional<QPainterPath> readOutline(QStringView data);

} // namespace dria::math
