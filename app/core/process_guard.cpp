#include "core/process_guard.h"

#include <qsystemdetection.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace dria {

bool disableCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
#else
    return true;
#endif
}

} // namespace dria
