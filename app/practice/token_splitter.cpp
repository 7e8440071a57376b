#include "practice/token_splitter.h"

using namespace Qt::StringLiterals;

namespace dria::practice {

QStringList splitIntoTokens(const QString &text)
{
    constexpr qsizetype longest = 6;
    QStringList tokens;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            tokens.append(text.mid(start, end - start));
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            flush(i);
            tokens.append(u""_s);
            flush(i + 2);
            ++i;
            continue;
        }
        const bool wordBegins = text.at(i).isSpace() && i > start && !text.at(i - 1).isSpace();
        if (wordBegins || i - start >= longest)
            flush(i);
    }
    flush(text.size());
    return tokens;
}

} // namespace dria::practice
