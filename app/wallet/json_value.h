#pragma once
// A JSON value as the strict reader found it.

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace dria {

class JsonValue
{
public:
    struct Null
    {
        friend bool operator==(const Null &, const Null &) = default;
    };
    /// Its characters, which keep to JSON's grammar.
    struct Number
    {
        QByteArray text;
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Array = std::vector<JsonValue>;
    using Object = std::vector<std::pair<QString, JsonValue>>; ///< in their order, no name twice

    using Variant = std::variant<Null, bool, Number, QString, Array, Object>;

    JsonValue() = default;
    explicit JsonValue(Variant value);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<Null>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }
    /// Null where it is something else.
    [[nodiscard]] const QString *string() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&m_value); }
    /// As it is written; empty where this is no number.
    [[nodiscard]] QByteArray number() const;
    /// A number that is written as digits alone: no sign, no point, no exponent. One that does not
    /// fit becomes the largest that does.
    [[nodiscard]] std::optional<std::uint64_t> integer() const;
    /// Null where this is no object or has no such member.
    [[nodiscard]] const JsonValue *member(QStringView name) const;
    /// The member, or JSON's null where there is none: to go down several steps at once.
    [[nodiscard]] const JsonValue &at(QStringView name) const;
    /// The member's string; empty where there is none.
    [[nodiscard]] QString text(QStringView name) const;

    friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    Variant m_value;
};

} // namespace dria
