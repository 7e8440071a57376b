#pragma once
// Keeps a copy of the library for each of the last days, in a folder of the person's choice.

#include "core/error.h"
#include "transfer/exporter.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace dria {

class Clock;
class Settings;

/// Nothing is copied while no folder is set. Looks once an hour whether a day without a copy began.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DailyBackup(LibraryThread &library, Settings &settings, const Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] QString folder() const; ///< empty: off
    void setFolder(const QString &folder);
    [[nodiscard]] int keptDays() const;
    void setKeptDays(int days);

    [[nodiscard]] QDateTime lastAt() const; ///< UTC; invalid: never
    /// Why the last copy was not made.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Makes today's copy now, in place of one made earlier today.
    void copyNow();
    /// Makes today's copy if there is none.
    void copyIfDue();

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    const Clock &m_clock;
    Exporter m_exporter;
    QTimer m_hourly;
    bool m_running = false;
    std::optional<Error> m_problem;
};

} // namespace dria
