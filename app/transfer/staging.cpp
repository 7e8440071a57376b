#include "transfer/staging.h"

#include "core/private_file.h"
#include "library/conversation_rows.h"
#include "library/message_rows.h"
#include "library/schema.h"
#include "library/statement.h"
#include "transfer/json_text.h"
#include "transfer/message_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorKind::DamagedExport, what);
}

QByteArray hashFrom(const QJsonValue &value)
{
    const QByteArray hash = QByteArray::fromHex(value.toString().toLatin1());
    return hash.size() == 32 ? hash : QByteArray();
}

/// What files of this run begin with, and those of no other.
const QString &namesOfThisRun()
{
    static const QString begin = u"import-"_s + QUuid::createUuid().toString(QUuid::Id128) + u'-';
    return begin;
}

QString newPath(const QString &folder)
{
    return folder + u'/' + namesOfThisRun() + QUuid::createUuid().toString(QUuid::Id128) + u".db"_s;
}

Result<void> copyFile(const QString &from, const QString &to, const Progress &progress)
{
    if (auto made = writePrivateFile(to, {}); !made)
        return made;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, source.errorString());
    while (!source.atEnd()) {
        constexpr qint64 block = 1024 * 1024;
        const QByteArray bytes = source.read(block);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return fail(ErrorKind::Storage, target.errorString());
        if (!progress(source.pos(), source.size()))
            return fail(ErrorKind::Cancelled);
    }
    return target.flush() ? Result<void>() : fail(ErrorKind::Storage, target.errorString());
}

/// What files bring is not searched before it is in the library.
Result<void> dropTriggers(Database &database)
{
    QStringList drops;
    {
        Statement rows(database, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
        if (auto done = rows.run(); !done)
            return done;
        while (rows.next())
            drops += u"DROP TRIGGER \"%1\""_s.arg(rows.text(0));
    }
    return database.runAll(drops);
}

/// Makes a backup's copy what a library of today is.
Result<void> bringUp(Database &copy, const QDateTime &writtenAt)
{
    const auto version = schemaVersionOf(copy);
    if (!version || *version == 0)
        return fail(!version && version.error().kind == ErrorKind::StorageDamaged
                        ? ErrorKind::DamagedExport
                        : ErrorKind::NotAnExport);
    if (*version > schemaVersion())
        return fail(ErrorKind::NewerExport);
    const auto check = copy.run(u"PRAGMA integrity_check(1)"_s);
    if (!check || check->toString() != "ok"_L1)
        return fail(ErrorKind::DamagedExport, check ? check->toString() : check.error().detail);
    if (*version < schemaVersion()) {
        if (auto done = upgradeSchema(copy, *version); !done)
            return done;
    }
    if (auto done = dropTriggers(copy); !done)
        return done;
    const auto settled = settleUnfinished(copy, writtenAt);
    return settled ? Result<void>() : fail(settled.error());
}

} // namespace

Result<std::unique_ptr<Staging>> Staging::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database) {
        QFile::remove(path);
        return fail(std::move(database).error());
    }
    return std::unique_ptr<Staging>(new Staging(path, *std::move(database)));
}

Result<std::unique_ptr<Staging>> Staging::make(const QString &folder)
{
    const QString path = newPath(folder);
    if (auto made = writePrivateFile(path, {}); !made)
        return fail(std::move(made).error());
    auto staging = open(path);
    if (!staging)
        return staging;
    Database &file = (*staging)->database();
    if (auto done = upgradeSchema(file, 0); !done)
        return fail(std::move(done).error());
    if (auto done = dropTriggers(file); !done)
        return fail(std::move(done).error());
    // It need not outlive this run.
    if (auto done = file.runAll({u"PRAGMA synchronous = OFF"_s, u"BEGIN"_s}); !done)
        return fail(std::move(done).error());
    return staging;
}

