#pragma once
// Whether a link in a stranger's text may be opened, and what the person must see before.

#include <QString>
#include <QUrl>

namespace dria {

struct LinkVerdict
{
    enum class Kind {
        Refused,        ///< never opened; `note` says why
        AskAlways,      ///< odd enough to be shown each time; `note` says what is odd
        AskOncePerHost, ///< an ordinary web address
    };
    Kind kind = Kind::Refused;
    QString note; ///< a sentence, or empty
};

/// http, https and mailto only; no user-info, no control or bidi characters, no attachments.
[[nodiscard]] LinkVerdict judgeLink(const QUrl &url);

/// Who a link leads to, in ASCII: the host with its port, or the mail address.
[[nodiscard]] QString linkTarget(const QUrl &url);

} // namespace dria
