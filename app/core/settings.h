#pragma once
// What a person set and what the window remembers: one JSON file, read once, written off the GUI
// thread.

#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QStringView>
#include <QThreadPool>
#include <QTimer>

namespace dria {

/// Holds no secrets. Names are those of setting_keys.h; names it does not know are kept as they
/// are.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Reads the file at once: make it before the window is shown. A file that is not a JSON object
    /// is set aside under a name of its own, see wasDamaged().
    explicit Settings(const QString &filePath, QObject *parent = nullptr);
    /// Waits until everything set is on disk.
    ~Settings() override;

    [[nodiscard]] QJsonValue value(QStringView key, const QJsonValue &fallback = {}) const;
    /// Takes effect at once and reaches the disk shortly after. An undefined value removes the key.
    void setValue(QStringView key, const QJsonValue &value);

    /// True when the file could not be read, and its settings are the defaults again.
    [[nodiscard]] bool wasDamaged() const { return m_wasDamaged; }

    /// Answers when all that was set before the call is on disk, or with Storage.
    [[nodiscard]] QFuture<Result<void>> flush();

Q_SIGNALS:
    void changed(const QString &key);
    void saveFailed(const dria::Error &error);

private:
    void load();
    void save();

    QString m_filePath;
    QJsonObject m_values;
    bool m_wasDamaged = false;
    bool m_mayWrite =
        true; // false while the file on disk is one that could neither be read nor moved
    bool m_unsaved = false;
    QTimer m_saveTimer;
    QThreadPool m_writer;
    QFuture<Result<void>> m_lastSave;
};

} // namespace dria
