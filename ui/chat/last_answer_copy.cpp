#include "ui/chat/last_answer_copy.h"

#include "chat/conversation.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/chat/answer_copy.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace dria {

namespace {
constexpr qsizetype lookedAtOnce = 50;
}

LastAnswerCopy::LastAnswerCopy(QObject *parent)
    : QObject(parent)
{
}

void LastAnswerCopy::copyAnswer(Conversation &conversation)
{
    begin(
        conversation,
        [](const QList<Message> &messages) {
            const QString text = lastAnswer(messages);
            if (text.isEmpty())
                return QString();
            QGuiApplication::clipboard()->setText(text);
            return tr("The last answer was copied.");
        },
        tr("There is no answer to copy yet."));
}

void LastAnswerCopy::copyCode(Conversation &conversation)
{
    begin(
        conversation,
        [](const QList<Message> &messages) {
            const LastCode code = lastCode(messages);
            if (code.text.isEmpty())
                return QString();
            QGuiApplication::clipboard()->setText(code.text);
            return code.changed ? tr("The last code was copied without its hidden characters.")
                                : tr("The last code was copied.");
        },
        tr("There is no code in the answers of this chat."));
}

void LastAnswerCopy::begin(Conversation &conversation, Take take, const QString &nothing)
{
    m_conversation = &conversation;
    m_take = std::move(take);
    m_nothing = nothing;
    m_left = conversation.timeline().ids();
    ++m_round;
    lookOn();
}

void LastAnswerCopy::lookOn()
{
    if (m_left.isEmpty() || !m_conversation) {
        Q_EMIT told(m_nothing);
        return;
    }
    const QList<QUuid> next = m_left.last(std::min(m_left.size(), lookedAtOnce));
    m_left.resize(m_left.size() - next.size());
    whenFinished(m_conversation->read(next), this,
                 [this, round = m_round](const Result<QList<Message>> &messages) {
                     if (round != m_round)
                         return;
                     const QString done = messages ? m_take(*messages) : explain(messages.error());
                     if (done.isEmpty())
                         lookOn();
                     else
                         Q_EMIT told(done);
                 });
}

} // namespace dria
