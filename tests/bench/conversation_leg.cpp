#include "conversation_leg.h"

#include "meter.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_find.h"
#include "ui/timeline/timeline_view.h"

#include <QEventLoop>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

#include <functional>

namespace dria::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 600;       // pixels of one scroll
constexpr int mostSteps = 2000; // of scrolling from end to end
constexpr int jumps = 25;

double ms(qint64 us)
{
    return static_cast<double>(us) / 1000;
}

/// Works off what is due, and what that brings, until the window is painted and rests.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(120, &loop, &QEventLoop::quit);
    loop.exec();
}

/// CPU time of an action with the painting it causes, microseconds.
qint64 cpuOf(QWidget &painted, const std::function<void()> &action)
{
    const qint64 before = processCpuUs();
    action();
    painted.repaint();
    return processCpuUs() - before;
}

/// Scrolls from the end to the beginning and jumps about; what it cost goes into result.
void measureScrolling(QAbstractScrollArea &area, QJsonObject &result)
{
    QScrollBar &bar = *area.verticalScrollBar();
    bar.setValue(bar.maximum());
    settle();
    qint64 scrolled = 0;
    qint64 worst = 0;
    int steps = 0;
    for (; steps < mostSteps && bar.value() > 0; ++steps) {
        const qint64 cost =
            cpuOf(*area.viewport(), [&] { bar.setValue(std::max(0, bar.value() - step)); });
        scrolled += cost;
        worst = std::max(worst, cost);
    }
    result[u"scroll_steps"_s] = steps;
    result[u"scroll_cpu_ms_per_600px"_s] = ms(scrolled) / std::max(1, steps);
    result[u"max_scroll_step_ms"_s] = ms(worst);
    qint64 longest = 0;
    for (int i = 1; i <= jumps; ++i) {
        const int to = static_cast<int>(qint64(bar.maximum()) * ((i * 7) % jumps) / jumps);
        longest = std::max(longest, cpuOf(*area.viewport(), [&] { bar.setValue(to); }));
    }
    result[u"max_jump_ms"_s] = ms(longest);
}

} // namespace

QJsonObject runView(MeteredApplication &application, QList<StoredMessage> messages, bool openOnly)
{
    Theme theme;
    theme.applyTo(application);
    StoredMessagesModel few(messages.mid(0, 4));
    StoredMessagesModel model(std::move(messages));
    QJsonObject result;
    TimelineView view(theme);
    view.resize(900, 700);
    view.setModel(&few); // the window is there, and its fonts, when a conversation is opened
    view.show();
    settle();
    warmFonts(theme.look()->fonts, theme.zoom(), &view);
    for (int i = 0; i < 20; ++i)
        settle();
    const double pss = pssMb();
    result[u"open_cpu_ms"_s] = ms(cpuOf(*view.viewport(), [&] { view.setModel(&model); }));
    result[u"texts_read_on_open"_s] = model.textReads();
    if (openOnly)
        return result;
    settle();
    const qint64 findFrom = processCpuUs();
    view.find().setQuery(u"code"_s, Qt::CaseInsensitive, 0);
    while (view.find().isSearching())
        settle();
    result[u"find_ms"_s] = ms(processCpuUs() - findFrom);
    result[u"matches"_s] = static_cast<double>(view.find().count());
    view.find().clear();
    result[u"pss_opened_mb"_s] = pssMb() - pss;
    result[u"resize_ms"_s] = ms(cpuOf(*view.viewport(), [&] { view.resize(760, 700); }));
    measureScrolling(view, result);
    settle();
    result[u"pss_mb"_s] = pssMb();
    result[u"pss_added_mb"_s] = pssMb() - pss;
    result[u"live_layouts"_s] = view.stats().liveLayouts;
    return result;
}

QJsonObject runBrowser(MeteredApplication &, const QList<StoredMessage> &messages)
{
    QTextBrowser browser;
    browser.resize(900, 700);
    browser.show();
    settle();
    const double pss = pssMb();
    QString text;
    for (const StoredMessage &message : messages)
        text += message.text + u"\n\n---\n\n"_s;
    QJsonObject result;
    result[u"open_cpu_ms"_s] = ms(cpuOf(*browser.viewport(), [&] {
        browser.setMarkdown(text);
        browser.verticalScrollBar()->setValue(browser.verticalScrollBar()->maximum());
    }));
    settle();
    result[u"resize_ms"_s] = ms(cpuOf(*browser.viewport(), [&] { browser.resize(760, 700); }));
    result[u"find_ms"_s] = ms(cpuOf(*browser.viewport(), [&] {
        for (QTextCursor at = browser.document()->find(u"code"_s); !at.isNull();)
            at = browser.document()->find(u"code"_s, at);
    }));
    measureScrolling(browser, result);
    result[u"pss_added_mb"_s] = pssMb() - pss;
    return result;
}

} // namespace dria::bench
