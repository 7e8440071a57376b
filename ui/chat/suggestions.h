#pragma once
// Prompts to begin with, by what a model can do.

#include "api/model_info.h"
#include "core/account.h"

#include <QStringList>

namespace dria {

/// Three sentences in the person's language. The practice gateway answers about this program, so
/// there they ask about it.
[[nodiscard]] QStringList suggestionsFor(ModelInfo::Kinds kinds, Account::Kind account);

} // namespace dria
