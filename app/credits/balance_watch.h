#pragma once
// The last balance a server reported for one account, and when.

#include "api/balance.h"
#include "core/clock.h"
#include "core/error.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace dria {

class ApiClient;

/// Asks only when told to (refresh): after answers, on focus, on demand. One request at a time; a
/// refresh that comes meanwhile is made up for once the running one is answered.
class BalanceWatch : public QObject
{
    Q_OBJECT

public:
    BalanceWatch(ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Balance> &balance() const { return m_balance; }
    [[nodiscard]] QDateTime asOf() const { return m_asOf; } ///< UTC, of the balance shown
    /// Why the last request failed; the balance before it stays.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// The balance was asked for after the last refresh().
    [[nodiscard]] bool isUpToDate() const
    {
        return m_balance && !m_error && !m_refreshing && !m_askAgain;
    }

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();

private:
    ApiClient &m_client;
    const Clock &m_clock;
    std::optional<Balance> m_balance;
    std::optional<Error> m_error;
    QDateTime m_asOf;
    bool m_refreshing = false;
    bool m_askAgain = false;
};

} // namespace dria
