#include "ui/chat/image_saver.h"

#include "core/background_files.h"
#include "core/when_finished.h"
#include "images/image_format.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace dria {

namespace {

constexpr qsizetype longestName = 60; // characters

QString suffixOf(const QByteArray &file)
{
    const QByteArray name = formatName(imageFormatOf(file).value_or(ImageFormat::Png));
    return QString::fromLatin1(name == "jpeg" ? "jpg" : name);
}

} // namespace

ImageSaver::ImageSaver(BackgroundFiles &files, QWidget &window)
    : QObject(&window)
    , m_files(files)
    , m_window(window)
{
}

QString ImageSaver::fileName(const QByteArray &file, const QString &description)
{
    QString name;
    for (const QChar c : description.simplified().left(longestName))
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u' ');
    name = name.simplified();
    const QString suffix = u'.' + suffixOf(file);
    for (const auto &old : {u" jpg", u" jpeg", u" png", u" gif", u" webp"}) {
        if (name.endsWith(QStringView(old), Qt::CaseInsensitive))
            name.chop(QStringView(old).size()); // the dot became a space
    }
    return (name.isEmpty() ? tr("image") : name) + suffix;
}

void ImageSaver::save(const QByteArray &file, const QString &description)
{
    const QString suffix = suffixOf(file);
    auto *dialog =
        new QFileDialog(&m_window, tr("Save image"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("%1 image (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(file, description));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file](const QString &path) { write(path, file); });
    dialog->open();
}

void ImageSaver::write(const QString &path, const QByteArray &file)
{
    whenFinished(m_files.save(path, file), this, [this](const Result<void> &result) {
        if (result)
            Q_EMIT saved();
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace dria
