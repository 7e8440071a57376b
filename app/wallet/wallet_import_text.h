#pragma once
// Why a wallet could not be taken in, in words. None of them repeats what was typed.

#include "wallet/keystore.h"
#include "wallet/mnemonic.h"

#include <QString>

namespace dria {

[[nodiscard]] QString explain(const MnemonicProblem &problem);
[[nodiscard]] QString explain(KeystoreProblem problem);

} // namespace dria
