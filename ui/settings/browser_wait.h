#pragma once
// While a wallet in the browser is asked: where to look, and the ways out.

#include "ui/widgets/card.h"

class QPushButton;

namespace dria {

class BrowserWallet;
class PlainLabel;

class BrowserWait : public Card
{
    Q_OBJECT

public:
    /// @param wallet outlives it; null: it is never shown
    BrowserWait(BrowserWallet *wallet, const Theme &theme, QWidget *parent = nullptr);

    /// What the browser is asked for, a sentence.
    void setWords(const QString &words);

private:
    void update();

    BrowserWallet *m_wallet;
    PlainLabel *m_words;
    PlainLabel *m_where;
    QPushButton *m_again;
};

} // namespace dria
