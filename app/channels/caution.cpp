#include "channels/caution.h"

#include "channels/skeleton.h"

#include <QRegularExpression>

namespace dria {

bool asksForSecrets(const QString &text)
{
    constexpr qsizetype longest = 8000; // four times what Discord lets people post
    static const QRegularExpression secret(QStringLiteral(
        "\\b(?:seed|recovery|secret|backup)[ -]?(?:phrase|words?|key)s?\\b|\\bmnemonics?\\b|"
        "\\bprivate[ -]?keys?\\b|\\bapi[ -]?keys?\\b|\\b(?:12|24|twelve|twenty[ -]four)[ "
        "-]words?\\b|"
        "\\bdkn_live_|\\bkey ?store\\b|\\bwallet password\\b"));
    static const QRegularExpression asking(QStringLiteral(
        "\\b(?:send|share|give|enter|paste|submit|type|tell|dm|import|provide|reply with|post|"
        "verify|validate|confirm|sync|restore|connect|claim|upload|need your|what is your)\\b"));
    const QString words = plainWordsOf(text.left(longest));
    return secret.match(words).hasMatch() && asking.match(words).hasMatch();
}

} // namespace dria
