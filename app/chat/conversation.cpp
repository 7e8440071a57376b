#include "chat/conversation.h"

#include "api/api_client.h"
#include "chat/catalogue.h"
#include "chat/first_words.h"
#include "chat/generation.h"
#include "chat/message_reader.h"
#include "chat/node_watch.h"
#include "chat/turn_presenter.h"
#include "core/ids.h"
#include "core/when_finished.h"
#include "credits/budget_book.h"
#include "library/conversation_store.h"

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr qsizetype titleLength = 60;

} // namespace

Conversation::Conversation(ConversationRecord record, ChatBackend backend, ConversationStore &store,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_backend(backend)
    , m_store(store)
    , m_clock(clock)
    , m_timeline(std::make_unique<TimelineModel>(clock))
    , m_reader(std::make_unique<MessageReader>(store, m_record.id, *m_timeline, m_tree))
{
    tellRooms();
    connect(m_reader.get(), &MessageReader::failed, this, &Conversation::storeFailed);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_timeline->tick();
        updateTicking();
    });
}

Conversation::~Conversation() = default;

void Conversation::append(const Message &message)
{
    m_record.leaf = message.id;
    m_carriesFiles = m_carriesFiles || !message.files.isEmpty();
    m_tree.add(message.id, message.parent, message.role);
    m_timeline->append(message);
}

bool Conversation::isEmpty() const
{
    return m_timeline->ids().isEmpty();
}

bool Conversation::isBusy() const
{
    return m_generation || !m_waitingReply.isNull() || !m_launching.isNull();
}

bool Conversation::canSend() const
{
    return !isBusy() && !isLoading() && !m_record.model.isEmpty();
}

Message Conversation::newMessage(Message::Role role) const
{
    Message message;
    message.createdAt = m_clock.nowUtc();
    message.updatedAt = message.createdAt;
    message.id = newId(message.createdAt);
    message.conversation = m_record.id;
    message.account = m_record.account;
    message.model = m_record.model;
    message.role = role;
    return message;
}

bool Conversation::send(const QString &text)
{
    const bool saysNothing = text.trimmed().isEmpty() && m_draft.files.isEmpty();
    if (!canSend() || saysNothing || !m_pendingFiles.isEmpty())
        return false;

    Message prompt = newMessage(Message::Role::User);
    if (!isEmpty())
        prompt.parent = lastShown();
    prompt.text = text;
    prompt.files = m_draft.files;
    if (m_record.title.isEmpty())
        m_record.title =
            firstWords(text.trimmed().isEmpty() ? prompt.files.first().name : text, titleLength);
    m_record.activeAt = prompt.createdAt;
    append(prompt);
    saveRecord();
    save(prompt);
    setDraft({}); // after the prompt: what was typed is in the store all the time
    if (!prompt.files.isEmpty())
        Q_EMIT filesChanged();
    ask(prompt.id);
    Q_EMIT promptSent();
    return true;
}

void Conversation::ask(const QUuid &promptId, std::optional<double> temperature)
{
    Message reply = newMessage(Message::Role::Assistant);
    reply.parent = promptId;
    reply.state = Message::State::Waiting;
    reply.temperature = temperature;
    if (lastShown() == promptId) {
        append(reply);
    } else { // beside answers that are there: those stay, on a branch of their own
        showBeside(reply);
        saveRecord();
    }
    m_backend.catalogue->noteUsed(m_record.model);
    launch(reply, promptId, false);
}

// The reply's row is in the store before a byte leaves; when the store fails, the answer is still
// worth having, and the failure is told.
void Conversation::launch(Message reply, const QUuid &historyEnd, bool continuing)
{
    reply.updatedAt = m_clock.nowUtc();
    m_launching = reply.id;
    if (m_backend.budget && m_backend.client->account().hasCredits())
        m_backend.budget->prepare(reply.account, m_record.id);
    Q_EMIT busyChanged(true);
    whenFinished(m_store.save(reply), this,
                 [this, reply, historyEnd, continuing](const Result<void> &saved) {
                     if (!saved)
                         Q_EMIT storeFailed(saved.error());
                     whenComplete([this, reply, historyEnd, continuing] {
                         if (m_launching != reply.id)
                             return; // stopped meanwhile, perhaps for another prompt
                         readHistory(reply, historyEnd, continuing);
                     });
                 });
}

