#pragma once
// What a view did so far, counted: for tests and measurements.

#include <QtGlobal>

namespace dria::timeline {

struct Work
{
    qint64 parsedUnits = 0; ///< UTF-16 units of Markdown, each as often as it was parsed
    qint64 parses = 0;
    qint64 layouts = 0; ///< boxes laid out
};

} // namespace dria::timeline
