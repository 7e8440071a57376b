#pragma once
// A made-up value that satisfies a JSON schema, for structured answers.

#include <QJsonObject>
#include <QJsonValue>

namespace dria::practice {

/// Knows type (also as a list), const, enum, default, properties, required, items, minItems,
/// minLength and maxLength, minimum and maximum (also exclusive), multipleOf for integers, common
/// string formats, anyOf, oneOf and allOf, and $ref inside the document. Nesting ends at 24 levels.
[[nodiscard]] QJsonValue sampleFor(const QJsonObject &schema);

} // namespace dria::practice
