#pragma once
// A code block: language, Copy, and lines that are not broken but scroll sideways, always left to
// right. Only lines in view are laid out, so its length costs nothing.

#include "ui/timeline/box.h"
#include "ui/timeline/side_scroll.h"

#include <QColor>
#include <QCoreApplication>
#include <QTextLayout>

#include <array>
#include <memory>
#include <unordered_map>

namespace dria::highlight {
class Colourer;
}

namespace dria::timeline {

class CodeBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::CodeBox)

public:
    CodeBox(const QString &code, QString language);

    bool extend(const TimelineStyle &style, const markdown::Block &block) override;
    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int grownFrom() const override { return m_grownFrom; }
    [[nodiscard]] int layoutCount() const override { return static_cast<int>(m_layouts.size()); }
    [[nodiscard]] int textLength() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QString text(int from, int to) const override
    {
        return m_shown.mid(from, to - from);
    }
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] int topOf(int position) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] QString code() const override { return m_shown; }
    [[nodiscard]] SideScroll *sideScroll() const override { return &m_scroll; }

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override { m_layouts.clear(); }

private:
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lineStarts.size()); }
    [[nodiscard]] int lineLength(int line) const;
    void append(const QString &code);
    void noteLength(int line);
    [[nodiscard]] QList<QTextLayout::FormatRange> coloursOf(int line) const;
    [[nodiscard]] QTextLayout &layoutOf(int line) const;
    [[nodiscard]] QString label() const;
    void paintHead(QPainter &painter, const PaintContext &context) const;

    qsizetype m_taken = 0; ///< units of the code as it came
    QString m_shown;       ///< hidden characters spelled out; lines end with '\n'
    QString m_language;
    QList<int> m_lineStarts;
    int m_longestLine = 0;
    int m_grownFrom = 0;
    const highlight::Colourer *m_colourer = nullptr;
    mutable QList<int> m_states;     ///< what each line finds open, as far as was needed
    std::array<QColor, 4> m_colours; ///< by highlight::Token
    mutable SideScroll m_scroll;
    // Taken from the style when laid out.
    QFont m_font;
    int m_lineHeight = 1;
    int m_headHeight = 0;
    int m_padding = 0;
    QRect m_copyRect;
    mutable std::unordered_map<int, std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace dria::timeline
