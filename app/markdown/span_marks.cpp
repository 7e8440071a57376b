#include "markdown/span_marks.h"

#include <algorithm>
#include <array>

namespace dria::markdown {

namespace {

struct Kind
{
    Format format;
    Mark::Kind mark;
};

/// Outer ones first, where two go equally far.
constexpr std::array<Kind, 5> kinds{{{Format::Link, Mark::Kind::Link},
                                     {Format::Image, Mark::Kind::Image},
                                     {Format::Bold, Mark::Kind::Strong},
                                     {Format::Italic, Mark::Kind::Emphasis},
                                     {Format::Strike, Mark::Kind::Strike}}};

using Ends = std::array<qsizetype, kinds.size()>;

qsizetype endOf(const Span &span)
{
    return span.start + span.length;
}

QString targetOf(const Span &span, Format format)
{
    if (format == Format::Link)
        return span.target;
    return format == Format::Image ? span.source : QString();
}

/// How far each format of each span goes on, over the spans that touch it.
QList<Ends> endsOf(const QList<Span> &spans)
{
    QList<Ends> all(spans.size());
    for (qsizetype i = spans.size() - 1; i >= 0; --i) {
        const Span &span = spans[i];
        const bool touches = i + 1 < spans.size() && spans[i + 1].start == endOf(span) &&
                             span.length > 0 && spans[i + 1].length > 0;
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            const Format format = kinds[k].format;
            const bool goesOn = touches && spans[i + 1].formats.testFlag(format) &&
                                targetOf(span, format) == targetOf(spans[i + 1], format);
            all[i][k] = goesOn ? all[i + 1][k] : endOf(span);
        }
    }
    return all;
}

} // namespace

QList<Mark> marksOf(const RichText &text)
{
    QList<Mark> marks;
    QList<qsizetype> open; // indices of marks
    const auto end = [&marks](qsizetype mark) { return marks[mark].start + marks[mark].length; };
    const auto begin = [&](Mark::Kind kind, const Span &span, qsizetype until, Format format) {
        if (!open.isEmpty())
            until = std::min(until, end(open.last()));
        open.append(marks.size());
        marks.append({kind, span.start, until - span.start, targetOf(span, format)});
    };
    const QList<Ends> ends = endsOf(text.spans);
    for (qsizetype i = 0; i < text.spans.size(); ++i) {
        const Span &span = text.spans[i];
        while (!open.isEmpty() && end(open.last()) <= span.start)
            open.removeLast();
        QList<std::size_t> opening;
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            const auto isOpen = [&](qsizetype mark) { return marks[mark].kind == kinds[k].mark; };
            if (span.formats.testFlag(kinds[k].format) && std::ranges::none_of(open, isOpen))
                opening.append(k);
        }
        std::ranges::stable_sort(opening, [&](std::size_t a, std::size_t b) {
            return ends[i][a] > ends[i][b]; // what goes furthest holds the others
        });
        for (const std::size_t k : std::as_const(opening))
            begin(kinds[k].mark, span, ends[i][k], kinds[k].format);
        if (span.formats.testFlag(Format::Code)) // nothing stands in code
            begin(Mark::Kind::Code, span, endOf(span), Format::Code);
    }
    return marks;
}

} // namespace dria::markdown
