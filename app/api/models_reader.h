#pragma once
// Reads the list of models in any of the shapes servers send it.

#include "api/model_info.h"
#include "core/result.h"

#include <QByteArray>

namespace dria {

/// {"data":[…]}, {"models":[…]} or a bare list, of strings or objects. Entries without a usable id
/// and repeated ids are left out. Fails with MalformedReply when there is no list at all.
[[nodiscard]] Result<QList<ModelInfo>> readModels(const QByteArray &json);

} // namespace dria
