#include "api/error_body.h"

#include "api/loose_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace dria {

namespace {

QString compact(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// The server's words in a JSON body; empty if it holds none that are known.
QString messageIn(const QJsonObject &root)
{
    if (const auto error = errorMember(root))
        return *error;
    for (const auto name : {u"message", u"detail", u"reason"}) {
        const QJsonValue value = root.value(QStringView(name));
        if (value.isString())
            return value.toString();
    }
    return {};
}

} // namespace

std::optional<QString> errorMember(const QJsonObject &root)
{
    const QJsonValue error = root.value(u"error");
    if (error.isString())
        return error.toString().isEmpty() ? std::nullopt : std::optional(error.toString());
    if (error.isArray())
        return error.toArray().isEmpty() ? std::nullopt : std::optional(compact(error));
    if (!error.isObject())
        return error.isBool() && error.toBool() ? std::optional(QString()) : std::nullopt;
    const QJsonObject object = error.toObject();
    for (const auto name : {u"message", u"detail", u"code", u"type"}) {
        const QString text = object.value(QStringView(name)).toString();
        if (!text.isEmpty())
            return text;
    }
    return compact(object);
}

QString plainErrorText(const QString &text, const Limits &limits)
{
    // Cut before cleaning: the work stays small however long the text is.
    QString clean = text.left(limits.errorTextLength * 4);
    std::replace_if(
        clean.begin(), clean.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    clean = clean.simplified();
    if (clean.size() > limits.errorTextLength) {
        clean.truncate(limits.errorTextLength - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += QChar(0x2026);
    }
    return clean;
}

bool isHtml(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return true;
    return body.left(64).trimmed().startsWith('<');
}

QString errorText(const QByteArray &body, const QByteArray &contentType, const Limits &limits)
{
    if (isHtml(body, contentType))
        return {};
    const std::optional<QJsonValue> json = readLooseJson(body);
    if (json && json->isObject()) {
        const QString message = messageIn(json->toObject());
        return plainErrorText(message.isEmpty() ? compact(*json) : message, limits);
    }
    return plainErrorText(QString::fromUtf8(body), limits);
}

bool saysContextExceeded(const QString &text)
{
    // Dria's nodes; llama.cpp; OpenAI and those who copy its words.
    static constexpr std::array phrases{"exceeds context", "exceeds the available context",
                                        "maximum context length", "context_length_exceeded"};
    return std::any_of(phrases.begin(), phrases.end(), [&text](const char *phrase) {
        return text.contains(QLatin1String(phrase), Qt::CaseInsensitive);
    });
}

} // namespace dria
