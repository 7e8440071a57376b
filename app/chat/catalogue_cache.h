#pragma once
// The list of models as it is kept on disk between runs.

#include "api/model_info.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace dria {

struct CachedModels
{
    QList<ModelInfo> models;
    QDateTime updatedAt; ///< UTC
};

[[nodiscard]] QByteArray toBytes(const CachedModels &cached);
/// Nothing for what is damaged or of another form: the list is asked for anew then.
[[nodiscard]] std::optional<CachedModels> cachedModels(const QByteArray &bytes);

} // namespace dria
