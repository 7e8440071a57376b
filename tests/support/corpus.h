#pragma once
// The test data in tests/data, read and framed.

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace dria::test {

/// The full path of a file under tests.
[[nodiscard]] QString testFile(const QString &path);
/// The bytes of a file under tests/data; the test ends if it is not there.
[[nodiscard]] QByteArray dataFile(const QString &path);
/// The array in a JSON file.
[[nodiscard]] QJsonArray dataArray(const QString &path);

/// Files of one JSON chunk a line become an event stream ended by [DONE]; others stay as they are.
[[nodiscard]] QByteArray framedTranscript(const QString &path, const QByteArray &bytes);

/// Every place to cut so many bytes in two; of many, a spread that includes both ends'
/// surroundings.
[[nodiscard]] QList<qsizetype> splitPoints(qsizetype size, qsizetype most);

} // namespace dria::test
