#include "support/corpus.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace dria::test {

QString testFile(const QString &path)
{
    return QStringLiteral(DRIA_TEST_DATA "/../") + path;
}

QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(DRIA_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonArray dataArray(const QString &path)
{
    return QJsonDocument::fromJson(dataFile(path)).array();
}

QByteArray framedTranscript(const QString &path, const QByteArray &bytes)
{
    if (!path.endsWith(u".chunks.txt"))
        return bytes;
    QByteArray stream;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.trimmed().isEmpty())
            stream += "data: " + line.trimmed() + "\n\n";
    }
    return stream + "data: [DONE]\n\n";
}

QList<qsizetype> splitPoints(qsizetype size, qsizetype most)
{
    QList<qsizetype> points;
    const qsizetype step = std::max<qsizetype>(1, size / most);
    for (qsizetype i = 0; i <= size; ++i) {
        const bool nearAnEnd = i < 40 || i > size - 40;
        if (nearAnEnd || i % step == 0)
            points.append(i);
    }
    return points;
}

} // namespace dria::test
