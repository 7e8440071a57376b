#include "ui/chat/link_opener.h"

#include "ui/chat/link_dialog.h"
#include "ui/chat/link_rules.h"

#include <QWidget>

namespace dria {

LinkOpener::LinkOpener(Theme &theme, Opener opener, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_opener(std::move(opener))
    , m_window(window)
{
}

void LinkOpener::open(const QUrl &url)
{
    const LinkVerdict verdict = judgeLink(url);
    const bool known = !m_asksAlways && m_knownHosts.contains(linkTarget(url));
    if (verdict.kind == LinkVerdict::Kind::AskOncePerHost && known)
        handOver(url);
    else
        ask(url, verdict);
}

void LinkOpener::handOver(const QUrl &url)
{
    if (!m_opener(url))
        ask(url, {LinkVerdict::Kind::Refused, tr("No program on this computer takes it.")});
}

void LinkOpener::ask(const QUrl &url, const LinkVerdict &verdict)
{
    auto *dialog = new LinkDialog(m_theme, url, verdict, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (verdict.kind != LinkVerdict::Kind::Refused) {
        connect(dialog, &QDialog::accepted, this, [this, url] {
            m_knownHosts.insert(linkTarget(url));
            handOver(url);
        });
    }
    dialog->open();
}

} // namespace dria
