#include "ui/transfer/transfer_page.h"

#include "ui/transfer/backup_section.h"
#include "ui/transfer/export_section.h"
#include "ui/transfer/import_section.h"
#include "workspace/workspace.h"

#include <QBoxLayout>

namespace dria {

TransferPage::TransferPage(Workspace &workspace, LibraryThread &library, DailyBackup &backup,
                           const Theme &theme, QWidget *parent)
    : Page(tr("Import and export"), theme, parent)
    , m_import(new ImportSection(workspace, library, theme))
    , m_export(new ExportSection(library, theme))
{
    column()->addWidget(m_import);
    column()->addWidget(m_export);
    column()->addWidget(new BackupSection(backup, theme));
    column()->addStretch(1);
    connect(m_export, &ExportSection::showFileRequested, this, &TransferPage::showFileRequested);
}

void TransferPage::startImport()
{
    scrollTo(m_import);
    m_import->chooseFile();
}

void TransferPage::startExport()
{
    scrollTo(m_export);
    m_export->setFocus();
}

void TransferPage::setChat(const QUuid &conversation, const QString &title)
{
    m_export->setChat(conversation, title);
}

void TransferPage::setChats(const QList<QUuid> &conversations)
{
    m_export->setChats(conversations);
}

void TransferPage::setRoom(qint64 room, const QString &channel)
{
    m_export->setRoom(room, channel);
}

} // namespace dria
