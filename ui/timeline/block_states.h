#pragma once
// What the person did to single blocks, by key: it outlives their boxes, which come and go with
// scrolling and with every change of the theme.

#include <QHash>
#include <QSet>
#include <QString>

namespace dria::timeline {

/// How a piece of code is shown.
struct CodeView
{
    bool wrapped = false;   ///< long lines go on in the next row
    bool collapsed = false; ///< only its beginning is shown
    friend bool operator==(const CodeView &, const CodeView &) = default;
};

struct BlockStates
{
    QSet<QString> unfolded; ///< thinking that is shown
    QHash<QString, CodeView> code;
};

} // namespace dria::timeline
