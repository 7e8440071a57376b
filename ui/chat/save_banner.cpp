#include "ui/chat/save_banner.h"

#include "core/background_files.h"
#include "core/error_text.h"
#include "core/when_finished.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace dria {

SaveBanner::SaveBanner(const Theme &theme, BackgroundFiles &files, QWidget *parent)
    : Banner(theme, Kind::Error, {}, parent)
    , m_files(files)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setClosable(true);
    connect(addButton(tr("Save elsewhere")), &QPushButton::clicked, this,
            [this] { save(m_text, m_name); });
    hide();
}

void SaveBanner::save(const QString &text, const QString &name)
{
    auto *dialog = new QFileDialog(window(), tr("Save code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(m_folder);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text](const QString &path) { write(path, text); });
    dialog->open();
}

void SaveBanner::write(const QString &path, const QString &text)
{
    hide();
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    whenFinished(m_files.save(path, bytes), this, [this, path, text](const Result<void> &result) {
        const QFileInfo file(path);
        if (!result) {
            m_text = text;
            m_name = file.fileName();
            setText(tr("%1 was not saved. %2").arg(m_name, explain(result.error())));
            show();
            return;
        }
        m_folder = file.absolutePath();
        Q_EMIT saved(path);
    });
}

} // namespace dria
