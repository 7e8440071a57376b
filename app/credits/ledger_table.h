#pragma once
// A table for views whose rows are read from a ledger a page at a time, as they are scrolled to.

#include "core/error.h"
#include "core/result.h"

#include <QAbstractTableModel>
#include <QList>

namespace dria {

class LedgerTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const dria::Error &error);
    void read(); ///< a page more is there, or there are no more

protected:
    static constexpr int atOnce = 200;

    /// Asks the ledger for the rows after those there are, and hands them to take() with the round
    /// of the call.
    virtual void readMore(int round) = 0;
    [[nodiscard]] virtual int count() const = 0;
    virtual void forget() = 0; ///< all rows

    /// Reads it anew, from the newest row on.
    void restart();

    template<typename Row>
    void take(const Result<QList<Row>> &page, QList<Row> &rows, int round)
    {
        if (round != m_round)
            return;
        m_isReading = false;
        m_hasMore = page && page->size() == atOnce;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        if (!page->isEmpty()) {
            beginInsertRows({}, count(), count() + static_cast<int>(page->size()) - 1);
            rows += *page;
            endInsertRows();
        }
        Q_EMIT read();
    }

private:
    int m_round = 0; ///< an answer of an earlier one is dropped
    bool m_hasMore = false;
    bool m_isReading = false;
};

} // namespace dria
