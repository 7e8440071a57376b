#pragma once
// What a text looks like, whatever characters it is written with: for comparing names, not for
// showing.

#include <QString>

namespace dria {

/// Two names that can be taken for each other have the same skeleton: case, spaces, punctuation,
/// marks and what is invisible are left out, and characters that look like ASCII letters or digits
/// become these (the table is of Unicode's confusable characters, UTS 39). At most 200 characters
/// of it are looked at. Empty for a name that has nothing to be seen.
[[nodiscard]] QString skeletonOf(const QString &name);

/// The same for a whole text that is read: words stay apart, and digits are not taken for letters.
[[nodiscard]] QString plainWordsOf(const QString &text);

} // namespace dria
