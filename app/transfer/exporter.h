#pragma once
// One export: conversations or a room of the library, written to a file of the person's choice.

#include "core/result.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QUuid>

#include <atomic>
#include <memory>

namespace dria {

class LibraryThread;

enum class ExportFormat { Json, Markdown, Html, PlainText, Pdf, Backup };

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Json;
    QList<QUuid> conversations = {}; ///< none: all; a backup always has all
    qint64 room = 0; ///< by its key: what is kept of it, in place of conversations; Json, Markdown
    int keptBackups = 0; ///< of a backup: daily ones beside it that stay, the newest; 0: all
};

/// Reads through a connection of its own, from one moment of the library: what is written meanwhile
/// neither waits nor shows. The file is there as a whole or not at all.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// The library outlives the object.
    explicit Exporter(LibraryThread &library, QObject *parent = nullptr);
    /// Cancels what runs.
    ~Exporter() override;

    /// One at a time. Answers with written() or failed().
    void write(const ExportRequest &request);
    /// What runs ends with failed(Cancelled).
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 of);
    void written(const QString &path);
    void failed(const dria::Error &error);

private:
    [[nodiscard]] Result<void> writeOnThread(const ExportRequest &request);

    LibraryThread &m_library;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace dria
