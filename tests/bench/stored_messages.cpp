#include "stored_messages.h"

#include "../tools/recording.h"
#include "core/timeline_roles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dria::bench {

using namespace Qt::StringLiterals;

namespace {

bool readFile(const QString &path, QList<StoredMessage> &messages, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = u"%1: %2"_s.arg(path, file.errorString());
        return false;
    }
    const std::optional<QByteArray> bytes = test::gunzipped(file.readAll());
    if (!bytes) {
        error = u"%1: damaged gzip"_s.arg(path);
        return false;
    }
    if (!path.contains(u".json"_s)) {
        messages.append({.fromPerson = false, .text = QString::fromUtf8(*bytes)});
        return true;
    }
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    if (!json.isArray()) {
        error = u"%1: no array of messages"_s.arg(path);
        return false;
    }
    const QJsonArray all = json.array();
    for (const QJsonValue &message : all)
        messages.append({.fromPerson = message[u"role"_s].toString() == u"user"_s,
                         .text = message[u"content"_s].toString()});
    return true;
}

} // namespace

std::optional<QList<StoredMessage>> readMessages(const QString &path, QString &error)
{
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        files.clear();
        const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            files.append(path + u'/' + name);
    }
    QList<StoredMessage> messages;
    for (const QString &file : std::as_const(files)) {
        if (!readFile(file, messages, error))
            return std::nullopt;
    }
    if (messages.isEmpty()) {
        error = u"%1: no messages"_s.arg(path);
        return std::nullopt;
    }
    return messages;
}

QList<StoredMessage> generatedMessages(int count)
{
    QList<StoredMessage> messages;
    for (int i = 0; i < count; ++i) {
        if (i % 2 == 0) {
            messages.append({.fromPerson = true,
                             .text = u"Question %1: how does `part %1` work, and why?"_s.arg(i)});
            continue;
        }
        const QString words =
            u"Some **words** on part %1 that fill a line or two, with `code`, a [link]("
            "https://example.org/%1) and 漢字 😀. "_s.arg(i)
                .repeated(5);
        messages.append(
            {.fromPerson = false,
             .text =
                 u"## Part %1\n\n%2\n\n- one\n- two with *emphasis*\n- three\n\n```python\ndef "
                 "part_%1(x):\n    return x + %1  # why\n```\n\n| name | value |\n|---|---:|\n| "
                 "a | %1 |\n\n%2\n"_s.arg(i)
                     .arg(words)});
    }
    return messages;
}

StoredMessagesModel::StoredMessagesModel(QList<StoredMessage> messages, QObject *parent)
    : QAbstractListModel(parent)
    , m_messages(std::move(messages))
{
}

int StoredMessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant StoredMessagesModel::data(const QModelIndex &index, int role) const
{
    const StoredMessage &message = m_messages[index.row()];
    switch (role) {
    case timeline::MessageIdRole:
        return message.id;
    case timeline::AuthorRole:
        return static_cast<int>(message.fromPerson ? timeline::Author::Person
                                                   : timeline::Author::Assistant);
    case timeline::AuthorNameRole:
        return message.fromPerson ? u"You"_s : u"perflab-1"_s;
    case timeline::TextRole:
        ++m_textReads;
        return message.text;
    case timeline::StateRole:
        return static_cast<int>(timeline::State::Complete);
    case timeline::FooterRole:
        return message.fromPerson ? QString() : u"perflab-1 · 412 tokens"_s;
    default:
        return {};
    }
}

} // namespace dria::bench