void Conversation::startGeneration(const Message &reply, const ChatRequest &request)
{
    m_launching = {};
    const QUuid id = reply.id;
    m_generation = std::make_unique<Generation>(*m_backend.client, m_store, m_clock, reply);
    Generation *generation = m_generation.get();
    connect(generation, &Generation::textArrived, this,
            [this, id](const QString &delta) { m_timeline->appendText(id, delta); });
    connect(generation, &Generation::reasoningArrived, this,
            [this, id](const QString &delta) { m_timeline->appendReasoning(id, delta); });
    connect(generation, &Generation::stateChanged, this, [this, generation] {
        m_timeline->update(generation->message());
        updateTicking();
    });
    connect(generation, &Generation::storeFailed, this, &Conversation::storeFailed);
    connect(generation, &Generation::finished, this, [this, id] { onFinished(id); });
    generation->start(request);
    m_timeline->update(generation->message());
    updateTicking();
}

void Conversation::failLocally(Message reply, Error error)
{
    const bool anything = !reply.text.isEmpty() || !reply.reasoning.isEmpty();
    reply.state = anything ? Message::State::Interrupted : Message::State::Failed;
    reply.error = std::move(error);
    m_timeline->update(reply);
    save(reply);
    Q_EMIT busyChanged(false);
    Q_EMIT answered(reply);
}

void Conversation::onFinished(const QUuid &id)
{
    m_generation.release()->deleteLater(); // this runs inside one of its signals
    const Message *reply = m_timeline->message(id);
    if (!reply)
        return;
    const Message message = *reply;
    save(message);
    if (const auto speed = tokensPerSecond(message))
        m_backend.catalogue->noteSpeed(message.model, *speed);
    if (message.error && message.error->kind == Error::Kind::RateLimited &&
        message.error->retryAfter) {
        TurnExtras extras;
        extras.retryAt = m_clock.nowUtc().addSecs(message.error->retryAfter->count());
        m_timeline->setExtras(id, extras);
    }
    if (message.error && message.error->kind == Error::Kind::NoNode)
        offerAlternative(message);
    m_record.activeAt = message.updatedAt;
    saveRecord();
    updateTicking();
    Q_EMIT busyChanged(false);
    Q_EMIT answered(message);
}

void Conversation::offerAlternative(const Message &reply)
{
    TurnExtras extras = m_timeline->extras(reply.id);
    extras.alternativeModel = m_backend.catalogue->alternativeTo(reply.model);
    m_timeline->setExtras(reply.id, extras);
}

void Conversation::stop()
{
    if (!m_waitingReply.isNull()) {
        disarm();
    } else if (m_generation) {
        m_generation->stop();
    } else if (const Message *reply = m_timeline->message(m_launching)) {
        m_launching = {};
        Message stopped = *reply;
        stopped.state = Message::State::Stopped;
        m_timeline->update(stopped);
        save(stopped);
        Q_EMIT busyChanged(false);
    }
}

void Conversation::setModel(const QString &model)
{
    if (model.isEmpty() || model == m_record.model || isLoading())
        return;
    disarm(); // armed for the model that was left
    const bool noted = !isEmpty() && !m_record.model.isEmpty();
    m_record.model = model;
    if (noted) {
        Message note = newMessage(Message::Role::ModelChange);
        note.parent = lastShown();
        append(note);
        save(note);
    }
    saveRecord();
}

void Conversation::setParameters(const ChatParameters &parameters)
{
    if (parameters == m_record.parameters || isLoading())
        return;
    m_record.parameters = parameters;
    saveRecord();
}

void Conversation::setTitle(const QString &title)
{
    if (title.simplified().isEmpty() || title == m_record.title || isLoading())
        return;
    m_record.title = title.simplified();
    saveRecord();
}

void Conversation::setBackend(const QUuid &account, ChatBackend backend)
{
    if (isBusy() || isLoading())
        return;
    m_backend = std::move(backend);
    tellRooms();
    m_record.account = account;
    if (isEmpty())
        m_record.model = m_backend.catalogue->defaultModel(); // empty until the list is there
    saveRecord();
}

void Conversation::replaceBackend(ChatBackend backend)
{
    m_backend = std::move(backend);
    tellRooms();
    Q_EMIT recordChanged();
}

void Conversation::tellRooms()
{
    m_timeline->setHasRooms(m_backend.client && m_backend.client->account().hasChannels());
}

void Conversation::updateTicking()
{
    if (!m_timeline->needsTicking())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

} // namespace dria
