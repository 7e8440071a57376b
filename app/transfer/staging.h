#pragma once
// What a file would bring, in a library of its own, before any of it reaches the person's.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/database.h"
#include "library/message.h"
#include "transfer/progress.h"

#include <QJsonObject>

#include <memory>

namespace dria {

/// A library file in `folder` that goes with the object. Lives on one thread.
class Staging
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Staging>> make(const QString &folder);
    /// Of a backup, brought to the newest schema. Fails with NotAnExport, DamagedExport,
    /// NewerExport.
    [[nodiscard]] static Result<std::unique_ptr<Staging>>
    copyOf(const QString &backup, const QString &folder, const Progress &progress);
    /// Removes what runs that were killed left in the folder of this one.
    static void removeLeftOvers(const QString &folder);
    ~Staging();
    Q_DISABLE_COPY_MOVE(Staging)

    [[nodiscard]] Database &database() { return *m_database; }

    [[nodiscard]] Result<void> add(const ConversationRecord &record);
    /// Fails with DamagedExport where its conversation was not added.
    [[nodiscard]] Result<void> add(const Message &message);
    /// A row of our own JSON, by its section; see export_json.md. Fails with DamagedExport.
    [[nodiscard]] Result<void> addRow(const QByteArray &section, const QJsonObject &object);
    /// Everything is in.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] static Result<std::unique_ptr<Staging>> open(const QString &path);
    Staging(QString path, std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> addFolder(const QJsonObject &object);
    [[nodiscard]] Result<void> addTag(const QJsonObject &object);
    [[nodiscard]] Result<void> addConversation(const QJsonObject &object);
    [[nodiscard]] Result<void> addMessage(const QJsonObject &object);
    [[nodiscard]] Result<void> addAttachment(const QJsonObject &object);
    [[nodiscard]] Result<void> addLinks(const QJsonObject &object, const QString &owner,
                                        const QUuid &id);

    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace dria
