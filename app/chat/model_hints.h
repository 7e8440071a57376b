#pragma once
// What is known of models whose server does not say: a data file, not code.

#include "api/model_info.h"

#include <QHash>

namespace dria {

class ModelHints
{
public:
    /// Reads resources/data/model_hints.json.
    ModelHints();
    /// Kinds for an id ("qwen3.5:9b"); Unknown where nothing is known.
    [[nodiscard]] ModelInfo::Kinds kinds(const QString &id) const;

private:
    QHash<QString, ModelInfo::Kinds> m_kinds;
};

} // namespace dria
