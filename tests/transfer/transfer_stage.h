#pragma once
// A library, and files going in and out of it.

#include "library_stage.h"
#include "transfer/exporter.h"
#include "transfer/importer.h"

#include <QFile>
#include <QSignalSpy>

namespace dria {

struct TransferStage : LibraryStage
{
    /// What an import came to: read, and merged.
    Result<MergeReport> import(const QString &path)
    {
        Importer importer(store->thread(), folder.path());
        QSignalSpy read(&importer, &Importer::wasRead);
        QSignalSpy merged(&importer, &Importer::merged);
        std::optional<Error> error;
        QObject::connect(&importer, &Importer::failed, &importer,
                         [&error](const Error &failure) { error = failure; });
        QObject::connect(&importer, &Importer::wasRead, &importer,
                         [this](const ImportSummary &found) { summary = found; });
        std::optional<MergeReport> report;
        QObject::connect(&importer, &Importer::merged, &importer,
                         [&report](const MergeReport &done) { report = done; });
        importer.read(path, account);
        (void)QTest::qWaitFor([&] { return !read.isEmpty() || error; }, 60000);
        if (error)
            return fail(*error);
        importer.merge();
        (void)QTest::qWaitFor([&] { return report || error; }, 60000);
        return report ? Result<MergeReport>(*report) : fail(*error);
    }

    Result<MergeReport> importBytes(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("in"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file was not written");
        file.close();
        return import(path);
    }

    /// The bytes of an export; empty where it failed.
    QByteArray exported(ExportFormat format = ExportFormat::Json,
                        const QList<QUuid> &conversations = {})
    {
        const QString path = folder.filePath(QStringLiteral("out"));
        QFile::remove(path);
        Exporter exporter(store->thread());
        QSignalSpy written(&exporter, &Exporter::written);
        std::optional<Error> error;
        QObject::connect(&exporter, &Exporter::failed, &exporter,
                         [&error](const Error &failure) { error = failure; });
        exporter.write({path, format, conversations});
        (void)QTest::qWaitFor([&] { return !written.isEmpty() || error; }, 60000);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QUuid account = QUuid::createUuid();
    ImportSummary summary;
};

} // namespace dria
