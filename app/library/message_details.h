#pragma once
// What a message says about how it was answered, as compact JSON: the part that no query asks for.

#include "library/message.h"

#include <QByteArray>

namespace dria {

/// {} where there is nothing to say. Absent members mean their defaults.
[[nodiscard]] QString detailsOf(const Message &message);
/// Sets those fields; members it does not know, or that are of another type, are passed over.
void setDetails(Message &message, const QString &json);

} // namespace dria
