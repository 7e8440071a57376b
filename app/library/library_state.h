#pragma once
// How the library's file is: what the window has to say about it.

#include "core/error.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace dria {

struct LibraryState
{
    enum class Kind {
        Opening,
        Ready,
        Recovered, ///< it was damaged: what could be read stands in a new file
        ReadOnly,  ///< it can be read, and nothing is kept: error says why
        Unusable,  ///< it can neither be read nor written: error says why
    };

    Kind kind = Kind::Opening;
    QString setAside;           ///< Recovered: where the damaged file is now
    int recoveredMessages = 0;  ///< Recovered
    std::optional<Error> error; ///< ReadOnly, Unusable; or writes fail now and wait in memory

    [[nodiscard]] bool canRead() const { return kind != Kind::Opening && kind != Kind::Unusable; }
    friend bool operator==(const LibraryState &, const LibraryState &) = default;
};

} // namespace dria

Q_DECLARE_METATYPE(dria::LibraryState)
