#pragma once
// Entries of usage as a table for other programs (RFC 4180).

#include "core/result.h"
#include "library/usage_entry.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>

#include <memory>

namespace dria {

class UsageLedger;

/// Without the head. UTF-8; a name that a spreadsheet would take for a formula begins with '.
[[nodiscard]] QByteArray csvOf(const QList<UsageEntry> &entries);

/// Reads all entries of a filter, the newest first, a page at a time.
class UsageCsv : public QObject
{
    Q_OBJECT

public:
    /// The ledger outlives it.
    explicit UsageCsv(UsageLedger &ledger, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QByteArray>> make(const UsageFilter &filter);

private:
    struct Making
    {
        UsageFilter filter;
        QByteArray csv;
        std::optional<UsageEntry> last;
        QPromise<Result<QByteArray>> promise;
    };
    void goOn(const std::shared_ptr<Making> &making);

    UsageLedger &m_ledger;
};

} // namespace dria
