#pragma once
// The colourer that needs no library. Not for use outside this folder.

#include "ui/highlight/colourer.h"
#include "ui/highlight/language_table.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace dria::highlight {

class TableColourer final : public Colourer
{
public:
    explicit TableColourer(const Language &language);

    /// For a language as it is written behind a fence; null for one that is in no table.
    [[nodiscard]] static const Colourer *forLanguage(QStringView name);

    [[nodiscard]] LineState colour(QStringView line, LineState before,
                                   QList<Span> &spans) const override;

private:
    [[nodiscard]] qsizetype endOfString(QStringView line, qsizetype from, QStringView quote) const;
    [[nodiscard]] qsizetype endOfWord(QStringView line, qsizetype at) const;
    /// What a word that is not within anything else is.
    [[nodiscard]] std::optional<Token> tokenOf(QStringView line, qsizetype from,
                                               qsizetype end) const;
    [[nodiscard]] bool isKeyword(QStringView word) const;
    [[nodiscard]] bool beginsLineComment(QStringView line, qsizetype at) const;

    const Language &m_language;
    QSet<QString> m_keywords;
    QStringList m_lineComments;
    QStringList m_longQuotes;
};

} // namespace dria::highlight
