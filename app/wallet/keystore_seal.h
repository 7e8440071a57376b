#pragma once
// Writes a version 3 keystore: the key under a password, in the file that other wallets read.

#include "wallet/keystore_kdf.h"
#include "wallet/private_key.h"

#include <QByteArray>

namespace dria {

/// What wallets in use ask for: 256 MB and about a second.
inline constexpr ScryptCost keystoreCost{262144, 8, 1};

/// Not for the GUI thread. Empty where there is not enough memory.
/// @param password in UTF-8
/// @param cost tests take a small one
[[nodiscard]] QByteArray sealKeystore(const PrivateKey &key, const Secret &password,
                                      const RandomSource &random,
                                      const ScryptCost &cost = keystoreCost);

} // namespace dria
