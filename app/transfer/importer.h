#pragma once
// One import: a file is read and looked at first, and brought into the library when the person says
// so.

#include "core/error.h"
#include "transfer/import_reader.h"
#include "transfer/library_merge.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace dria {

class LibraryThread;
class Staging;

/// Works on a thread of its own. Answers once to each call that asks for something.
class Importer : public QObject
{
    Q_OBJECT

public:
    /// What is read is kept in a file of its own in `folder` until it is merged or dropped. The
    /// library outlives the object.
    Importer(LibraryThread &library, const QString &folder, QObject *parent = nullptr);
    /// Removes in the background what imports of runs that were killed left in the folder.
    static void removeLeftOvers(LibraryThread &library, const QString &folder);
    /// Cancels what runs, and waits until it is undone.
    ~Importer() override;

    /// Answers with wasRead() or failed(); the library stays as it is. See readImport(). A backup
    /// is taken in too: of it the newer row says, also what is deleted.
    void read(const QString &path, const QUuid &account);
    /// Brings what was read into the library. Answers with merged() or failed().
    void merge();
    /// What runs ends with failed(Cancelled), and leaves the library as it was.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 of);
    void wasRead(const dria::ImportSummary &summary);
    void merged(const dria::MergeReport &report);
    void failed(const dria::Error &error);

private:
    [[nodiscard]] Progress progress();
    [[nodiscard]] Result<ImportSummary> readOnThread(const QString &path, const QUuid &account);

    LibraryThread &m_library;
    const QString m_folder;
    std::atomic<bool> m_cancelled = false;
    QThread m_thread;
    QObject *m_onThread;                ///< lives there, for calls into it
    std::unique_ptr<Staging> m_staging; ///< that thread's, as is the next
    MergePolicy m_policy = MergePolicy::Import;
};

} // namespace dria
