#include "library/search_document.h"

#include "library/word_splitter.h"

#include <QSet>

namespace dria {

namespace {

void add(QByteArray &words, QStringView word)
{
    if (!words.isEmpty())
        words += ' ';
    words += word.toUtf8();
}

} // namespace

SearchDocument searchDocumentOf(QStringView text)
{
    SearchDocument document;
    QSet<QString> others;
    const auto addOther = [&](const QString &word) {
        if (const qsizetype known = others.size(); others.insert(word), others.size() > known)
            add(document.also, word);
    };
    WordSplitter splitter(text.left(longestIndexed));
    while (splitter.next()) {
        if (splitter.isRun()) {
            const QStringList pairs = pairsOf(runForm(splitter.slice()), true);
            for (const QString &pair : pairs)
                add(document.words, pair);
            continue;
        }
        const QString form = wordForm(splitter.slice());
        add(document.words, form);
        if (const QString plain = withoutAccents(form); plain != form)
            addOther(plain);
        const QStringList parts = identifierParts(splitter.slice());
        for (const QString &part : parts)
            addOther(withoutAccents(part));
    }
    return document;
}

QStringList pairsOf(const QString &run, bool withLast)
{
    QStringList pairs;
    qsizetype previous = -1;
    for (qsizetype at = 0; at < run.size();) {
        const bool isPair = run.at(at).isHighSurrogate() && at + 1 < run.size();
        const qsizetype next = at + (isPair ? 2 : 1);
        if (previous >= 0)
            pairs += run.mid(previous, next - previous);
        previous = at;
        at = next;
    }
    if (previous >= 0 && withLast)
        pairs += run.mid(previous);
    return pairs;
}

} // namespace dria
