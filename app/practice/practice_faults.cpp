#include "practice/practice_faults.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria::practice {

const QList<FaultEntry> &allFaults()
{
    static const QList<FaultEntry> faults{
        {"400"_L1, Fault::BadRequest, "invalid parameters"_L1},
        {"401"_L1, Fault::Unauthorized, "missing or refused key"_L1},
        {"402"_L1, Fault::OutOfCredits, "out of credits"_L1},
        {"429"_L1, Fault::RateLimited, "too many requests, try again in 5 seconds"_L1},
        {"429-date"_L1, Fault::RateLimitedByDate, "the same, the time given as a date"_L1},
        {"500"_L1, Fault::ServerError, "the server failed"_L1},
        {"503"_L1, Fault::NoNode, "no node serves the model"_L1},
        {"504"_L1, Fault::Timeout, "the node took too long"_L1},
        {"html"_L1, Fault::Html, "a sign-in page instead of an answer"_L1},
        {"drop"_L1, Fault::Drop, "the connection closes before the first byte"_L1},
        {"reset"_L1, Fault::Reset, "the connection breaks in mid-answer"_L1},
        {"stall"_L1, Fault::Stall, "the answer stops coming, the connection stays"_L1},
        {"cut"_L1, Fault::Cut, "the answer ends half-way without saying so"_L1},
        {"error"_L1, Fault::ErrorEvent, "an error in mid-answer"_L1},
        {"garbage"_L1, Fault::Garbage, "an event that cannot be read"_L1},
        {"redirect"_L1, Fault::Redirect, "a redirect to another host"_L1},
        {"context"_L1, Fault::Context, "the chat is too long for the node"_L1},
        {"slow"_L1, Fault::Slow, "2 tokens a second"_L1},
        {"long"_L1, Fault::Long, "an answer of 2,000 tokens and more"_L1},
        {"empty"_L1, Fault::Empty, "an answer without a word"_L1},
        {"lost"_L1, Fault::LostReply, "a room keeps the post, and its answer is lost"_L1},
    };
    return faults;
}

Fault faultAskedFor(const QString &prompt)
{
    static const QRegularExpression command(u"(?:^|\\s)/practice[ \\t]+([a-z0-9-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    Fault asked = Fault::None;
    auto matches = command.globalMatch(prompt);
    while (matches.hasNext()) {
        const QString word = matches.next().captured(1).toLower();
        const auto entry = std::find_if(allFaults().cbegin(), allFaults().cend(),
                                        [&word](const FaultEntry &e) { return e.word == word; });
        if (entry != allFaults().cend())
            asked = entry->fault;
    }
    return asked;
}

} // namespace dria::practice
