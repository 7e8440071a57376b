#pragma once
// The entries of usage as a table for views; more are read as they are scrolled to.

#include "credits/ledger_table.h"
#include "library/usage_entry.h"

namespace dria {

class UsageLedger;

class UsageModel : public LedgerTable
{
    Q_OBJECT

public:
    enum Column { When, Model, Node, Tokens, Observed, columns };

    /// The ledger outlives it.
    explicit UsageModel(UsageLedger &ledger, QObject *parent = nullptr);

    /// Reads it anew, from the newest entry on.
    void setFilter(const UsageFilter &filter);
    void readAgain() { setFilter(m_filter); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    void readMore(int round) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_entries.size()); }
    void forget() override { m_entries.clear(); }

private:
    UsageLedger &m_ledger;
    UsageFilter m_filter;
    QList<UsageEntry> m_entries;
};

} // namespace dria
