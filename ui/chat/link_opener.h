#pragma once
// Opens links from strangers' text: never by itself, and the first time for a host only after the
// person saw where it leads.

#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

class QWidget;

namespace dria {

struct LinkVerdict;
class Theme;

class LinkOpener : public QObject
{
    Q_OBJECT

public:
    /// Hands the address to the system; false when there is nothing to open it with.
    using Opener = std::function<bool(const QUrl &)>;

    /// Dialogs belong to `window`.
    LinkOpener(Theme &theme, Opener opener, QWidget &window);

    /// Each link is shown whole before it is opened, whatever was opened before.
    void setAsksAlways(bool always) { m_asksAlways = always; }

    /// For a click or Enter on a link, never otherwise.
    void open(const QUrl &url);

private:
    void handOver(const QUrl &url);
    void ask(const QUrl &url, const LinkVerdict &verdict);

    Theme &m_theme;
    Opener m_opener;
    QWidget &m_window;
    QSet<QString> m_knownHosts; ///< confirmed in this run
    bool m_asksAlways = false;
};

} // namespace dria
