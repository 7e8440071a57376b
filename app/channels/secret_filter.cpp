#include "channels/secret_filter.h"

#include "core/scrub.h"
#include "wallet/word_list.h"

#include <QRegularExpression>

#include <array>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWords = 12;
constexpr auto mask = "***"_L1;

const std::array<QRegularExpression, 6> &patterns()
{
    static const std::array<QRegularExpression, 6> all{
        QRegularExpression(u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY"
                           "-----|\\z)"_s,
                           QRegularExpression::DotMatchesEverythingOption),
        QRegularExpression(uR"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)"_s),
        QRegularExpression(uR"(\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_[A-Za-z0-9_]{20,})"_s),
        QRegularExpression(uR"(\bxox[abprs]-[A-Za-z0-9-]{10,})"_s),
        QRegularExpression(uR"(\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{30,})"_s),
        QRegularExpression(uR"((?<![0-9A-Za-z])[xyz]prv[1-9A-HJ-NP-Za-km-z]{80,})"_s)};
    return all;
}

int replaceAll(QString &text, const QRegularExpression &pattern)
{
    int found = 0;
    QString kept;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        kept += QStringView(text).sliced(from, match.capturedStart() - from);
        kept += mask;
        from = match.capturedEnd();
        ++found;
    }
    if (found > 0) {
        kept += QStringView(text).sliced(from);
        text = kept;
    }
    return found;
}

/// Rows of words of wallets, with whatever but letters between them.
int replaceWords(QString &text)
{
    static const WordList list;
    struct Row
    {
        qsizetype begin;
        qsizetype end;
        int words;
    };
    QList<Row> rows;
    bool goesOn = false;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const bool isListed =
            end - at <= 8 &&
            list.indexOf(QStringView(text).sliced(at, end - at).toLatin1().toLower());
        if (isListed && goesOn) {
            rows.last().end = end;
            ++rows.last().words;
        } else if (isListed) {
            rows.append({at, end, 1});
        }
        goesOn = isListed;
        at = end;
    }
    int found = 0;
    for (qsizetype i = rows.size(); i-- > 0;) {
        const Row &row = rows[i];
        if (row.words < fewestWords)
            continue;
        text.replace(row.begin, row.end - row.begin, mask);
        ++found;
    }
    return found;
}

} // namespace

FilteredText withoutSecrets(const QString &text)
{
    FilteredText filtered{text};
    for (const QRegularExpression &pattern : patterns())
        filtered.found += replaceAll(filtered.text, pattern);
    filtered.found += replaceWords(filtered.text);
    if (const QString rest = scrubbed(filtered.text); rest != filtered.text) {
        filtered.text = rest;
        ++filtered.found;
    }
    return filtered;
}

} // namespace dria
