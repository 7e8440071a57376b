#include "api/api_client.h"
#include "api/network_manager.h"
#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/model_hints.h"
#include "chat/timeline_model.h"
#include "core/background_files.h"
#include "core/settings.h"
#include "legs.h"
#include "meter.h"
#include "support/memory_conversation_store.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QTemporaryDir>
#include <QTimer>

namespace dria::bench {

using namespace Qt::StringLiterals;

namespace {

/// What is counted at one moment.
struct Sample
{
    double share = 0; ///< of the text
    qint64 cpuUs = 0;
};

/// A chat with the server, in a window.
class Chat
{
public:
    Chat(quint16 port, QApplication &application)
        : m_settings(m_dir.filePath(u"settings.json"_s))
        , m_client(m_network, m_clock, accountAt(port))
        , m_catalogue(m_client, m_settings, m_files, m_hints, m_clock,
                      m_dir.filePath(u"models.json"_s))
        , m_conversation(recordOf(m_client.account()), {&m_client, &m_catalogue}, m_store, m_clock)
        , m_view(m_theme)
    {
        m_theme.applyTo(application);
        m_view.setModel(&m_conversation.timeline());
        m_view.resize(900, 700);
        m_view.show();
    }

    [[nodiscard]] Conversation &conversation() { return m_conversation; }
    [[nodiscard]] TimelineView &view() { return m_view; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] qsizetype textSize() const
    {
        const QList<QUuid> &ids = m_conversation.timeline().ids();
        return ids.isEmpty() ? 0 : m_conversation.timeline().message(ids.last())->text.size();
    }

private:
    static Account accountAt(quint16 port)
    {
        Account account;
        account.id = QUuid::createUuid();
        account.kind = Account::Kind::Other;
        account.name = u"bench"_s;
        account.baseUrl = QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port));
        return account;
    }

    static ConversationRecord recordOf(const Account &account)
    {
        ConversationRecord record;
        record.id = QUuid::createUuid();
        record.account = account.id;
        record.model = u"perflab-1"_s;
        return record;
    }

    QTemporaryDir m_dir;
    Settings m_settings;
    BackgroundFiles m_files;
    ModelHints m_hints;
    SystemClock m_clock;
    NetworkManager m_network;
    ApiClient m_client;
    Catalogue m_catalogue;
    MemoryConversationStore m_store;
    Conversation m_conversation;
    Theme m_theme;
    TimelineView m_view;
};

/// CPU a token over one tenth of the text.
double tenth(const QList<Sample> &samples, double from, qsizetype tokens)
{
    qint64 begin = -1;
    qint64 end = -1;
    for (const Sample &sample : samples) {
        if (begin < 0 && sample.share >= from)
            begin = sample.cpuUs;
        if (sample.share <= from + 0.1)
            end = sample.cpuUs;
    }
    return begin < 0 ? 0 : static_cast<double>(end - begin) / (static_cast<double>(tokens) / 10);
}

} // namespace

QJsonObject runClient(MeteredApplication &application, quint16 port, Pauses pauses,
                      qsizetype tokens)
{
    Chat chat(port, application);
    QTimer idle;
    idle.setSingleShot(true);
    QList<std::pair<qsizetype, qint64>> growth; // size of the text, CPU
    qint64 cpuAtPaint = 0;
    qint64 lastPaint = 0;
    qint64 lastText = 0;
    bool answered = false;
    qint64 paints = 0;
    const auto sampled = [&] { growth.append({chat.textSize(), processCpuUs()}); };
    application.watchPaints(chat.view().viewport(), [&] {
        ++paints;
        cpuAtPaint = processCpuUs();
        lastPaint = monotonicUs();
    });
    QList<qint64> quiet; // CPU at each pause of the stream

    QJsonObject result;
    TimelineStats before{};
    double pssBefore = 0;
    qint64 cpuBefore = 0;
    QTimer silence;
    silence.setSingleShot(true);
    silence.setInterval(900);
    QObject::connect(&silence, &QTimer::timeout, &silence, [&] {
        if (chat.view().isSettled())
            quiet.append(processCpuUs());
        else
            silence.start(); // what is owed for the text before is not the cost of what follows
    });
    QObject::connect(&chat.conversation().timeline(), &QAbstractItemModel::dataChanged,
                     &chat.view(), [&] {
                         sampled();
                         lastText = monotonicUs();
                         if (pauses == Pauses::Two)
                             silence.start();
                     });
    QObject::connect(&chat.conversation(), &Conversation::answered, &idle, [&] {
        answered = true;
        idle.start(600); // what is put off until after the answer belongs to it
    });
    QObject::connect(&idle, &QTimer::timeout, &application, &QCoreApplication::quit);
    // The start gate: the empty window is painted and its fonts are warm, as when a person types.
    QTimer::singleShot(600, &chat.view(),
                       [&] { warmFonts(chat.theme().look()->fonts, 100, &chat.view()); });
    QTimer::singleShot(2500, &chat.view(), [&] {
        before = chat.view().stats();
        pssBefore = pssMb();
        application.resetBursts();
        paints = 0;
        cpuBefore = processCpuUs();
        chat.conversation().send(u"go"_s);
    });
    QCoreApplication::exec();

    const TimelineStats after = chat.view().stats();
    const auto size = static_cast<double>(chat.textSize());
    QList<Sample> samples;
    for (const auto &[at, cpu] : std::as_const(growth))
        samples.append({static_cast<double>(at) / size, cpu});
    const auto count = static_cast<double>(tokens);
    result = application.bursts();
    result[u"cpu_us_per_token"_s] = static_cast<double>(cpuAtPaint - cpuBefore) / count;
    result[u"cpu_us_per_token_first_tenth"_s] = tenth(samples, 0, tokens);
    result[u"cpu_us_per_token_middle_tenth"_s] = tenth(samples, 0.45, tokens);
    result[u"cpu_us_per_token_last_tenth"_s] = tenth(samples, 0.9, tokens);
    result[u"last_paint_us"_s] = static_cast<double>(lastPaint);
    result[u"last_text_us"_s] = static_cast<double>(lastText);
    result[u"updates"_s] = static_cast<double>(paints);
    result[u"characters"_s] = size;
    result[u"bytes_parsed_per_byte"_s] =
        static_cast<double>(after.parsedUnits - before.parsedUnits) / size;
    result[u"parses_per_token"_s] = static_cast<double>(after.parses - before.parses) / count;
    result[u"layouts_per_token"_s] = static_cast<double>(after.layouts - before.layouts) / count;
    result[u"pss_added_mb"_s] = pssMb() - pssBefore;
    result[u"peak_rss_mb"_s] = peakRssMb();
    result[u"complete"_s] = answered && chat.conversation().timeline().messages().last().state ==
                                            Message::State::Complete;
    if (quiet.size() >= 2)
        result[u"paused_cpu_us"_s] = static_cast<double>(quiet[1] - quiet[0]);
    return result;
}

} // namespace dria::bench
