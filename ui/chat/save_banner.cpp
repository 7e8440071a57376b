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
            [this] { ask(m_failed); });
    hide();
}

void SaveBanner::save(const QString &text, const QString &name)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    ask({bytes, name, tr("Save code")});
}

void SaveBanner::saveImage(const QByteArray &file, const QString &name)
{
    ask({file, name, tr("Save image")});
}

void SaveBanner::ask(const Piece &piece)
{
    auto *dialog = new QFileDialog(window(), piece.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(m_folder);
    dialog->selectFile(piece.name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, piece](const QString &path) { write(path, piece); });
    dialog->open();
}

void SaveBanner::write(const QString &path, const Piece &piece)
{
    hide();
    whenFinished(
        m_files.save(path, piece.bytes), this, [this, path, piece](const Result<void> &result) {
            const QFileInfo file(path);
            if (!result) {
                m_failed = piece;
                m_failed.name = file.fileName();
                setText(tr("%1 was not saved. %2").arg(m_failed.name, explain(result.error())));
                show();
                return;
            }
            m_folder = file.absolutePath();
            Q_EMIT saved(path);
        });
}

} // namespace dria
