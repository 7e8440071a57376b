#include "ui/timeline/link_target.h"

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;

namespace {

/// Characters that change how others are read without being seen. The joiners U+200C and U+200D
/// stay: Persian and emoji need them.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200B || u == 0x200E || u == 0x200F ||
           (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || isHidden(c);
}

} // namespace

std::optional<QUrl> safeLink(const QString &target)
{
    if (std::any_of(target.begin(), target.end(), isControl))
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

QString withVisibleControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isHidden))
        return text;
    QString result;
    for (const QChar c : text) {
        if (isHidden(c))
            result += u"\u2039U+%1\u203A"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'))
                          .toUpper();
        else
            result += c;
    }
    return result;
}

} // namespace dria::timeline
