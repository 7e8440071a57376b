#pragma once
// Errors on demand: a prompt that contains "/practice WORD" makes the gateway misbehave that way.

#include <QList>
#include <QString>

namespace dria::practice {

enum class Fault {
    None,
    BadRequest,
    Unauthorized,
    OutOfCredits,
    RateLimited,
    RateLimitedByDate,
    ServerError,
    NoNode,
    Timeout,
    Html,
    Drop,
    Reset,
    Stall,
    Cut,
    ErrorEvent,
    Garbage,
    Redirect,
    Context,
    Slow,
    Long,
    Empty,
    LostReply,
};

struct FaultEntry
{
    QLatin1StringView word;
    Fault fault;
    QLatin1StringView meaning; ///< for people, in the help answer
};

[[nodiscard]] const QList<FaultEntry> &allFaults();
/// The last one asked for in the text; an unknown word is none.
[[nodiscard]] Fault faultAskedFor(const QString &prompt);

} // namespace dria::practice
