#pragma once
// What the server takes as a post: checked before anything is sent.

#include <QString>
#include <QUrl>

namespace dria {

inline constexpr int longestPost = 2000; ///< characters as Discord counts them: code points
inline constexpr int longestPostName = 32;

enum class PostProblem {
    None,
    Empty,
    TooLong,
    BadName,   ///< not lower case letters, digits, hyphens and underscores, or more than 32
    BadAvatar, ///< not an https address
};

/// Code points.
[[nodiscard]] int postLength(const QString &text);
/// An empty name or avatar is none.
[[nodiscard]] PostProblem judgePost(const QString &text, const QString &name,
                                    const QString &avatar);
/// One sentence for people; empty for None.
[[nodiscard]] QString explain(PostProblem problem);

} // namespace dria
