#pragma once
// The colourer over KSyntaxHighlighting, which knows some 350 languages by their grammar. Only
// where the build found it (CMakeLists.txt). Not for use outside this folder.

#include "ui/highlight/colourer.h"

#include <QHash>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <vector>

namespace dria::highlight {

class SyntaxColourer final : public Colourer, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit SyntaxColourer(const KSyntaxHighlighting::Definition &definition);

    /// For a language as it is written behind a fence; null for one that the library does not know
    /// or would hold up the program to read.
    [[nodiscard]] static const Colourer *forLanguage(QStringView name);

    [[nodiscard]] LineState colour(QStringView line, LineState before,
                                   QList<Span> &spans) const override;

    /// Only so much of a line is looked at: expressions of a grammar can take the square of it.
    static constexpr qsizetype longestPart = 1000;
    /// States of lines that are told apart; a hostile text can have any number. A line that begins
    /// in another is coloured as if nothing stood before it.
    static constexpr std::size_t mostStates = 4096;

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    [[nodiscard]] LineState numberOf(const KSyntaxHighlighting::State &state);
    [[nodiscard]] LineState run(QStringView line, LineState before, QList<Span> &spans);

    std::vector<KSyntaxHighlighting::State> m_states; ///< by their number
    QHash<KSyntaxHighlighting::State, LineState> m_numbers;
    QList<Span> *m_spans = nullptr; ///< of the line in work
};

} // namespace dria::highlight
