#pragma once
// Frees QtKeychain from a session with a keychain service that is no longer there.

namespace dria {

/// libsecret, which QtKeychain uses, keeps its session with the Secret Service for the life of the
/// process. When the service was restarted every call fails with "The session does not exist", for
/// ever. This drops the session, and the next call opens one. False when there was no way to.
bool dropLibsecretSession();

} // namespace dria
