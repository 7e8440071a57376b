#pragma once
// Makes what a person attaches ready to be sent, on a thread of its own.

#include "core/result.h"
#include "library/attached_file.h"

#include <QFuture>
#include <QImage>
#include <QString>
#include <QThreadPool>

namespace dria {

/// What a file is, its bytes tell and never its name. One at a time: a photograph is large while it
/// is read. Destruction waits for the one that is being read; the others are cancelled.
class AttachmentReader
{
public:
    AttachmentReader();
    ~AttachmentReader();
    Q_DISABLE_COPY_MOVE(AttachmentReader)

    /// Fails with FileUnreadable, FileEmpty, FileTooLarge, NotAttachable, or as preparePicture()
    /// does.
    [[nodiscard]] QFuture<Result<NewFile>> read(const QString &path);
    /// A picture that was pasted, as a file of one of the formats that are taken.
    [[nodiscard]] QFuture<Result<NewFile>> prepare(const QByteArray &picture, const QString &name);
    /// The same as pixels.
    [[nodiscard]] QFuture<Result<NewFile>> prepare(const QImage &picture, const QString &name);
    /// A text that was pasted. Fails with FileTooLarge.
    [[nodiscard]] QFuture<Result<NewFile>> prepare(const QString &text, const QString &name);

private:
    template<typename Work>
    [[nodiscard]] QFuture<Result<NewFile>> run(Work work);

    QThreadPool m_pool;
};

/// The last part of a path as a name: one line, without control characters, of a length that can be
/// shown and sent.
[[nodiscard]] QString attachmentName(const QString &path);

} // namespace dria