Result<std::unique_ptr<Staging>> Staging::copyOf(const QString &backup, const QString &folder,
                                                 const Progress &progress)
{
    const QString path = newPath(folder);
    if (auto copied = copyFile(backup, path, progress); !copied) {
        QFile::remove(path);
        return fail(std::move(copied).error());
    }
    auto staging = open(path);
    if (!staging)
        return fail(ErrorKind::DamagedExport, staging.error().detail);
    const auto brought = bringUp((*staging)->database(), QFileInfo(backup).lastModified().toUTC());
    return brought ? std::move(staging) : fail(brought.error());
}

void Staging::removeLeftOvers(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"import-*.db*"_s}, QDir::Files)) {
        if (!name.startsWith(namesOfThisRun()))
            QFile::remove(dir.filePath(name));
    }
}

Staging::Staging(QString path, std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{
}

Staging::~Staging()
{
    m_database.reset();
    for (const auto &side : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + side);
}

Result<void> Staging::finish()
{
    const auto missing = m_database->run(u"SELECT count(*) FROM attachments WHERE type = ''"_s);
    if (!missing)
        return fail(missing.error());
    if (missing->toInt() > 0)
        return wrong(u"an attachment is missing"_s);
    return m_database->runAll({u"COMMIT"_s});
}

Result<void> Staging::add(const ConversationRecord &record)
{
    return writeConversation(*m_database, record);
}

Result<void> Staging::add(const Message &message)
{
    auto done = putMessage(*m_database, message);
    if (!done && done.error().kind == ErrorKind::Storage)
        return wrong(u"a message of a conversation that is not there"_s);
    return done;
}

Result<void> Staging::addRow(const QByteArray &section, const QJsonObject &object)
{
    if (section == "folders")
        return addFolder(object);
    if (section == "tags")
        return addTag(object);
    if (section == "conversations")
        return addConversation(object);
    if (section == "messages")
        return addMessage(object);
    if (section == "attachments")
        return addAttachment(object);
    return {}; // of a later version that says it can be read by this one
}

Result<void> Staging::addFolder(const QJsonObject &object)
{
    const QUuid id = idFrom(object.value("id"_L1));
    const QDateTime created = timeFromJson(object.value("createdAt"_L1));
    const QDateTime updated = timeFromJson(object.value("updatedAt"_L1));
    if (id.isNull() || !created.isValid() || !updated.isValid() ||
        !object.value("name"_L1).isString() || !object.value("position"_L1).isDouble())
        return wrong(u"a folder"_s);
    Statement insert(*m_database, uR"(INSERT OR REPLACE INTO folders (id, parent, name, position,
        created_at, updated_at) VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?))"_s);
    return insert.bind(id)
        .bind(idFrom(object.value("parent"_L1)))
        .bindUtf8(wholeCharacters(object.value("name"_L1).toString()))
        .bind(QVariant(object.value("position"_L1).toDouble()))
        .bind(created)
        .bind(updated)
        .run();
}

Result<void> Staging::addTag(const QJsonObject &object)
{
    const QUuid id = idFrom(object.value("id"_L1));
    const QDateTime created = timeFromJson(object.value("createdAt"_L1));
    const QDateTime updated = timeFromJson(object.value("updatedAt"_L1));
    if (id.isNull() || !created.isValid() || !updated.isValid() ||
        !object.value("name"_L1).isString())
        return wrong(u"a tag"_s);
    Statement insert(*m_database, uR"(INSERT OR REPLACE INTO tags (id, name, created_at, updated_at)
        VALUES (?, CAST(? AS TEXT), ?, ?))"_s);
    return insert.bind(id)
        .bindUtf8(wholeCharacters(object.value("name"_L1).toString()))
        .bind(created)
        .bind(updated)
        .run();
}

