#include "core/environment_key.h"

#include <cstdlib>
#include <cstring>

namespace dria {

Secret takeKeyFromEnvironment()
{
    constexpr const char *name = "DRIA_API_KEY";
#ifdef Q_OS_WIN
    QByteArray value = qgetenv(name);
    const Secret whole = Secret::takeFrom(value);
    Secret secret(whole.view().trimmed());
#else
    char *value = std::getenv(name);
    if (!value)
        return {};
    Secret secret(QByteArrayView(value).trimmed());
    wipe(value, std::strlen(value));
#endif
    qunsetenv(name);
    return secret;
}

} // namespace dria
