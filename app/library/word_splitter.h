#pragma once
// Takes a text apart into what can be searched for: words, and runs of scripts that write no
// spaces between them.

#include <QString>
#include <QStringList>
#include <QStringView>

namespace dria {

/// Walks over a text. Separators, punctuation and symbols other than pictographs are passed over.
class WordSplitter
{
public:
    explicit WordSplitter(QStringView text)
        : m_text(text)
    {
    }

    /// Goes to the next one; false after the last.
    [[nodiscard]] bool next();

    // Of the current one; places are UTF-16 units of the text.
    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype length() const { return m_end - m_start; }
    [[nodiscard]] QStringView slice() const { return m_text.mid(m_start, length()); }
    /// Chinese, Japanese, Korean, Thai and their like: found by any part of it.
    [[nodiscard]] bool isRun() const { return m_isRun; }

private:
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    bool m_isRun = false;
};

/// How a word is compared: compatibility forms and case folded away, accents kept, cut after
/// longestWord units.
[[nodiscard]] QString wordForm(QStringView slice);
inline constexpr qsizetype longestWord = 64;
/// The same for a run, which is not cut.
[[nodiscard]] QString runForm(QStringView slice);

/// A form without its accents, where the script has such: "Über" and "uber", "straße" and
/// "strasse". The form itself where there are none.
[[nodiscard]] QString withoutAccents(const QString &form);

/// The forms of what an identifier is put together of: snake_case, camelCase. Empty for any other
/// word, and for parts of one character.
[[nodiscard]] QStringList identifierParts(QStringView slice);

} // namespace dria
