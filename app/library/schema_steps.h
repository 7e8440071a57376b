#pragma once
// What each version of the library's file added. A step that was released is never changed.

#include <QList>
#include <QStringList>

namespace dria {

/// The statements of each step, in order; the first step makes version 1.
[[nodiscard]] const QList<QStringList> &schemaSteps();

} // namespace dria