Result<void> Staging::addConversation(const QJsonObject &object)
{
    const auto record = conversationFrom(object);
    if (!record)
        return fail(record.error());
    if (auto done = add(*record); !done)
        return done;
    for (const QJsonValue &value : object.value("tags"_L1).toArray()) {
        Statement insert(*m_database, uR"(INSERT OR REPLACE INTO conversation_tags
            (conversation, tag, updated_at) SELECT c.key, t.key, ? FROM conversations c, tags t
            WHERE c.id = ? AND t.id = ?)"_s);
        insert.bind(timeFromJson(value.toObject().value("updatedAt"_L1)));
        insert.bind(record->id).bind(idFrom(value.toObject().value("id"_L1)));
        if (auto done = insert.run(); !done || insert.rowsChanged() != 1)
            return wrong(u"a tag of a conversation"_s);
    }
    const QJsonObject draft = object.value("draft"_L1).toObject();
    if (draft.isEmpty())
        return {};
    const Draft typed{wholeCharacters(draft.value("text"_L1).toString()),
                      draft.value("caret"_L1).toInt()};
    const QDateTime updated = timeFromJson(draft.value("updatedAt"_L1));
    if (!updated.isValid() || typed.caret < 0 || typed.caret > typed.text.size())
        return wrong(u"a draft"_s);
    // One that carries files is kept for their sake; the files themselves come later.
    Draft kept = typed;
    kept.files.resize(draft.value("attachments"_L1).toArray().size());
    if (auto done = putDraft(*m_database, record->id, kept, updated); !done)
        return done;
    return addLinks(draft, u"draft"_s, record->id);
}

Result<void> Staging::addMessage(const QJsonObject &object)
{
    const auto message = messageFrom(object);
    if (!message)
        return fail(message.error());
    if (auto done = add(*message); !done)
        return done;
    return addLinks(object, u"message"_s, message->id);
}

// The attachments themselves may come later: until then a row without bytes stands for each.
Result<void> Staging::addLinks(const QJsonObject &object, const QString &owner, const QUuid &id)
{
    int position = 0;
    for (const QJsonValue &value : object.value("attachments"_L1).toArray()) {
        const QByteArray hash = hashFrom(value.toObject().value("sha256"_L1));
        if (hash.isEmpty())
            return wrong(u"the name of an attachment"_s);
        Statement place(*m_database, uR"(INSERT OR IGNORE INTO attachments (sha256, type, bytes,
            created_at) VALUES (?, '', x'', 0))"_s);
        if (auto done = place.bind(hash).run(); !done)
            return done;
        const bool ofDraft = owner == "draft"_L1;
        Statement link(*m_database, ofDraft ? uR"(INSERT OR REPLACE INTO draft_attachments
            (conversation, position, attachment, name) SELECT o.key, ?, a.key, CAST(? AS TEXT)
            FROM conversations o, attachments a WHERE o.id = ? AND a.sha256 = ?)"_s
                                            : uR"(INSERT OR REPLACE INTO message_attachments
            (message, position, attachment, name) SELECT o.key, ?, a.key, CAST(? AS TEXT)
            FROM messages o, attachments a WHERE o.id = ? AND a.sha256 = ?)"_s);
        link.bind(qint64(position++));
        link.bindUtf8(wholeCharacters(value.toObject().value("name"_L1).toString()));
        if (auto done = link.bind(id).bind(hash).run(); !done)
            return done;
    }
    return {};
}

Result<void> Staging::addAttachment(const QJsonObject &object)
{
    const QByteArray hash = hashFrom(object.value("sha256"_L1));
    const auto decoded = QByteArray::fromBase64Encoding(
        object.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QDateTime created = timeFromJson(object.value("createdAt"_L1));
    if (!decoded || !created.isValid() || !object.value("type"_L1).isString() ||
        QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256) != hash)
        return wrong(u"an attachment is not what its name says"_s);
    Statement write(*m_database, uR"(INSERT INTO attachments (sha256, type, bytes, created_at)
        VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET type = excluded.type,
            bytes = excluded.bytes, created_at = excluded.created_at)"_s);
    return write.bind(hash)
        .bind(object.value("type"_L1).toString())
        .bind(*decoded)
        .bind(created)
        .run();
}

} // namespace dria
