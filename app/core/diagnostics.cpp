#include "core/diagnostics.h"

#include "core/scrub.h"

#include <QDir>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

qsizetype countOf(const QList<Account> &accounts, Account::Kind kind)
{
    return std::count_if(accounts.cbegin(), accounts.cend(),
                         [kind](const Account &account) { return account.kind == kind; });
}

QString withoutPersonalNames(QString text, const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (account.kind != Account::Kind::Other)
            continue;
        const QUrl &url = account.baseUrl;
        for (const QString &host : {url.host(QUrl::FullyEncoded), url.host(QUrl::FullyDecoded)}) {
            if (!host.isEmpty())
                text.replace(host, u"[other server]"_s, Qt::CaseInsensitive);
        }
    }
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}

} // namespace

QString diagnosticsText(const QString &version, const QString &platform,
                        const QList<Account> &accounts, const QStringList &logLines)
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s);
    const QStringList lines{
        u"Dria Desktop "_s + version,
        u"Qt %1 (built with %2), %3"_s.arg(QLatin1StringView(qVersion()),
                                           QLatin1StringView(QT_VERSION_STR), platform),
        u"System: %1, %2, kernel %3"_s.arg(QSysInfo::prettyProductName(),
                                           QSysInfo::currentCpuArchitecture(),
                                           QSysInfo::kernelVersion()),
        u"Desktop: %1, language %2"_s.arg(desktop, QLocale().name()),
        u"TLS: "_s +
            (QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s),
        u"Accounts: %1 Dria, %2 other"_s.arg(countOf(accounts, Account::Kind::Dria))
            .arg(countOf(accounts, Account::Kind::Other)),
        u""_s,
        u"Newest log lines:"_s,
    };
    return withoutPersonalNames(scrubbed((lines + logLines).join(u'\n')), accounts) + u'\n';
}

} // namespace dria
