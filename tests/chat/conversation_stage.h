#pragma once
// A conversation over real HTTP: the practice gateway answers, or fails on demand.

#include "api/api_client.h"
#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/model_hints.h"
#include "chat/timeline_model.h"
#include "core/background_files.h"
#include "core/settings.h"
#include "held_store.h"
#include "practice/practice_gateway.h"
#include "practice/practice_key.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dria {

/// Everything a conversation stands on, made anew for each test.
struct Stage
{
    explicit Stage(PracticeGateway::Options options = {.tokensPerSecond = 0,
                                                       .firstToken = std::chrono::milliseconds(0)})
        : settings(folder.filePath(QStringLiteral("settings.json")))
    {
        Account account;
        account.id = QUuid::createUuid();
        account.kind = Account::Kind::Practice;
        account.baseUrl = gateway.start(options).value();
        client = std::make_unique<ApiClient>(network, clock, account);
        QString key = practiceKey();
        client->setKey(Secret::takeFrom(key));
        catalogue = std::make_unique<Catalogue>(*client, settings, files, hints, clock,
                                                folder.filePath(QStringLiteral("models.json")));
        ConversationRecord record;
        record.id = QUuid::createUuid();
        record.account = account.id;
        record.model = QStringLiteral("qwen3.5:9b");
        conversation = std::make_unique<Conversation>(
            record, ChatBackend{client.get(), catalogue.get()}, store, clock);
    }

    [[nodiscard]] Message last() const { return conversation->timeline().messages().last(); }
    [[nodiscard]] QList<Message> messages() const { return conversation->timeline().messages(); }
    /// Sends, and waits for the end of the answer.
    bool ask(const QString &prompt)
    {
        QSignalSpy answered(conversation.get(), &Conversation::answered);
        return conversation->send(prompt) && (answered.size() == 1 || answered.wait(10'000));
    }
    [[nodiscard]] timeline::Versions versions(int row) const
    {
        return conversation->timeline()
            .index(row)
            .data(timeline::VersionsRole)
            .value<timeline::Versions>();
    }
    bool performAndWait(const QString &action)
    {
        QSignalSpy answered(conversation.get(), &Conversation::answered);
        conversation->perform(last().id, action);
        return answered.size() == 1 || answered.wait(10'000);
    }

    QTemporaryDir folder;
    SystemClock clock;
    QNetworkAccessManager network;
    PracticeGateway gateway;
    Settings settings;
    BackgroundFiles files;
    ModelHints hints;
    HeldStore store;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Conversation> conversation;
};

inline PracticeGateway::Options slowly()
{
    return {.tokensPerSecond = 20, .firstToken = std::chrono::milliseconds(0)};
}

} // namespace dria
