#pragma once
// Asks where a table goes, and writes it there.

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace dria {

class BackgroundFiles;

class CsvExport : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<QFuture<Result<QByteArray>>()>;

    /// Both outlive it; dialogs belong to `window`.
    CsvExport(BackgroundFiles &files, QWidget &window);

    /// @param fileName the one that is proposed
    /// @param make called once the person has chosen
    void offer(const QString &fileName, const Make &make);

Q_SIGNALS:
    void saved();
    void failed(const dria::Error &error);

private:
    void save(const QString &path, const Result<QByteArray> &csv);

    BackgroundFiles &m_files;
    QWidget &m_window;
};

} // namespace dria
