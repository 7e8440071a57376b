#pragma once
// The text of a piece of code, which grows at its end: as it came, as it is shown, and its lines.

#include <QList>
#include <QString>

namespace dria::timeline {

/// In what is shown hidden characters are spelled out, and marks without end stand apart. Positions
/// are UTF-16 units of what is shown.
class CodeText
{
public:
    CodeText();

    /// Returns from where on what is shown may differ; that lies in the last line, or is the break
    /// before it. Takes time for what is new only.
    int append(QStringView more);

    /// As it came.
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] int size() const { return static_cast<int>(m_shown.size()); }
    /// Hidden characters in it.
    [[nodiscard]] int hidden() const { return m_hidden; }

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lineStarts.size()); }
    [[nodiscard]] int lineStart(int line) const { return m_lineStarts[line]; }
    /// Before its line break.
    [[nodiscard]] int lineEnd(int line) const;
    [[nodiscard]] QStringView line(int line) const;
    [[nodiscard]] int lineOf(int position) const;

private:
    /// What comes before a place in the code, from which on it can be shown anew by itself.
    struct Settled
    {
        qsizetype code = 0;
        int shown = 0;
        int hidden = 0;
    };

    [[nodiscard]] qsizetype lastApart() const;
    void show(qsizetype from, qsizetype to);

    QString m_code;
    QString m_shown;
    int m_hidden = 0;
    Settled m_settled;
    QList<int> m_lineStarts;
};

} // namespace dria::timeline
