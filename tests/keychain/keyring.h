#pragma once
// What a person and fate do to the gnome-keyring of this session: lock it, kill it, freeze it.

#include <QtGlobal>

namespace dria::test {

/// Each waits until it is done, and is false when it could not be done.
class Keyring
{
public:
    [[nodiscard]] static bool lock();
    /// Starts a fresh daemon in place of the running one, unlocked.
    [[nodiscard]] static bool restartUnlocked();
    [[nodiscard]] static bool kill();
    [[nodiscard]] static bool freeze();
    [[nodiscard]] static bool thaw();

private:
    [[nodiscard]] static bool sendSignal(int signal);
    [[nodiscard]] static qint64 processId();
};

} // namespace dria::test
