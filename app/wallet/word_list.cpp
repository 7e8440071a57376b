#include "wallet/word_list.h"

#include <QFile>

#include <algorithm>

static void loadResource()
{
    Q_INIT_RESOURCE(word_list); // in a static library, nothing else pulls it in
}

namespace dria {

WordList::WordList()
{
    loadResource();
    QFile file(QStringLiteral(":/wallet/bip39_english.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word list is not in the program");
    m_text = file.readAll();
    m_words.reserve(size);
    for (QByteArrayView rest(m_text); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        m_words.append(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    if (m_words.size() != size)
        qFatal("the word list in the program is damaged");
}

QByteArrayView WordList::at(int index) const
{
    return m_words.at(index);
}

std::optional<int> WordList::indexOf(QByteArrayView word) const
{
    const auto found = std::ranges::lower_bound(m_words, word);
    if (found == m_words.end() || *found != word)
        return std::nullopt;
    return static_cast<int>(std::distance(m_words.begin(), found));
}

} // namespace dria
