#include "transfer/json_text.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr qint64 endOfYear9999 = 253'402'300'799'999;

QDateTime timeFromMilliseconds(qint64 milliseconds)
{
    if (milliseconds < 0 || milliseconds > endOfYear9999)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

Result<QJsonObject> jsonObject(const QByteArray &json)
{
    QJsonParseError error;
    // Qt takes a byte order mark at the beginning of a string away, unless it is escaped.
    QByteArray escaped = json;
    escaped.replace("\xef\xbb\xbf", "\\ufeff");
    const QJsonDocument document = QJsonDocument::fromJson(escaped, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::DamagedExport, error.errorString());
    if (!document.isObject())
        return fail(ErrorKind::DamagedExport, u"not an object"_s);
    return document.object();
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString wholeCharacters(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString jsonTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? timeFromMilliseconds(time.toMSecsSinceEpoch()) : QDateTime();
}

QDateTime timeFromSeconds(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!std::isfinite(seconds) || seconds < 0 || seconds > double(endOfYear9999) / 1000)
        return {};
    return timeFromMilliseconds(std::llround(seconds * 1000));
}

} // namespace dria
