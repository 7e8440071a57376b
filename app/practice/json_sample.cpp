#include "practice/json_sample.h"

#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr int deepest = 24;
constexpr int mostItems = 20;     // minItems is a stranger's number
constexpr int longestText = 4096; // and so is minLength
constexpr int mostValues = 2000;  // a schema may refer to itself more than once on each level

class Sampler
{
public:
    explicit Sampler(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    QJsonValue value(const QJsonObject &schema, int depth);

private:
    QJsonObject resolved(const QJsonObject &schema) const;
    QJsonValue object(const QJsonObject &schema, int depth);
    QJsonValue array(const QJsonObject &schema, int depth);
    static QJsonValue text(const QJsonObject &schema);
    static QJsonValue number(const QJsonObject &schema, bool whole);

    QJsonObject m_root;
    int m_left = mostValues;
};

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type"_s);
    if (type.isString())
        return type.toString();
    if (type.isArray() && !type.toArray().isEmpty())
        return type.toArray().first().toString();
    if (schema.contains(u"properties"_s))
        return u"object"_s;
    return schema.contains(u"items"_s) ? u"array"_s : u"string"_s;
}

QJsonObject Sampler::resolved(const QJsonObject &schema) const
{
    const QString reference = schema.value(u"$ref"_s).toString();
    if (!reference.startsWith(u"#/"_s))
        return schema;
    QJsonValue target = m_root;
    const QStringList steps = reference.mid(2).split(u'/');
    for (QString step : steps)
        target = target.toObject().value(step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s));
    return target.toObject();
}

QJsonValue Sampler::value(const QJsonObject &given, int depth)
{
    if (depth > deepest || m_left-- <= 0)
        return QJsonValue::Null;
    if (given.contains(u"$ref"_s)) {
        const QJsonObject target = resolved(given);
        return target == given ? QJsonValue(QJsonValue::Null) : value(target, depth + 1);
    }
    if (given.contains(u"const"_s))
        return given.value(u"const"_s);
    const QJsonArray choices = given.value(u"enum"_s).toArray();
    if (!choices.isEmpty())
        return choices.first();
    for (const QString &name : {u"anyOf"_s, u"oneOf"_s}) {
        const QJsonArray branches = given.value(name).toArray();
        if (!branches.isEmpty())
            return value(branches.first().toObject(), depth + 1);
    }
    QJsonObject schema = given;
    const QJsonArray all = given.value(u"allOf"_s).toArray();
    for (const QJsonValue &part : all) {
        const QJsonObject extra = resolved(part.toObject());
        QJsonObject properties = schema.value(u"properties"_s).toObject();
        const QJsonObject more = extra.value(u"properties"_s).toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            properties.insert(it.key(), it.value());
        for (auto it = extra.begin(); it != extra.end(); ++it)
            schema.insert(it.key(), it.value());
        if (!properties.isEmpty())
            schema.insert(u"properties"_s, properties);
    }

    const QString type = typeOf(schema);
    if (type == u"object"_s)
        return object(schema, depth);
    if (type == u"array"_s)
        return array(schema, depth);
    if (type == u"integer"_s || type == u"number"_s)
        return number(schema, type == u"integer"_s);
    if (type == u"boolean"_s)
        return true;
    if (type == u"null"_s)
        return QJsonValue::Null;
    return text(schema);
}

QJsonValue Sampler::object(const QJsonObject &schema, int depth)
{
    QJsonObject result;
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    QStringList names = properties.keys();
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const QJsonValue &name : required) {
        if (name.isString() && !names.contains(name.toString()))
            names.append(name.toString());
    }
    for (const QString &name : std::as_const(names)) {
        // Optional members stop half-way down, or a schema that refers to itself would double on
        // each level.
        if (depth > deepest / 4 && !required.contains(name))
            continue;
        result.insert(name, value(properties.value(name).toObject(), depth + 1));
    }
    return result;
}

QJsonValue Sampler::array(const QJsonObject &schema, int depth)
{
    const int least = schema.value(u"minItems"_s).toInt(depth > deepest / 4 ? 0 : 1);
    const int most = schema.value(u"maxItems"_s).toInt(mostItems);
    const int count = std::clamp(std::min(least, most), 0, depth > 3 ? 2 : mostItems);
    QJsonArray result;
    for (int i = 0; i < count; ++i)
        result.append(value(schema.value(u"items"_s).toObject(), depth + 1));
    return result;
}

QJsonValue Sampler::text(const QJsonObject &schema)
{
    static const QHash<QString, QString> formats{
        {u"date"_s, u"2026-01-31"_s},
        {u"time"_s, u"12:00:00Z"_s},
        {u"date-time"_s, u"2026-01-31T12:00:00Z"_s},
        {u"email"_s, u"practice@example.invalid"_s},
        {u"uri"_s, u"https://example.invalid/practice"_s},
        {u"uuid"_s, u"00000000-0000-4000-8000-000000000000"_s},
        {u"ipv4"_s, u"127.0.0.1"_s},
    };
    QString result = formats.value(schema.value(u"format"_s).toString(), u"practice"_s);
    const int least = std::clamp(schema.value(u"minLength"_s).toInt(), 0, longestText);
    const int most = std::max(0, schema.value(u"maxLength"_s).toInt(longestText));
    while (result.size() < least)
        result += u" practice"_s;
    // The padding may have gone over the upper bound, never below the lower one.
    result.truncate(most);
    return result;
}

QJsonValue Sampler::number(const QJsonObject &schema, bool whole)
{
    constexpr double open = 1e300;
    double low = schema.value(u"minimum"_s).toDouble(-open);
    double high = schema.value(u"maximum"_s).toDouble(open);
    const double step = whole ? 1 : 0.5;
    if (schema.value(u"exclusiveMinimum"_s).isDouble())
        low = std::max(low, std::floor(schema.value(u"exclusiveMinimum"_s).toDouble()) + step);
    if (schema.value(u"exclusiveMaximum"_s).isDouble())
        high = std::min(high, std::ceil(schema.value(u"exclusiveMaximum"_s).toDouble()) - step);
    double result = whole ? 7 : 0.5;
    if (result < low)
        result = whole ? std::ceil(low) : low;
    if (result > high)
        result = whole ? std::floor(high) : high;
    const double multiple = schema.value(u"multipleOf"_s).toDouble(0);
    if (multiple > 0) {
        result = std::ceil(result / multiple) * multiple;
        if (result > high)
            result -= multiple;
    }
    return whole ? QJsonValue(static_cast<qint64>(std::clamp(result, -9e15, 9e15)))
                 : QJsonValue(result);
}

} // namespace

QJsonValue sampleFor(const QJsonObject &schema)
{
    return Sampler(schema).value(schema, 0);
}

} // namespace dria::practice
