#pragma once
// Asks for three of the words: shows that they are written down.

#include "ui/widgets/card.h"
#include "wallet/mnemonic.h"

#include <array>

class QLineEdit;
class QPushButton;

namespace dria {

class PlainLabel;

class WordsCheck : public Card
{
    Q_OBJECT

public:
    explicit WordsCheck(const Theme &theme, QWidget *parent = nullptr);

    /// Asks for other ones each time.
    void ask(const Mnemonic &words, const RandomSource &random = systemRandom);
    /// Forgets the words.
    void clear();
    /// From 1.
    [[nodiscard]] const std::array<int, 3> &positions() const { return m_positions; }

Q_SIGNALS:
    void passed();
    void wordsRequested(); ///< to see them again

private:
    void check();
    void update();

    std::array<int, 3> m_positions{};
    std::array<Secret, 3> m_expected;
    std::array<PlainLabel *, 3> m_names;
    std::array<QLineEdit *, 3> m_fields;
    PlainLabel *m_problem;
    QPushButton *m_check;
};

} // namespace dria
