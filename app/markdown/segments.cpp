#include "markdown/segments.h"

namespace dria::markdown {

QList<Segment> segments(QStringView text, LineScanner scanner)
{
    QList<Segment> result;
    qsizetype start = 0; // of the segment
    const auto end = [&](qsizetype at, bool thinking, bool closed) {
        const QStringView piece = text.mid(start, at - start);
        if (thinking ? !piece.trimmed().isEmpty() || !closed : !piece.isEmpty())
            result.append({thinking, closed, thinking ? piece.trimmed() : piece});
    };

    qsizetype pos = 0;
    while (pos < text.size()) {
        qsizetype lineEnd = text.indexOf(u'\n', pos);
        if (lineEnd < 0)
            lineEnd = text.size();
        for (;;) {
            const LineScanner::Step step = scanner.feed(text.mid(pos, lineEnd - pos));
            if (step.thinkOpens >= 0) {
                end(pos, false, true);
                start = pos = pos + step.thinkOpens + thinkOpenTag.size();
            } else if (step.thinkCloses >= 0) {
                if (step.orphanClose) {
                    result.clear();
                    start = 0;
                }
                end(pos + step.thinkCloses, true, true);
                start = pos = pos + step.thinkCloses + thinkCloseTag.size();
            } else {
                break;
            }
        }
        pos = lineEnd + 1;
    }
    const bool open = scanner.mode() == LineScanner::Mode::Thinking;
    end(text.size(), open, !open);
    return result;
}

} // namespace dria::markdown
