#include "transfer/import_reader.h"

#include "library/statement.h"
#include "transfer/archive_reader.h"
#include "transfer/foreign_conversation.h"
#include "transfer/json_items.h"
#include "transfer/json_text.h"
#include "transfer/staging.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr int newestVersion = 1;

/// ChatGPT's larger exports come as conversations-000.json and so on.
bool isNamedAsConversations(const QString &name)
{
    static const QRegularExpression form(u"(^|/)conversations(-[0-9]+)?\\.json$"_s);
    return form.match(name).hasMatch();
}

class ImportReader
{
public:
    ImportReader(Staging &staging, const QUuid &account)
        : m_staging(staging)
        , m_account(account)
    {
    }

    Result<ImportSummary> read(const QString &path, const Progress &progress)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, file.errorString());
        auto done = looksLikeZip(file.peek(4)) ? readZip(path, progress) : readJson(file, progress);
        if (!done)
            return fail(std::move(done).error());
        if (m_summary.kind == ImportKind::Unknown)
            return fail(ErrorKind::NotAnExport, u"no conversations"_s);
        if (auto finished = m_staging.finish(); !finished)
            return fail(std::move(finished).error());
        if (auto counted = countStaged(m_staging, m_summary); !counted)
            return fail(std::move(counted).error());
        return m_summary;
    }

private:
    void beginJson()
    {
        m_items =
            std::make_unique<JsonItems>([this](const QByteArray &section, const QByteArray &item) {
                return takeItem(section, item);
            });
    }

    Result<void> readJson(QFile &file, const Progress &progress)
    {
        beginJson();
        while (!file.atEnd()) {
            constexpr qint64 block = 256 * 1024;
            const QByteArray bytes = file.read(block);
            if (bytes.isEmpty())
                return fail(ErrorKind::Storage, file.errorString());
            if (auto fed = m_items->feed(bytes); !fed)
                return fed;
            if (!progress(file.pos(), file.size()))
                return fail(ErrorKind::Cancelled);
        }
        return m_items->end();
    }

    Result<void> readZip(const QString &path, const Progress &progress)
    {
        const ArchiveTaker taker{isNamedAsConversations,
                                 [this]() -> Result<void> {
                                     beginJson();
                                     return {};
                                 },
                                 [this](QByteArrayView bytes) { return m_items->feed(bytes); },
                                 [this] { return m_items->end(); }};
        return readArchive(path, taker, progress);
    }

    Result<void> takeItem(const QByteArray &section, const QByteArray &item)
    {
        if (section == "format")
            return item == "\"dria-desktop\"" ? Result<void>()
                                              : fail(ErrorKind::NotAnExport, u"format"_s);
        if (section == "version")
            return takeVersion(item);
        if (!section.isEmpty() && m_summary.kind != ImportKind::DriaDesktop)
            return fail(ErrorKind::DamagedExport, u"no version"_s);
        const auto object = jsonObject(item);
        if (!object)
            return fail(object.error());
        return section.isEmpty() ? takeForeign(*object) : m_staging.addRow(section, *object);
    }

    Result<void> takeVersion(const QByteArray &item)
    {
        bool isNumber = false;
        const int version = item.toInt(&isNumber);
        if (!isNumber || version < 1)
            return fail(ErrorKind::DamagedExport, u"the version is no number"_s);
        if (version > newestVersion)
            return fail(ErrorKind::NewerExport);
        m_summary.kind = ImportKind::DriaDesktop;
        return {};
    }

    static ImportKind kindOf(const QJsonObject &object)
    {
        if (isChatGpt(object))
            return ImportKind::ChatGpt;
        if (isClaude(object))
            return ImportKind::Claude;
        if (isOpenWebUi(object))
            return ImportKind::OpenWebUi;
        return ImportKind::Unknown;
    }

    static Result<ForeignConversation> foreignOf(ImportKind kind, const QJsonObject &object)
    {
        switch (kind) {
        case ImportKind::ChatGpt:
            return chatGptConversation(object);
        case ImportKind::Claude:
            return claudeConversation(object);
        default:
            return openWebUiConversation(object);
        }
    }

    Result<void> takeForeign(const QJsonObject &object)
    {
        const ImportKind kind = kindOf(object);
        if (kind == ImportKind::Unknown && m_summary.kind == ImportKind::Unknown)
            return fail(ErrorKind::NotAnExport);
        if (m_summary.kind == ImportKind::Unknown)
            m_summary.kind = kind;
        if (kind != m_summary.kind)
            return fail(ErrorKind::DamagedExport, u"a conversation of another kind"_s);
        const auto foreign = foreignOf(kind, object);
        if (!foreign)
            return fail(foreign.error());
        if (foreign->id.isEmpty())
            return fail(ErrorKind::DamagedExport, u"a conversation without an id"_s);
        const OwnConversation own = ownConversation(*foreign, m_account);
        if (own.messages.isEmpty()) {
            ++m_summary.empty;
            return {};
        }
        if (auto done = m_staging.add(own.record); !done)
            return done;
        for (const Message &message : own.messages) {
            if (auto done = m_staging.add(message); !done)
                return done;
        }
        return {};
    }

    Staging &m_staging;
    const QUuid m_account;
    std::unique_ptr<JsonItems> m_items;
    ImportSummary m_summary;
};

} // namespace

Result<ImportSummary> readImport(const QString &path, Staging &staging, const QUuid &account,
                                 const Progress &progress)
{
    return ImportReader(staging, account).read(path, progress);
}

bool looksLikeBackup(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

Result<void> countStaged(Staging &staging, ImportSummary &summary)
{
    Statement row(staging.database(),
                  uR"(SELECT count(*), min(created_at), max(active_at), (SELECT count(*)
                FROM messages m JOIN conversations o ON o.key = m.conversation
                WHERE m.deleted_at IS NULL AND o.deleted_at IS NULL)
            FROM conversations WHERE deleted_at IS NULL)"_s);
    if (auto done = row.run(); !done || !row.next())
        return done ? row.outcome() : done;
    summary.conversations = static_cast<int>(row.number(0));
    summary.first = row.time(1);
    summary.last = row.time(2);
    summary.messages = static_cast<int>(row.number(3));
    return {};
}

} // namespace dria
