#pragma once
// The entries of usage as a table for views; more are read as they are scrolled to.

#include "core/error.h"
#include "library/usage_entry.h"

#include <QAbstractTableModel>
#include <QList>

namespace dria {

class UsageLedger;

class UsageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Model, Node, Tokens, Observed, columns };

    /// The ledger outlives it.
    explicit UsageModel(UsageLedger &ledger, QObject *parent = nullptr);

    /// Reads it anew, from the newest entry on.
    void setFilter(const UsageFilter &filter);
    void readAgain() { setFilter(m_filter); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const dria::Error &error);

private:
    void read();

    UsageLedger &m_ledger;
    UsageFilter m_filter;
    QList<UsageEntry> m_entries;
    bool m_hasMore = false;
    bool m_reading = false;
    int m_round = 0; ///< an answer of an earlier filter is dropped
};

} // namespace dria
