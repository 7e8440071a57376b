#include "ui/widgets/plain_tool_tip.h"

namespace dria {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Said to be rich and escaped throughout, so nothing in it is left to be recognised.
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace dria
