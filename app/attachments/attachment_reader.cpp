#include "attachments/attachment_reader.h"

#include "attachments/attachment_limits.h"
#include "attachments/readable_text.h"
#include "images/image_format.h"
#include "images/image_limits.h"
#include "images/prepared_picture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace dria {

namespace {

constexpr qsizetype longestName = 120; // characters

NewFile newFile(const QByteArray &bytes, const QString &type, const QString &name, QSize pixels)
{
    return {{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), type, name, bytes.size(),
             pixels},
            bytes};
}

Result<NewFile> pictureFrom(const Result<PreparedPicture> &picture, const QString &name)
{
    if (!picture)
        return fail(picture.error());
    return newFile(picture->bytes, picture->type, name, picture->pixels);
}

Result<NewFile> textFrom(const QByteArray &utf8, const QString &name)
{
    if (utf8.size() > attachments::textBytes)
        return fail(Error::Kind::FileTooLarge);
    return newFile(utf8, QStringLiteral("text/plain"), name, {});
}

Result<NewFile> readFile(const QString &path)
{
    // A pipe or a device would keep its reader waiting, or never end.
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::FileUnreadable);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::FileUnreadable, file.errorString());
    constexpr qint64 most = ImageLimits::own().bytes;
    // One more than is taken: a file may have grown, or say nothing of its size.
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::FileUnreadable, file.errorString());
    if (bytes.isEmpty())
        return fail(Error::Kind::FileEmpty);
    const QString name = attachmentName(path);
    if (imageFormatOf(bytes))
        return pictureFrom(preparePicture(bytes), name);
    if (bytes.size() > 4 * attachments::textBytes) // in no encoding fewer than its limit
        return readableText(bytes.first(4096)) ? fail(Error::Kind::FileTooLarge)
                                               : fail(Error::Kind::NotAttachable);
    const auto text = readableText(bytes);
    if (!text)
        return fail(Error::Kind::NotAttachable);
    return text->isEmpty() ? fail(Error::Kind::FileEmpty) : textFrom(*text, name);
}

} // namespace

AttachmentReader::AttachmentReader()
{
    m_pool.setMaxThreadCount(1);
}

AttachmentReader::~AttachmentReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

template<typename Work>
QFuture<Result<NewFile>> AttachmentReader::run(Work work)
{
    auto promise = std::make_shared<QPromise<Result<NewFile>>>();
    promise->start();
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<NewFile>> AttachmentReader::read(const QString &path)
{
    return run([path] { return readFile(path); });
}

QFuture<Result<NewFile>> AttachmentReader::prepare(const QByteArray &picture, const QString &name)
{
    return run([picture, name] { return pictureFrom(preparePicture(picture), name); });
}

QFuture<Result<NewFile>> AttachmentReader::prepare(const QImage &picture, const QString &name)
{
    return run([picture, name] { return pictureFrom(preparePicture(picture), name); });
}

QFuture<Result<NewFile>> AttachmentReader::prepare(const QString &text, const QString &name)
{
    return run([text, name] { return textFrom(text.toUtf8(), name); });
}

QString attachmentName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    name = name.simplified(); // line breaks become spaces; what is left of their kind goes
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.size() <= longestName)
        return name;
    // The end tells what kind of file it is.
    constexpr qsizetype end = 20;
    qsizetype head = longestName - end - 1;
    qsizetype tail = name.size() - end;
    head -= name.at(head).isLowSurrogate() ? 1 : 0;
    tail += name.at(tail).isLowSurrogate() ? 1 : 0;
    return name.first(head) + u'…' + name.sliced(tail);
}

} // namespace dria
