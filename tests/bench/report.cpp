#include "report.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace dria::bench {

using namespace Qt::StringLiterals;

namespace {

void printTable(QTextStream &out, const QJsonObject &figures, const QString &prefix = {})
{
    constexpr int nameWidth = 40;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (it->isObject()) {
            printTable(out, it->toObject(), prefix + it.key() + u'.');
            continue;
        }
        QString value = it->toVariant().toString();
        if (it->isDouble())
            value = QString::number(it->toDouble(), 'f', it->toDouble() < 100 ? 3 : 1);
        out << (prefix + it.key()).leftJustified(nameWidth) << ' ' << value.rightJustified(12)
            << '\n';
    }
}

} // namespace

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

QJsonObject medians(const QList<QJsonObject> &runs)
{
    QJsonObject result;
    if (runs.isEmpty())
        return result;
    const QStringList keys = runs.first().keys();
    for (const QString &key : keys) {
        const QJsonValue first = runs.first()[key];
        QList<double> values;
        bool all = true;
        for (const QJsonObject &run : runs) {
            values.append(run[key].toDouble());
            all = all && run[key].toBool();
        }
        result[key] = first.isDouble() ? QJsonValue(median(values))
                      : first.isBool() ? QJsonValue(all)
                                       : first;
    }
    return result;
}

QString writeReport(const QString &path, const QJsonObject &figures)
{
    QTextStream table(stderr);
    printTable(table, figures);
    table.flush();
    const QByteArray json = QJsonDocument(figures).toJson();
    QFile out(path);
    const bool open =
        path == u"-" ? out.open(stdout, QIODevice::WriteOnly) : out.open(QIODevice::WriteOnly);
    if (!open || out.write(json) != json.size() || !out.flush())
        return u"%1: %2"_s.arg(path, out.errorString());
    return {};
}

} // namespace dria::bench
