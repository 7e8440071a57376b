#pragma once
// Divides a message into what is Markdown and what is thinking.

#include "markdown/line_scanner.h"

#include <QList>
#include <QStringView>

namespace dria::markdown {

struct Segment
{
    bool thinking = false;
    bool closed = true; ///< false for thinking whose end has not come
    QStringView text;   ///< without the tags
};

/// text has '\n' line ends only; scanner is the state before it (a new one at the very start).
[[nodiscard]] QList<Segment> segments(QStringView text, LineScanner scanner);

} // namespace dria::markdown
