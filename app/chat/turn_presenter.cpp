#include "chat/turn_presenter.h"

#include "chat/turn_actions.h"
#include "core/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dria {

using Awaited = TurnExtras::Awaited;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::TurnPresenter)
};

QString seconds(std::chrono::milliseconds time)
{
    const double value = static_cast<double>(time.count()) / 1000;
    return Words::tr("%1 s").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

int tokensOf(const Message &message)
{
    return message.usage.completionTokens.value_or(message.textDeltas);
}

QString tokenCount(const Message &message)
{
    if (message.usage.completionTokens)
        return Words::tr("%n token(s)", nullptr, *message.usage.completionTokens);
    return Words::tr("about %n token(s)", nullptr, message.textDeltas);
}

QString interrupted(const Message &message)
{
    return Words::tr("The connection broke after %1. They are kept; the rest was lost and may have "
                     "been charged.")
        .arg(tokenCount(message));
}

bool mayHaveReachedNode(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::NodeTimeout:
    case Kind::ServerFailure:
    case Kind::MalformedReply:
    case Kind::StreamError:
    case Kind::ConnectTimeout: // what was written before it is not known
    case Kind::ConnectionLost:
    case Kind::Interrupted:
    case Kind::FirstTokenTimeout:
    case Kind::StreamStalled:
    case Kind::TotalTimeout:
    case Kind::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

bool wasCutOff(const Message &message)
{
    if (message.state != Message::State::Complete || message.role != Message::Role::Assistant)
        return false;
    return message.finishReason == QLatin1String("length") ||
           (message.maxTokens > 0 &&
            message.usage.completionTokens.value_or(0) >= message.maxTokens);
}

std::optional<double> tokensPerSecond(const Message &message)
{
    if (!message.duration || !message.toFirstToken || tokensOf(message) < 2)
        return std::nullopt;
    const auto writing = *message.duration - *message.toFirstToken;
    if (writing < std::chrono::milliseconds(50))
        return std::nullopt; // one burst: a speed would be made up
    return tokensOf(message) * 1000.0 / static_cast<double>(writing.count());
}

QString TurnPresenter::authorName() const
{
    if (message.role == Message::Role::User)
        return Words::tr("You");
    return message.reportedModel.isEmpty() ? message.model : message.reportedModel;
}

QString TurnPresenter::text() const
{
    if (message.role == Message::Role::ModelChange)
        return Words::tr("From here on %1 answers").arg(message.model);
    return message.text;
}

QString TurnPresenter::status() const
{
    if (extras.awaited == Awaited::Credits)
        return Words::tr("Waiting for credits. Your message is sent once when the balance has "
                         "risen.");
    if (extras.awaited == Awaited::Node)
        return Words::tr("Waiting for a node that serves %1. Your message is sent once when one "
                         "appears.")
            .arg(message.model);
    if (extras.retryAt.isValid()) {
        const std::chrono::seconds left(std::max<qint64>(1, now.secsTo(extras.retryAt)));
        return Words::tr("You can try again %1.", "%1: in 40 seconds").arg(inWords(left));
    }
    switch (message.state) {
    case Message::State::Waiting: {
        const auto waited = static_cast<int>(std::max<qint64>(0, message.updatedAt.secsTo(now)));
        if (waited < 1)
            return Words::tr("Waiting for the first token");
        return Words::tr("Waiting for the first token, %n second(s)", nullptr, waited);
    }
    case Message::State::Stopped:
        return message.text.isEmpty() && message.reasoning.isEmpty()
                   ? Words::tr("Stopped before anything came. It may have been charged.")
                   : Words::tr("Stopped. What had arrived is kept, and may have been charged.");
    default:
        break;
    }
    if (wasCutOff(message))
        return Words::tr("Probably cut off: it reached the limit of %n token(s).", nullptr,
                         message.maxTokens);
    return {};
}

QString TurnPresenter::footer() const
{
    if (message.role != Message::Role::Assistant || message.state == Message::State::Waiting ||
        message.state == Message::State::Streaming || message.state == Message::State::Failed)
        return {};
    QStringList parts;
    if (!authorName().isEmpty())
        parts += authorName();
    if (!message.nodeId.isEmpty())
        parts += message.nodeId;
    if (tokensOf(message) > 0)
        parts += tokenCount(message);
    if (const auto speed = tokensPerSecond(message))
        parts += Words::tr("%1 tokens/s").arg(QLocale().toString(std::round(*speed), 'f', 0));
    if (message.toFirstToken)
        parts += Words::tr("first token %1").arg(seconds(*message.toFirstToken));
    return parts.join(QStringLiteral(" · "));
}

QString TurnPresenter::details() const
{
    if (message.role != Message::Role::Assistant)
        return {};
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += Words::tr("%1: %2").arg(name, value);
    };
    const auto number = [](const std::optional<int> &value) {
        return value ? QLocale().toString(*value) : QString();
    };
    add(Words::tr("Model asked"), message.model);
    add(Words::tr("Model reported"), message.reportedModel);
    add(Words::tr("Node"), message.nodeId);
    add(Words::tr("Request"), message.requestId);
    if (message.temperature)
        add(Words::tr("Temperature"), Words::tr("%1, varied to get another answer")
                                          .arg(QLocale().toString(*message.temperature, 'f', 2)));
    add(Words::tr("Prompt tokens"), number(message.usage.promptTokens));
    add(Words::tr("Answer tokens"), number(message.usage.completionTokens));
    if (message.toFirstToken)
        add(Words::tr("First token after"), seconds(*message.toFirstToken));
    if (message.thinkingTime)
        add(Words::tr("Thought for"), seconds(*message.thinkingTime));
    if (message.duration)
        add(Words::tr("Whole answer in"), seconds(*message.duration));
    add(Words::tr("Reason for the end"), message.finishReason);
    add(Words::tr("Time"),
        QLocale().toString(message.createdAt.toLocalTime(), QLocale::LongFormat));
    return lines.join(u'\n');
}

QString TurnPresenter::problem() const
{
    if (extras.awaited != Awaited::Nothing)
        return {};
    if (message.error) {
        using Kind = Error::Kind;
        if (message.error->kind == Kind::NoNode)
            return Words::tr("No node is serving %1 right now.").arg(message.model);
        if (message.error->kind == Kind::OutOfCredits && extras.credits)
            return Words::tr("There are not enough credits for this: the balance is %1 credits. "
                             "The message is kept.")
                .arg(QLocale().toString(*extras.credits, 'f', QLocale::FloatingPointShortest));
        if (message.error->kind == Kind::Interrupted && message.textDeltas > 0)
            return interrupted(message);
        Error error = *message.error;
        error.retryAfter.reset(); // the status counts it down
        return explain(error);
    }
    if (!extras.overSoftLimit.isEmpty())
        return extras.overSoftLimit;
    if (message.state == Message::State::Complete && !message.reportedModel.isEmpty() &&
        message.reportedModel != message.model && message.role == Message::Role::Assistant)
        return Words::tr("You asked %1; the server says %2 answered.")
            .arg(message.model, message.reportedModel);
    return {};
}

QList<timeline::Action> TurnPresenter::actions() const
{
    namespace id = turn_action;
    using Kind = Error::Kind;
    QList<timeline::Action> actions;
    const auto offer = [&actions](const QString &action, const QString &text) {
        actions.append({action, text});
    };
    if (extras.awaited == Awaited::Credits) {
        offer(id::addCredits, Words::tr("Add credits"));
        offer(id::stopWaiting, Words::tr("Stop waiting"));
        return actions;
    }
    if (extras.awaited == Awaited::Node) {
        offer(id::stopWaiting, Words::tr("Stop waiting"));
        offer(id::changeModel, Words::tr("Choose another model"));
        return actions;
    }
    const bool mayAskAgain = !extras.retryAt.isValid();
    const bool kept = !message.text.isEmpty();
    if (wasCutOff(message) || (kept && message.state == Message::State::Stopped) ||
        (kept && message.state == Message::State::Interrupted))
        offer(id::continueAnswer, Words::tr("Continue"));
    if (message.state == Message::State::Stopped) {
        offer(id::sendAgain, Words::tr("Send again"));
        return actions;
    }
    if (!message.error) {
        if (!extras.overSoftLimit.isEmpty())
            offer(id::changeBudget, Words::tr("Change the budget"));
        return actions;
    }

    switch (message.error->kind) {
    case Kind::NoNode:
        offer(id::waitForNode, Words::tr("Wait for a node"));
        if (!extras.alternativeModel.isEmpty())
            offer(id::useModel + extras.alternativeModel,
                  Words::tr("Use %1").arg(extras.alternativeModel));
        offer(id::changeModel, Words::tr("Choose another model"));
        if (hasRooms)
            offer(id::postRequest, Words::tr("Post to #requests"));
        break;
    case Kind::OutOfCredits:
        offer(id::addCredits, Words::tr("Add credits"));
        // Only what never reached a node is sent by itself.
        if (message.text.isEmpty() && message.reasoning.isEmpty())
            offer(id::waitForCredits, Words::tr("Send when credits arrive"));
        offer(id::retry, Words::tr("Retry"));
        break;
    case Kind::Unauthorized:
    case Kind::SecretNotFound:
    case Kind::SecretLocked:
    case Kind::SecretDenied:
    case Kind::SecretUnavailable:
    case Kind::SecretTimeout:
        offer(id::connectAccount, Words::tr("Check the key"));
        offer(id::retry, Words::tr("Retry"));
        break;
    case Kind::ContextExceeded:
        offer(id::openParameters, Words::tr("Lower the limit"));
        offer(id::newChat, Words::tr("Start a new chat"));
        offer(id::retry, Words::tr("Retry"));
        break;
    case Kind::InvalidRequest:
        offer(id::retry, Words::tr("Retry"));
        offer(id::changeModel, Words::tr("Choose another model"));
        break;
    case Kind::OverBudget:
        offer(id::changeBudget, Words::tr("Change the budget"));
        offer(id::retry, Words::tr("Retry"));
        break;
    case Kind::RateLimited:
        if (mayAskAgain)
            offer(id::retry, Words::tr("Retry"));
        break;
    default:
        // What came is kept beside the new answer; the word tells what may cost a second time.
        if (message.state == Message::State::Interrupted)
            offer(id::sendAgain, Words::tr("Send again"));
        else if (mayHaveReachedNode(message.error->kind))
            offer(id::retry, Words::tr("Send again"));
        else
            offer(id::retry, Words::tr("Retry"));
        if (message.error->kind == Kind::NodeTimeout)
            offer(id::openParameters, Words::tr("Allow more time"));
        break;
    }
    return actions;
}

QList<timeline::Action> TurnPresenter::messageActions() const
{
    namespace id = timeline::action_id;
    using State = Message::State;
    if (message.role == Message::Role::ModelChange || message.state == State::Waiting ||
        message.state == State::Streaming)
        return {};
    QList<timeline::Action> actions;
    if (message.role == Message::Role::User)
        actions.append({id::edit, Words::tr("Edit and send again")});
    // Answers that ended otherwise have their own buttons for it.
    else if (message.state == State::Complete && !message.parent.isNull())
        actions.append({id::regenerate, Words::tr("Regenerate")});
    if (hasRooms && message.role == Message::Role::Assistant && !message.text.isEmpty())
        actions.append({id::askCommunity, Words::tr("Ask the community…")});
    actions.append({id::branch, Words::tr("New chat from here")});
    actions.append({id::remove, Words::tr("Delete message")});
    actions.append({id::removeBranch, Words::tr("Delete from here on")});
    return actions;
}

} // namespace dria
