// bench_hostile --json OUT [--file TEXT]…: how long texts that break other programs hold up the GUI
// thread: shown, scrolled through, copied, and arriving.

#include "../ui/timeline_test_model.h"
#include "meter.h"
#include "report.h"
#include "support/pathological.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace dria;
using namespace dria::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype piece = 6000;      ///< characters that arrive in a frame
constexpr qsizetype streamed = 300000; ///< characters of a text that arrive

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The longest burst of CPU time on the GUI thread, of an action and of what it leads to.
double burstMs(MeteredApplication &application, int wait, const std::function<void()> &action)
{
    application.resetBursts();
    QTimer::singleShot(0, &application, action); // so that it counts as an event
    settle(wait);
    return application.bursts()[u"max_gui_burst_ms"_s].toDouble();
}

QJsonObject measure(MeteredApplication &application, const Theme &theme, const QString &text)
{
    test::TimelineTestModel model;
    TimelineView view(theme);
    view.resize(900, 700);
    view.setModel(&model);
    view.show();
    settle(60);
    QScrollBar &bar = *view.verticalScrollBar();
    QJsonObject result;
    result[u"open_ms"_s] = burstMs(application, 60, [&] { model.append({.text = text}); });
    double worst = 0;
    for (int i = 0; i <= 20; ++i)
        worst = std::max(worst, burstMs(application, 20, [&] {
                             bar.setValue(static_cast<int>(qint64(bar.maximum()) * i / 20));
                         }));
    for (int i = 0; i < 20; ++i)
        worst = std::max(worst, burstMs(application, 20, [&] { bar.setValue(bar.value() - 600); }));
    result[u"scroll_ms"_s] = worst;
    result[u"copy_ms"_s] = burstMs(application, 60, [&] {
        view.selectAll();
        view.copySelection();
    });
    model.reset({{.text = {}, .state = timeline::State::Streaming}});
    worst = 0;
    for (qsizetype at = 0; at < std::min(text.size(), streamed); at += piece)
        worst = std::max(
            worst, burstMs(application, 20, [&] { model.appendText(0, text.mid(at, piece)); }));
    result[u"stream_ms"_s] = worst;
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        u"Measures how long hostile texts hold up the GUI thread."_s);
    arguments.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Where the figures go; - is standard output."_s,
                                  u"OUT"_s, u"-"_s);
    const QCommandLineOption file(u"file"_s, u"A text instead of those of our own."_s, u"TEXT"_s);
    arguments.addOptions({json, file});
    arguments.process(application);
    QList<test::HostileText> texts;
    for (const QString &path : arguments.values(file)) {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly)) {
            QTextStream(stderr) << "bench_hostile: " << path << ": " << source.errorString()
                                << '\n';
            return 2;
        }
        texts.append({path, QString::fromUtf8(source.readAll())});
    }
    if (texts.isEmpty())
        texts = test::pathologicalTexts();

    Theme theme;
    theme.applyTo(application);
    QJsonObject figures;
    QJsonObject worst;
    for (const test::HostileText &hostile : std::as_const(texts)) {
        const QJsonObject text = measure(application, theme, hostile.text);
        figures[hostile.name] = text;
        for (auto it = text.begin(); it != text.end(); ++it)
            worst[it.key()] = std::max(worst[it.key()].toDouble(), it->toDouble());
    }
    double longest = 0;
    for (const QJsonValue value : std::as_const(worst))
        longest = std::max(longest, value.toDouble());
    const QString wrong = writeReport(arguments.value(json), {{u"texts"_s, texts.size()},
                                                              {u"max_gui_burst_ms"_s, longest},
                                                              {u"worst"_s, worst},
                                                              {u"each"_s, figures}});
    if (wrong.isEmpty())
        return 0;
    QTextStream(stderr) << "bench_hostile: " << wrong << '\n';
    return 1;
}
