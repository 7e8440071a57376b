#include "transfer/daily_backup.h"

#include "core/clock.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "transfer/library_backup.h"

#include <QDir>

#include <algorithm>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto firstLook = 1min; // the start has other things to do
constexpr auto lookEvery = 1h;
constexpr int usualDays = 7;
constexpr int mostDays = 365;
} // namespace

DailyBackup::DailyBackup(LibraryThread &library, Settings &settings, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_exporter(library)
{
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        m_hourly.setInterval(lookEvery);
        copyIfDue();
    });
    m_hourly.start(firstLook);
    connect(&m_exporter, &Exporter::written, this, [this] {
        m_running = false;
        m_problem.reset();
        m_settings.setValue(keys::backupLastAt, m_clock.nowUtc().toString(Qt::ISODateWithMs));
        Q_EMIT changed();
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const Error &error) {
        m_running = false;
        m_problem = error;
        Q_EMIT changed();
    });
}

QString DailyBackup::folder() const
{
    return m_settings.value(keys::backupFolder).toString();
}

void DailyBackup::setFolder(const QString &folder)
{
    m_settings.setValue(keys::backupFolder,
                        folder.isEmpty() ? QJsonValue(QJsonValue::Undefined) : folder);
    m_problem.reset();
    Q_EMIT changed();
    if (!folder.isEmpty())
        copyNow();
}

int DailyBackup::keptDays() const
{
    return std::clamp(m_settings.value(keys::backupKeptDays).toInt(usualDays), 1, mostDays);
}

void DailyBackup::setKeptDays(int days)
{
    m_settings.setValue(keys::backupKeptDays, days);
}

QDateTime DailyBackup::lastAt() const
{
    return QDateTime::fromString(m_settings.value(keys::backupLastAt).toString(),
                                 Qt::ISODateWithMs);
}

void DailyBackup::copyIfDue()
{
    const QDateTime last = lastAt();
    if (!last.isValid() || last.toLocalTime().date() != m_clock.nowUtc().toLocalTime().date())
        copyNow();
}

void DailyBackup::copyNow()
{
    if (m_running || folder().isEmpty())
        return;
    m_running = true;
    const QString name = dailyBackupName(m_clock.nowUtc().toLocalTime().date());
    m_exporter.write({.path = QDir(folder()).filePath(name),
                      .format = ExportFormat::Backup,
                      .keptBackups = keptDays()});
    Q_EMIT changed();
}

} // namespace dria
