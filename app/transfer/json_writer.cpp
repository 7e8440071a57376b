#include "transfer/json_writer.h"

#include "library/conversation_rows.h"
#include "library/database.h"
#include "library/message_rows.h"
#include "library/statement.h"
#include "transfer/json_text.h"
#include "transfer/message_json.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// One run over a library; see writeJson().
class JsonWriter
{
public:
    JsonWriter(Database &library, QList<QUuid> conversations, bool all, QIODevice &out,
               const Progress &progress)
        : m_library(library)
        , m_all(all)
        , m_conversations(std::move(conversations))
        , m_out(out)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        if (!m_all) {
            if (auto done = lookUpFiling(); !done)
                return done;
        }
        m_out.write("{\"format\":\"dria-desktop\",\n\"version\":1");
        for (auto section : {&JsonWriter::folders, &JsonWriter::tags, &JsonWriter::conversations,
                             &JsonWriter::messages, &JsonWriter::attachments}) {
            if (auto done = (this->*section)(); !done)
                return done;
        }
        m_out.write("}\n");
        return {};
    }

private:
    void begin(QByteArrayView section)
    {
        m_out.write(",\n\"");
        m_out.write(section.data(), section.size());
        m_out.write("\":[");
        m_isFirst = true;
    }

    Result<void> item(const QJsonObject &object)
    {
        m_out.write(std::exchange(m_isFirst, false) ? "\n" : ",\n");
        const QByteArray line = jsonLine(object);
        if (m_out.write(line) != line.size())
            return fail(ErrorKind::Storage, m_out.errorString());
        return {};
    }

    void end() { m_out.write("\n]"); }

    /// Folders and tags of what is written, and no others: their names may tell.
    Result<void> lookUpFiling()
    {
        QHash<QUuid, QUuid> parents;
        Statement rows(m_library, u"SELECT id, parent FROM folders"_s);
        if (auto done = rows.run(); !done)
            return done;
        while (rows.next())
            parents.insert(rows.id(0), rows.id(1));
        for (const QUuid &id : std::as_const(m_conversations)) {
            const auto record = readConversation(m_library, id);
            if (!record)
                return fail(record.error());
            QUuid folder = record->folder;
            while (!folder.isNull() && !m_filing.contains(folder)) {
                m_filing.insert(folder);
                folder = parents.value(folder);
            }
            Statement tagged(m_library, uR"(SELECT t.id FROM conversation_tags l
                JOIN tags t ON t.key = l.tag JOIN conversations c ON c.key = l.conversation
                WHERE c.id = ? AND l.deleted_at IS NULL)"_s);
            if (auto done = tagged.bind(id).run(); !done)
                return done;
            while (tagged.next())
                m_filing.insert(tagged.id(0));
        }
        return rows.outcome();
    }

    [[nodiscard]] bool isWanted(const QUuid &id) const { return m_all || m_filing.contains(id); }

    Result<void> folders()
    {
        begin("folders");
        Statement rows(m_library, uR"(SELECT id, parent, CAST(name AS BLOB), position, created_at,
            updated_at FROM folders WHERE deleted_at IS NULL ORDER BY id)"_s);
        if (auto done = rows.run(); !done)
            return done;
        while (rows.next()) {
            if (!isWanted(rows.id(0)))
                continue;
            QJsonObject object{{u"id"_s, jsonId(rows.id(0))},
                               {u"name"_s, rows.utf8(2)},
                               {u"position"_s, rows.value(3).toDouble()},
                               {u"createdAt"_s, jsonTime(rows.time(4))},
                               {u"updatedAt"_s, jsonTime(rows.time(5))}};
            if (!rows.id(1).isNull())
                object.insert("parent"_L1, jsonId(rows.id(1)));
            if (auto done = item(object); !done)
                return done;
        }
        end();
        return rows.outcome();
    }

    Result<void> tags()
    {
        begin("tags");
        Statement rows(m_library, uR"(SELECT id, CAST(name AS BLOB), created_at, updated_at
            FROM tags WHERE deleted_at IS NULL ORDER BY id)"_s);
        if (auto done = rows.run(); !done)
            return done;
        while (rows.next()) {
            if (!isWanted(rows.id(0)))
                continue;
            const QJsonObject object{{u"id"_s, jsonId(rows.id(0))},
                                     {u"name"_s, rows.utf8(1)},
                                     {u"createdAt"_s, jsonTime(rows.time(2))},
                                     {u"updatedAt"_s, jsonTime(rows.time(3))}};
            if (auto done = item(object); !done)
                return done;
        }
        end();
        return rows.outcome();
    }

    Result<void> conversations()
    {
        begin("conversations");
        for (const QUuid &id : std::as_const(m_conversations)) {
            const auto record = readConversation(m_library, id);
            if (!record)
                return fail(record.error());
            QJsonObject object = conversationJson(*record);
            if (auto done = addDraft(object, id); !done)
                return done;
            if (auto done = addTags(object, id); !done)
                return done;
            if (auto done = item(object); !done)
                return done;
        }
        end();
        return {};
    }

    Result<void> addDraft(QJsonObject &object, const QUuid &conversation)
    {
        QJsonObject draft;
        {
            Statement row(m_library, uR"(SELECT CAST(d.text AS BLOB), d.caret, d.updated_at
                FROM drafts d JOIN conversations c ON c.key = d.conversation WHERE c.id = ?)"_s);
            if (auto done = row.bind(conversation).run(); !done)
                return done;
            if (!row.next())
                return row.outcome();
            draft = {{u"text"_s, row.utf8(0)},
                     {u"caret"_s, row.number(1)},
                     {u"updatedAt"_s, jsonTime(row.time(2))}};
        }
        if (auto done = addAttachments(draft, uR"(SELECT a.sha256, CAST(l.name AS BLOB)
                FROM draft_attachments l JOIN attachments a ON a.key = l.attachment
                JOIN conversations o ON o.key = l.conversation WHERE o.id = ?
                ORDER BY l.position)"_s,
                                       conversation);
            !done)
            return done;
        object.insert("draft"_L1, draft);
        return {};
    }

    Result<void> addTags(QJsonObject &object, const QUuid &conversation)
    {
        Statement rows(m_library, uR"(SELECT t.id, l.updated_at FROM conversation_tags l
            JOIN tags t ON t.key = l.tag JOIN conversations c ON c.key = l.conversation
            WHERE c.id = ? AND l.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY t.id)"_s);
        if (auto done = rows.bind(conversation).run(); !done)
            return done;
        QJsonArray tags;
        while (rows.next())
            tags += QJsonObject{{u"id"_s, jsonId(rows.id(0))},
                                {u"updatedAt"_s, jsonTime(rows.time(1))}};
        if (!tags.isEmpty())
            object.insert("tags"_L1, tags);
        return rows.outcome();
    }

    Result<void> addAttachments(QJsonObject &object, const QString &sql, const QUuid &owner)
    {
        Statement rows(m_library, sql);
        if (auto done = rows.bind(owner).run(); !done)
            return done;
        QJsonArray list;
        while (rows.next()) {
            m_hashes.insert(rows.bytes(0));
            list += QJsonObject{{u"sha256"_s, QString::fromLatin1(rows.bytes(0).toHex())},
                                {u"name"_s, rows.utf8(1)}};
        }
        if (!list.isEmpty())
            object.insert("attachments"_L1, list);
        return rows.outcome();
    }

    Result<void> messages()
    {
        begin("messages");
        qsizetype done = 0;
        for (const QUuid &id : std::as_const(m_conversations)) {
            qsizetype count = 0;
            auto written = eachMessage(m_library, id, [&](const Message &message) -> Result<void> {
                if (++count % 256 == 0 && !m_progress(done, m_conversations.size()))
                    return fail(ErrorKind::Cancelled);
                QJsonObject object = messageJson(message);
                if (auto added = addAttachments(object, uR"(SELECT a.sha256, CAST(l.name AS BLOB)
                        FROM message_attachments l JOIN attachments a ON a.key = l.attachment
                        JOIN messages o ON o.key = l.message WHERE o.id = ?
                        ORDER BY l.position)"_s,
                                                message.id);
                    !added)
                    return added;
                return item(object);
            });
            if (!written)
                return written;
            if (!m_progress(++done, m_conversations.size()))
                return fail(ErrorKind::Cancelled);
        }
        end();
        return {};
    }

    Result<void> attachments()
    {
        begin("attachments");
        QList<QByteArray> hashes(m_hashes.cbegin(), m_hashes.cend());
        std::ranges::sort(hashes);
        for (const QByteArray &hash : std::as_const(hashes)) {
            Statement row(m_library,
                          u"SELECT type, bytes, created_at FROM attachments WHERE sha256 = ?"_s);
            if (auto done = row.bind(hash).run(); !done)
                return done;
            if (!row.next())
                return row.outcome();
            const QJsonObject object{{u"sha256"_s, QString::fromLatin1(hash.toHex())},
                                     {u"type"_s, row.text(0)},
                                     {u"base64"_s, QString::fromLatin1(row.bytes(1).toBase64())},
                                     {u"createdAt"_s, jsonTime(row.time(2))}};
            if (auto done = item(object); !done)
                return done;
        }
        end();
        return {};
    }

    Database &m_library;
    const bool m_all;
    QSet<QUuid> m_filing; ///< the folders and tags that are written, where not all are
    const QList<QUuid> m_conversations;
    QIODevice &m_out;
    const Progress &m_progress;
    QSet<QByteArray> m_hashes; ///< of the attachments that are named
    bool m_isFirst = true;
};

} // namespace

Result<QList<QUuid>> exportedConversations(Database &library)
{
    // One that holds nothing at all is not kept by the library either.
    Statement rows(library, uR"(SELECT id FROM conversations c WHERE deleted_at IS NULL
        AND NOT (title = '' AND pinned = 0 AND folder IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversation_tags
                WHERE conversation = c.key AND deleted_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM messages WHERE conversation = c.key)
            AND NOT EXISTS (SELECT 1 FROM drafts WHERE conversation = c.key)) ORDER BY id)"_s);
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<QUuid> ids;
    while (rows.next())
        ids += rows.id(0);
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return ids;
}

Result<void> writeJson(Database &library, const QList<QUuid> &conversations, QIODevice &out,
                       const Progress &progress)
{
    if (!conversations.isEmpty())
        return JsonWriter(library, conversations, false, out, progress).run();
    const auto all = exportedConversations(library);
    return all ? JsonWriter(library, *all, true, out, progress).run() : fail(all.error());
}

} // namespace dria
