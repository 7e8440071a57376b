#pragma once
// Wallet files of other programs: version 3 keystores, opened with their password.

#include "core/secret.h"
#include "wallet/private_key.h"

#include <tl/expected.hpp>

namespace dria {

enum class KeystoreProblem {
    NotAKeystore,  ///< no JSON, or not of this shape
    OtherVersion,  ///< a keystore, but not of version 3
    OtherCipher,   ///< encrypted or derived in a way that no program in use does
    TooCostly,     ///< would take more than 512 MB, or minutes
    WrongPassword, ///< or the encrypted key is damaged, which cannot be told apart
    OtherAddress,  ///< the key is not that of the address in the file
};

/// Takes about a second and up to 512 MB: not for the GUI thread.
/// @param password in UTF-8
[[nodiscard]] tl::expected<PrivateKey, KeystoreProblem> openKeystore(QByteArrayView json,
                                                                     const Secret &password);

} // namespace dria
