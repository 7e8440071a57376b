#pragma once
// Blocks as JSON, for tools that print and tests that compare.

#include "markdown/block.h"

#include <QJsonArray>

namespace dria::test {

[[nodiscard]] QJsonArray blockJson(const QList<markdown::Block> &blocks);

} // namespace dria::test
