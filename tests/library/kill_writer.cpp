// kill_writer LIBRARY TOKENS_PER_SECOND: asks a practice gateway without end, through the real
// conversation and the real store, and says on its output what a window would have shown and what
// the store has answered for. Made to be killed.

#include "api/api_client.h"
#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/model_hints.h"
#include "chat/timeline_model.h"
#include "core/background_files.h"
#include "core/settings.h"
#include "core/when_finished.h"
#include "kill_log.h"
#include "library/sqlite_conversation_store.h"
#include "practice/practice_gateway.h"
#include "practice/practice_key.h"
#include "support/passing_store.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <unistd.h>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

void say(KillLog::What what, const QUuid &message, const QString &text)
{
    const QByteArray line = KillLog::line(what, message, text);
    if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        _exit(3);
}

/// Says when a piece of an answer was answered for.
class TellingStore final : public PassingStore
{
public:
    TellingStore(ConversationStore &store, QObject &context)
        : PassingStore(store)
        , m_context(context)
    {
    }
    using PassingStore::save;
    QFuture<Result<void>> save(const Message &message) override
    {
        m_texts[message.id] = message.text;
        return told(m_store.save(message), message.id);
    }
    QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                  const QString &reasoning) override
    {
        m_texts[message] += text;
        return told(m_store.journal(message, text, reasoning), message);
    }

private:
    QFuture<Result<void>> told(const QFuture<Result<void>> &saved, const QUuid &message)
    {
        whenFinished(saved, &m_context,
                     [message, text = m_texts.value(message)](const Result<void> &result) {
                         if (result)
                             say(KillLog::What::Saved, message, text);
                     });
        return saved;
    }

    QObject &m_context;
    QHash<QUuid, QString> m_texts;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const SystemClock clock;
    const QTemporaryDir folder;
    PracticeGateway gateway;
    Account account;
    account.id = QUuid::createUuid();
    account.kind = Account::Kind::Practice;
    account.baseUrl =
        gateway
            .start({.tokensPerSecond = atoi(argv[2]), .firstToken = std::chrono::milliseconds(5)})
            .value_or(QUrl());
    QNetworkAccessManager network;
    ApiClient client(network, clock, account);
    QString key = practiceKey();
    client.setKey(Secret::takeFrom(key));
    Settings settings(folder.filePath(u"settings.json"_s));
    BackgroundFiles files;
    const ModelHints hints;
    Catalogue catalogue(client, settings, files, hints, clock, folder.filePath(u"models.json"_s));

    SqliteConversationStore file(QString::fromLocal8Bit(argv[1]), clock);
    TellingStore store(file, application);
    ConversationRecord record;
    record.createdAt = record.activeAt = record.updatedAt = clock.nowUtc();
    record.id = QUuid::createUuid();
    record.account = account.id;
    record.model = u"qwen3.5:9b"_s;
    Conversation conversation(record, {&client, &catalogue}, store, clock);
    const TimelineModel &timeline = conversation.timeline();
    const auto sayRow = [&timeline](int row) {
        const Message &message = *timeline.message(timeline.ids().at(row));
        say(KillLog::What::Shown, message.id, message.text);
    };
    QObject::connect(&timeline, &QAbstractItemModel::rowsInserted, &application,
                     [&](const QModelIndex &, int first) { sayRow(first); });
    QObject::connect(&timeline, &QAbstractItemModel::dataChanged, &application,
                     [&](const QModelIndex &from) { sayRow(from.row()); });
    const auto ask = [&conversation] { conversation.send(u"/practice long"_s); };
    QObject::connect(&conversation, &Conversation::answered, &application, ask,
                     Qt::QueuedConnection);
    ask();
    return QCoreApplication::exec();
}
