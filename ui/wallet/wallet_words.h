#pragma once
// The words of a wallet to be written down.

#include "ui/widgets/card.h"
#include "wallet/mnemonic.h"

class QPushButton;

namespace dria {

class WordGrid;

class WalletWords : public Card
{
    Q_OBJECT

public:
    explicit WalletWords(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const Mnemonic &words);
    void clear();

Q_SIGNALS:
    void writtenDown(); ///< the person says so
    void putOff();

private:
    WordGrid *m_grid;
    QPushButton *m_next;
};

} // namespace dria
