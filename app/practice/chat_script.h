#pragma once
// An answer as the network would send it: timed events for a stream, or one JSON object.

#include "practice/practice_answers.h"
#include "practice/practice_options.h"
#include "practice/reply.h"

#include <QDateTime>

namespace dria::practice {

/// What the frame around an answer's text says.
struct AnswerFrame
{
    QString id;     ///< "gen-…"
    QString nodeId; ///< "node-practice-…"
    QDateTime created;
};

/// A stream: role, then a token an event, then finish_reason, usage and node in one, then [DONE].
[[nodiscard]] Reply streamedAnswer(const ChatRequest &request, const Answer &answer,
                                   const AnswerFrame &frame, const PracticeOptions &options,
                                   Fault fault);
/// One object after as long as generating would take, or 504 when that is over timeout_secs.
[[nodiscard]] Reply wholeAnswer(const ChatRequest &request, const Answer &answer,
                                const AnswerFrame &frame, const PracticeOptions &options,
                                Fault fault);

} // namespace dria::practice
