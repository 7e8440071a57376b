#pragma once
// What the practice models say: useful text about this program, chosen by the words of the prompt.

#include "practice/chat_request.h"
#include "practice/practice_faults.h"
#include "practice/practice_models.h"

#include <QString>

namespace dria::practice {

struct Answer
{
    QString reasoning; ///< for a field of its own; empty when the model does not think there
    QString text;
};

/// The same request gets the same answer, as on the network; another temperature gets another one.
/// Each answer in prose says that it is a practice answer.
[[nodiscard]] Answer makeAnswer(const ChatRequest &request, const Model &model, Fault fault);

} // namespace dria::practice
