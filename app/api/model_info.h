#pragma once
// A model as a server lists it; everything but the id is optional.

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace dria {

struct ModelInfo
{
    enum Kind { Unknown = 0, Text = 1, Vision = 2, Audio = 4, Reasoning = 8 };
    Q_DECLARE_FLAGS(Kinds, Kind)

    QString id;
    Kinds kinds = Unknown;
    std::optional<int> nodes; ///< online now, where the server says

    friend bool operator==(const ModelInfo &, const ModelInfo &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ModelInfo::Kinds)

} // namespace dria
