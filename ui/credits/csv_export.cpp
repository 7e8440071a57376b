#include "ui/credits/csv_export.h"

#include "core/background_files.h"
#include "core/when_finished.h"

#include <QFileDialog>

namespace dria {

using namespace Qt::StringLiterals;

CsvExport::CsvExport(BackgroundFiles &files, QWidget &window)
    : QObject(&window)
    , m_files(files)
    , m_window(window)
{
}

void CsvExport::offer(const QString &fileName, const Make &make)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, make](const QString &path) {
        whenFinished(make(), this,
                     [this, path](const Result<QByteArray> &csv) { save(path, csv); });
    });
    dialog->open();
}

void CsvExport::save(const QString &path, const Result<QByteArray> &csv)
{
    if (!csv) {
        Q_EMIT failed(csv.error());
        return;
    }
    whenFinished(m_files.save(path, *csv), this, [this](const Result<void> &written) {
        if (written)
            Q_EMIT saved();
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace dria
