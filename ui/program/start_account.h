#pragma once
// Which account a run begins with: from the command line, the environment, or the last run.

#include "core/result.h"
#include "core/secret.h"

class QDateTime;

namespace dria {

class AccountBook;
class AccountKeys;
struct Options;

/// A key from the environment belongs to the named account, else to the Dria account; where there
/// is none yet, one is made for this run alone. Fails with InvalidRequest for a name nobody has.
[[nodiscard]] Result<void> chooseAccount(AccountBook &accounts, AccountKeys &keys,
                                         const Options &options, Secret environmentKey,
                                         const QDateTime &nowUtc);

} // namespace dria
