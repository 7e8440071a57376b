#pragma once
// The 2,048 English words of BIP-39, in their order.

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace dria {

class WordList
{
public:
    static constexpr int size = 2048;

    WordList();

    /// Valid while this list lives.
    [[nodiscard]] QByteArrayView at(int index) const;
    [[nodiscard]] std::optional<int> indexOf(QByteArrayView word) const;

private:
    QByteArray m_text;
    QList<QByteArrayView> m_words;
};

} // namespace dria
