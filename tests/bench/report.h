#pragma once
// Figures of several runs as their medians, and figures as a file and as a table.

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dria::bench {

/// The upper one of the two in the middle; 0 for none.
[[nodiscard]] double median(QList<double> values);

/// Each number's median. Booleans are true if they are in every run; other values, those of the
/// first run.
[[nodiscard]] QJsonObject medians(const QList<QJsonObject> &runs);

/// Writes JSON to a file, or standard output for "-", and a table to standard error. Empty, or what
/// went wrong.
[[nodiscard]] QString writeReport(const QString &path, const QJsonObject &figures);

} // namespace dria::bench
