#pragma once
// Ethereum's hash: Keccak-256 as it was before it became SHA-3.

#include "wallet/bytes32.h"

#include <QByteArrayView>

#include <initializer_list>

namespace dria {

/// Of the parts as if they were one.
[[nodiscard]] Bytes32 keccak256(std::initializer_list<QByteArrayView> parts);
[[nodiscard]] Bytes32 keccak256(QByteArrayView bytes);

} // namespace dria
