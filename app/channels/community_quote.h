#pragma once
// An answer of a model as it may be put before the community: quoted, and without what is private.

#include <QString>

namespace dria {

struct CommunityQuote
{
    QString text; ///< Markdown, to be read and finished by the person before it is posted
    int secrets = 0;
    int pictures = 0;
    bool hadThinking = false;
    bool isShortened = false;

    /// What was left out, in a sentence; empty for nothing.
    [[nodiscard]] QString leftOut() const;
};

/// Leaves room for the person's own words within one post.
/// @param model who answered; empty where nobody did
[[nodiscard]] CommunityQuote quoteForCommunity(const QString &answer, const QString &model);

/// Asks the community for nodes that serve a model.
[[nodiscard]] QString requestForModel(const QString &model);

} // namespace dria
