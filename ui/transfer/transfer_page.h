#pragma once
// The page where chats come in from files and go out to them.

#include "ui/settings/page.h"

#include <QUuid>

namespace dria {

class DailyBackup;
class ExportSection;
class ImportSection;
class LibraryThread;
class Workspace;

class TransferPage : public Page
{
    Q_OBJECT

public:
    /// All outlive it.
    TransferPage(Workspace &workspace, LibraryThread &library, DailyBackup &backup,
                 const Theme &theme, QWidget *parent = nullptr);

    /// Asks for a file at once, unless one is being taken in.
    void startImport();
    void startExport();
    /// The chat that is open; null for none that is kept.
    void setChat(const QUuid &conversation, const QString &title);
    /// In the place of the open one: several that were chosen.
    void setChats(const QList<QUuid> &conversations);
    /// In the place of the open one: what is kept of a room, by its key.
    void setRoom(qint64 room, const QString &channel);

Q_SIGNALS:
    void showFileRequested(const QString &path);

private:
    ImportSection *m_import;
    ExportSection *m_export;
};

} // namespace dria
