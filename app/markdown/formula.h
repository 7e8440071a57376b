#pragma once
// A formula as it stands in a message, taken apart: $…$, \(…\), $$…$$, \[…\] or a TeX environment.

#include <QString>
#include <QStringView>

namespace dria::markdown {

struct Formula
{
    QString tex;           ///< without its delimiters; of an environment with them
    bool display = false;  ///< meant for a line of its own
    bool isClosed = false; ///< its end came
};

/// source is a text with Format::Math, or that of a block of that kind. Punctuation that follows a
/// formula on a line of its own is part of it.
[[nodiscard]] Formula formulaOf(QStringView source);

} // namespace dria::markdown
