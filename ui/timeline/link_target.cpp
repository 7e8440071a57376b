#include "ui/timeline/link_target.h"

#include "ui/timeline/hidden_text.h"

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

std::optional<QUrl> safeLink(const QString &target)
{
    if (std::any_of(target.begin(), target.end(), isControl) || hasHidden(target))
        return std::nullopt;
    const QUrl url(target, QUrl::TolerantMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return std::nullopt;
    const QString scheme = url.scheme();
    const bool web = scheme == "https"_L1 || scheme == "http"_L1;
    if (web ? url.host().isEmpty() : scheme != "mailto"_L1)
        return std::nullopt;
    return url;
}

QString shownAddress(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
}

} // namespace dria::timeline
