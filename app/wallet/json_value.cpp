#include "wallet/json_value.h"

#include <algorithm>
#include <limits>

namespace dria {

JsonValue::JsonValue(Variant value)
    : m_value(std::move(value))
{
}

QByteArray JsonValue::number() const
{
    const auto *number = std::get_if<Number>(&m_value);
    return number ? number->text : QByteArray();
}

std::optional<std::uint64_t> JsonValue::integer() const
{
    const QByteArray digits = number();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    bool fits = false;
    const std::uint64_t value = digits.toULongLong(&fits);
    return fits ? value : std::numeric_limits<std::uint64_t>::max();
}

const JsonValue *JsonValue::member(QStringView name) const
{
    const auto *object = std::get_if<Object>(&m_value);
    if (!object)
        return nullptr;
    const auto found = std::ranges::find(*object, name, &Object::value_type::first);
    return found == object->end() ? nullptr : &found->second;
}

const JsonValue &JsonValue::at(QStringView name) const
{
    static const JsonValue null;
    const JsonValue *found = member(name);
    return found ? *found : null;
}

QString JsonValue::text(QStringView name) const
{
    const QString *found = at(name).string();
    return found ? *found : QString();
}

} // namespace dria
