#pragma once
// Reads what the desktop asks for (dark, high contrast, less motion) and reports changes live.

#include "ui/theme/appearance.h"

#include <QObject>
#include <QString>

class QDBusVariant;
class QVariant;

namespace dria {

/// The scheme comes from Qt where Qt knows it (6.5 and newer). The rest, and on 6.4 all of it,
/// comes from the desktop portal's settings, org.freedesktop.appearance, where D-Bus is compiled
/// in. Nothing here waits: until the portal answers, and where there is none, the defaults hold.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    /// bus: address of the message bus to ask; empty for the session's own.
    explicit SystemAppearance(const QString &bus = {}, QObject *parent = nullptr);
    ~SystemAppearance() override;

    [[nodiscard]] const Appearance &current() const { return m_current; }

Q_SIGNALS:
    void changed(const dria::Appearance &appearance);

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void followQt();
    void followPortal(const QString &bus);
    void take(const QString &group, const QString &key, const QVariant &value);
    void set(const Appearance &appearance);

    Appearance m_current;
    QString m_privateBus; ///< name of the connection to close at the end, or empty
    bool m_schemeFromQt = false;
};

} // namespace dria
