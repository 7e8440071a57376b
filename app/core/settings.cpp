#include "core/settings.h"

#include "core/private_file.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QPromise>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// Long enough to gather a dragged splitter's changes, short enough that a crash loses nothing felt.
constexpr std::chrono::milliseconds gatherTime{250};

Result<void> writeSettings(const QString &path, const QJsonObject &values)
{
    return writePrivateFile(path, QJsonDocument(values).toJson());
}

} // namespace

Settings::Settings(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(filePath)
    , m_lastSave(readyFuture<void>({}))
{
    m_writer.setMaxThreadCount(1); // one thread, so that saves land in the order made
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(gatherTime);
    connect(&m_saveTimer, &QTimer::timeout, this, &Settings::save);
    load();
}

Settings::~Settings()
{
    if (m_unsaved)
        save();
    m_writer.waitForDone();
}

void Settings::load()
{
    QFile file(m_filePath);
    if (!file.exists())
        return;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        file.close();
        if (document.isObject()) {
            m_values = document.object();
            return;
        }
    }
    m_wasDamaged = true;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    m_mayWrite = QFile::rename(m_filePath, m_filePath + u".damaged-"_s + stamp);
}

QJsonValue Settings::value(QStringView key, const QJsonValue &fallback) const
{
    const QJsonValue found = m_values.value(key);
    return found.isUndefined() ? fallback : found;
}

void Settings::setValue(QStringView key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    if (value.isUndefined())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    m_unsaved = true;
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    Q_EMIT changed(key.toString());
}

void Settings::save()
{
    m_unsaved = false;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_lastSave = promise->future();
    m_writer.start([this, promise, path = m_filePath, values = m_values, mayWrite = m_mayWrite] {
        Result<void> result =
            mayWrite ? writeSettings(path, values) : fail(ErrorKind::Storage, path);
        if (!result) {
            // The destructor waits for this thread, so "this" lives here.
            QMetaObject::invokeMethod(
                this,
                [this, error = result.error()] {
                    m_unsaved = true;
                    Q_EMIT saveFailed(error);
                },
                Qt::QueuedConnection);
        }
        promise->addResult(std::move(result));
        promise->finish();
    });
}

QFuture<Result<void>> Settings::flush()
{
    m_saveTimer.stop();
    if (m_unsaved)
        save();
    return m_lastSave;
}

} // namespace dria
