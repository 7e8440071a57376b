#include "ui/formulas/own_limits.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace dria::formulas {

void limitSelf()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // which takes terabytes of addresses for itself
    constexpr rlim_t most = 1024UL * 1024 * 1024;
    const rlimit memory{most, most};
    (void)setrlimit(RLIMIT_AS, &memory);
#endif
    (void)setpriority(PRIO_PROCESS, 0, 5);
#endif
}

void endAfter(unsigned seconds)
{
#ifdef Q_OS_UNIX
    alarm(seconds);
#else
    Q_UNUSED(seconds)
#endif
}

} // namespace dria::formulas
