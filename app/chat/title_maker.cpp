#include "chat/title_maker.h"

#include "api/api_client.h"
#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "core/when_finished.h"
#include "credits/budget_book.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr qsizetype mostSent = 1500; // of the prompt, and of the answer
constexpr int mostTokens = 32;
constexpr qsizetype titleLength = 80;

bool isMadeOf(const QString &title, const QString &prompt)
{
    QString words = title;
    if (words.endsWith(u'…'))
        words.chop(1);
    return !words.isEmpty() && prompt.simplified().startsWith(words);
}

bool isMark(QChar character)
{
    return u"\"'“”„‘’«»*#_`. "_s.contains(character);
}

} // namespace

QString TitleMaker::titleIn(const QString &reply)
{
    QString text = reply;
    if (const qsizetype thought = text.lastIndexOf("</think>"_L1); thought >= 0)
        text = text.mid(thought + 8);
    else if (text.contains("<think>"_L1))
        return {};
    QString title = text.trimmed().section(u'\n', 0, 0).simplified();
    while (!title.isEmpty() && isMark(title.back()))
        title.chop(1);
    while (!title.isEmpty() && isMark(title.front()))
        title.remove(0, 1);
    return title.size() > titleLength ? QString() : title;
}

void TitleMaker::consider(Conversation &conversation, const Message &answer)
{
    const QList<QUuid> &ids = conversation.timeline().ids();
    const bool isFirst = ids.size() == 2 && ids.last() == answer.id;
    const Message *prompt = isFirst ? conversation.timeline().message(ids.first()) : nullptr;
    if (!prompt || answer.state != Message::State::Complete || answer.text.isEmpty() ||
        conversation.isRetired() || !isMadeOf(conversation.record().title, prompt->text))
        return;
    ApiClient &client = *conversation.backend().client;
    ChatRequest request;
    request.model = conversation.record().model;
    request.turns = {
        {ChatTurn::Role::User, prompt->text.left(mostSent), {}},
        {ChatTurn::Role::Assistant, answer.text.left(mostSent), {}},
        {ChatTurn::Role::User,
         u"Write a title for this conversation in its own language: at most six words, and nothing else."_s,
         {}}};
    request.maxTokens = mostTokens;
    request.temperature = 0;
    request.dria = client.account().kind != Account::Kind::Other;
    BudgetBook *budget = client.account().hasCredits() ? conversation.backend().budget : nullptr;
    if (!budget || !budget->isLimited()) {
        ask(conversation, request);
        return;
    }
    const QPointer<Conversation> chat(&conversation);
    whenFinished(budget->check(request, {client.account().id, conversation.record().id, {}}), this,
                 [this, chat, request](const BudgetVerdict &verdict) {
                     if (chat && verdict.kind == BudgetVerdict::Kind::Fine) // it can do without
                         ask(*chat, request);
                 });
}

void TitleMaker::ask(Conversation &conversation, const ChatRequest &request)
{
    const QPointer<Conversation> chat(&conversation);
    whenFinished(conversation.backend().client->chat(request), this,
                 [chat, before = conversation.record().title](const Result<Completion> &reply) {
                     if (!chat || !reply || chat->record().title != before)
                         return;
                     chat->setTitle(titleIn(reply->text));
                 });
}

} // namespace dria
