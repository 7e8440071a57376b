#include "recorded_events.h"

#include "../tools/recording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dria::bench {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &event)
{
    const QJsonObject chunk = QJsonDocument::fromJson(event.mid(5)).object();
    return chunk[u"choices"_s][0][u"delta"_s][u"content"_s].toString();
}

Recording recordingOf(const QString &text)
{
    Recording recording;
    constexpr qsizetype tokenLength = 4;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min(tokenLength, text.size() - at);
        if (at + length < text.size() && text[at + length].isLowSurrogate())
            ++length;
        const QString piece = text.mid(at, length);
        const QJsonObject choice{{u"index"_s, 0},
                                 {u"delta"_s, QJsonObject{{u"content"_s, piece}}},
                                 {u"finish_reason"_s, QJsonValue::Null}};
        const QJsonObject chunk{
            {u"id"_s, u"chatcmpl-bench"_s},    {u"object"_s, u"chat.completion.chunk"_s},
            {u"created"_s, 1760000000},        {u"model"_s, u"perflab-1"_s},
            {u"service_tier"_s, u"default"_s}, {u"system_fingerprint"_s, u"fp_0123456789"_s},
            {u"choices"_s, QJsonArray{choice}}};
        recording.tokens.append("data: " + QJsonDocument(chunk).toJson(QJsonDocument::Compact) +
                                "\n\n");
        recording.texts.append(piece);
        at += length;
    }
    return recording;
}

} // namespace

qsizetype Recording::prefixOf(qsizetype most) const
{
    qsizetype best = std::min(most, texts.size());
    QString before;
    for (qsizetype i = 0; i < std::min(most, texts.size()); ++i) {
        before += texts[i];
        if (before.endsWith(u"\n\n") && before.count(u"```"_s) % 2 == 0 && i + 1 > most / 2)
            best = i + 1;
    }
    return best;
}

std::optional<Recording> readRecording(const QString &path, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = u"%1: %2"_s.arg(path, file.errorString());
        return std::nullopt;
    }
    std::optional<QByteArray> bytes = test::gunzipped(file.readAll());
    if (!bytes) {
        error = u"%1: damaged gzip"_s.arg(path);
        return std::nullopt;
    }
    bytes->replace("\r\n", "\n");
    Recording recording;
    const QList<QByteArray> events = bytes->split('\n');
    for (const QByteArray &line : events) {
        if (!line.startsWith("data:"))
            continue;
        if (const QString text = textOf(line); !text.isEmpty()) {
            recording.tokens.append(line + "\n\n");
            recording.texts.append(text);
        }
    }
    if (recording.tokens.isEmpty() && !bytes->contains("data:"))
        recording = recordingOf(QString::fromUtf8(*bytes));
    if (recording.tokens.isEmpty()) {
        error = u"%1: no text in this stream"_s.arg(path);
        return std::nullopt;
    }
    return recording;
}

std::optional<Recording> generatedRecording(const QString &shape, qsizetype bytes)
{
    QString text;
    QString line;
    if (shape == u"fence") {
        text = u"```python\n"_s;
        line = u"    total += measure(sample, %1)  # one more \"reading\"\n"_s;
    } else if (shape == u"list") {
        line = u"- item %1 with **bold** words and `code` in it\n"_s;
    } else if (shape == u"table") {
        text = u"| name | value | remark |\n|---|---:|---|\n"_s;
        line = u"| row %1 | 42 | some **bold** remark |\n"_s;
    } else if (shape == u"quote") {
        line = u"> line %1 of a long quotation, with *emphasis* in it\n"_s;
    } else if (shape == u"paragraph") {
        line = u"sentence %1 of a paragraph that never ends, with *emphasis* in it. "_s;
    } else {
        return std::nullopt;
    }
    for (int i = 1; text.size() < bytes; ++i)
        text += line.arg(i);
    return recordingOf(text);
}

} // namespace dria::bench
