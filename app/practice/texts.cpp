#include "practice/texts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dria::practice {

QString practiceText(const QString &fileName)
{
    QFile file(u":/practice/"_s + fileName);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "practiceText", qPrintable(fileName));
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList practiceLines(const QString &fileName)
{
    return practiceText(fileName).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace dria::practice
