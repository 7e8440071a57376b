#include "ui/chat/image_file_name.h"

#include "images/image_format.h"

#include <QCoreApplication>

namespace dria {

using namespace Qt::StringLiterals;

QString imageFileName(const QByteArray &file, const QString &description)
{
    constexpr qsizetype longest = 60; // characters
    QString name;
    for (const QChar c : description.simplified().left(longest))
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u' ');
    name = name.simplified();
    for (const auto old : {" jpg"_L1, " jpeg"_L1, " png"_L1, " gif"_L1, " webp"_L1}) {
        if (name.endsWith(old, Qt::CaseInsensitive))
            name.chop(old.size()); // the dot became a space
    }
    if (name.isEmpty())
        name = QCoreApplication::translate("dria::ImageFileName", "image");
    const QByteArray format = formatName(imageFormatOf(file).value_or(ImageFormat::Png));
    return name + u'.' + (format == "jpeg" ? u"jpg"_s : QString::fromLatin1(format));
}

} // namespace dria
