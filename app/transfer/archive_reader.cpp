#include "transfer/archive_reader.h"

#include "transfer/import_limits.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct FreeArchive
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, FreeArchive>;

tl::unexpected<Error> failureOf(archive *reader)
{
    const QString words = QString::fromUtf8(archive_error_string(reader));
    const bool locked = words.contains("passphrase"_L1, Qt::CaseInsensitive) ||
                        words.contains("encrypt"_L1, Qt::CaseInsensitive);
    return fail(locked ? ErrorKind::EncryptedArchive : ErrorKind::DamagedExport, words);
}

Result<Reader> openReader(const QString &path)
{
    Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    constexpr size_t block = 64 * 1024;
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), block) !=
        ARCHIVE_OK)
        return failureOf(reader.get());
    return reader;
}

/// False after the last.
Result<bool> nextEntry(archive *reader, archive_entry **entry)
{
    const int status = archive_read_next_header(reader, entry);
    if (status == ARCHIVE_EOF)
        return false;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return failureOf(reader);
    return true;
}

QString nameOf(archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(name);
    return QString::fromLatin1(archive_entry_pathname(entry));
}

bool leadsOut(const QString &name)
{
    QString path = name;
    path.replace(u'\\', u'/');
    const bool hasDrive = path.size() > 1 && path.at(1) == u':';
    return path.startsWith(u'/') || hasDrive || path.contains(QChar(u'\0')) ||
           path.split(u'/').contains(".."_L1);
}

Result<void> checkNames(const QString &path, const ArchiveTaker &taker)
{
    const auto reader = openReader(path);
    if (!reader)
        return fail(reader.error());
    QSet<QString> names;
    int entries = 0;
    int wanted = 0;
    for (archive_entry *entry = nullptr;;) {
        const auto more = nextEntry(reader->get(), &entry);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const QString name = nameOf(entry);
        if (++entries > importLimits::archiveEntries)
            return fail(ErrorKind::ExportTooLarge, u"too many entries"_s);
        const auto type = archive_entry_filetype(entry);
        if (leadsOut(name) || names.contains(name) || (type != AE_IFREG && type != AE_IFDIR))
            return fail(ErrorKind::UnsafeArchive, name);
        names.insert(name);
        if (!taker.wants(name) || type != AE_IFREG)
            continue;
        ++wanted;
        if (archive_entry_is_encrypted(entry))
            return fail(ErrorKind::EncryptedArchive);
        if (archive_entry_size_is_set(entry) &&
            archive_entry_size(entry) > importLimits::unpackedBytes)
            return fail(ErrorKind::ExportTooLarge, name);
    }
    return wanted > 0 ? Result<void>() : fail(ErrorKind::NotAnExport, u"no conversations.json"_s);
}

} // namespace

bool looksLikeZip(QByteArrayView beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06");
}

Result<void> readArchive(const QString &path, const ArchiveTaker &taker, const Progress &progress)
{
    if (auto checked = checkNames(path, taker); !checked)
        return checked;
    const auto reader = openReader(path);
    if (!reader)
        return fail(reader.error());
    const qint64 packed = QFileInfo(path).size();
    qint64 unpacked = 0;
    std::array<char, 64 * 1024> block; // NOLINT: filled before it is read
    for (archive_entry *entry = nullptr;;) {
        const auto more = nextEntry(reader->get(), &entry);
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (!taker.wants(nameOf(entry)) || archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (auto begun = taker.begin(); !begun)
            return begun;
        while (true) {
            const la_ssize_t read = archive_read_data(reader->get(), block.data(), block.size());
            if (read < 0)
                return failureOf(reader->get());
            if (read == 0)
                break;
            unpacked += read;
            if (unpacked > importLimits::unpackedBytes ||
                (unpacked > importLimits::ratioCountsFrom &&
                 unpacked > packed * importLimits::ratio))
                return fail(ErrorKind::ExportTooLarge, u"it unpacks to too much"_s);
            if (!progress(archive_filter_bytes(reader->get(), -1), packed))
                return fail(ErrorKind::Cancelled);
            if (auto fed = taker.feed({block.data(), read}); !fed)
                return fed;
        }
        if (auto ended = taker.end(); !ended)
            return ended;
    }
}

} // namespace dria
