#include "legs.h"
#include "meter.h"
#include "plain_stream.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>

namespace dria::bench {

using namespace Qt::StringLiterals;

QJsonObject runIngest(MeteredApplication &application, quint16 port)
{
    PlainStream stream(port);
    const double pssBefore = pssMb();
    qint64 cpuBefore = 0;
    qint64 cpu = 0;
    qint64 lastText = 0;
    QObject::connect(&stream, &PlainStream::finished, &application, [&] {
        cpu = processCpuUs() - cpuBefore;
        lastText = monotonicUs();
        QCoreApplication::quit();
    });
    QTimer::singleShot(600, &stream, [&] {
        cpuBefore = processCpuUs();
        stream.start();
    });
    QCoreApplication::exec();
    return {{u"cpu_us"_s, static_cast<double>(cpu)},
            {u"last_paint_us"_s, static_cast<double>(lastText)}, // all it does with a text
            {u"characters"_s, static_cast<double>(stream.text().size())},
            {u"pss_added_mb"_s, pssMb() - pssBefore}};
}

QJsonObject runNaive(MeteredApplication &application, quint16 port)
{
    QTextBrowser browser;
    browser.resize(900, 700);
    browser.show();
    PlainStream stream(port);
    double pssBefore = 0;
    qint64 cpuBefore = 0;
    qint64 cpuAtPaint = 0;
    qint64 lastPaint = 0;
    qint64 paints = 0;
    bool finished = false;
    application.watchPaints(browser.viewport(), [&] {
        ++paints;
        cpuAtPaint = processCpuUs();
        lastPaint = monotonicUs();
    });
    QTimer frame;
    frame.setInterval(16);
    qsizetype shown = 0;
    QObject::connect(&frame, &QTimer::timeout, &browser, [&] {
        if (shown == stream.text().size()) {
            if (finished)
                QTimer::singleShot(300, &application, &QCoreApplication::quit);
            return;
        }
        shown = stream.text().size();
        browser.setMarkdown(stream.text());
        browser.verticalScrollBar()->setValue(browser.verticalScrollBar()->maximum());
    });
    QObject::connect(&stream, &PlainStream::finished, &browser, [&] { finished = true; });
    QTimer::singleShot(600, &stream, [&] {
        application.resetBursts();
        pssBefore = pssMb();
        paints = 0;
        cpuBefore = processCpuUs();
        frame.start();
        stream.start();
    });
    QCoreApplication::exec();
    QJsonObject result = application.bursts();
    result[u"cpu_us"_s] = static_cast<double>(cpuAtPaint - cpuBefore);
    result[u"last_paint_us"_s] = static_cast<double>(lastPaint);
    result[u"updates"_s] = static_cast<double>(paints);
    result[u"pss_added_mb"_s] = pssMb() - pssBefore;
    return result;
}

} // namespace dria::bench
