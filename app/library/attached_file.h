#pragma once
// What a message or a draft carries beside its text: a picture, or a file of text.

#include <QByteArray>
#include <QMetaType>
#include <QSize>
#include <QString>

namespace dria {

/// Its bytes are kept once, whoever carries them, and are known by their hash.
struct AttachedFile
{
    QByteArray sha256; ///< 32 bytes
    QString type;      ///< "image/jpeg", "image/png" or "text/plain", which is UTF-8
    QString name;      ///< of the file, without its folder: anybody's words
    qint64 size = 0;   ///< in bytes
    QSize pixels;      ///< of a picture; empty where its bytes do not tell

    [[nodiscard]] bool isPicture() const { return type.startsWith(QLatin1String("image/")); }
    friend bool operator==(const AttachedFile &, const AttachedFile &) = default;
};

/// One that is not kept yet.
struct NewFile
{
    AttachedFile file;
    QByteArray bytes;
};

} // namespace dria

Q_DECLARE_METATYPE(dria::AttachedFile)
