#include "core/libsecret_session.h"

#include <QLibrary>

namespace dria {

bool dropLibsecretSession()
{
#ifdef DRIA_HAS_DBUS
    // The library is in the process already, loaded by QtKeychain in the same way.
    const auto disconnect =
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect");
    if (!disconnect)
        return false;
    disconnect();
    return true;
#else
    return false;
#endif
}

} // namespace dria
