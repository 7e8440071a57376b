#pragma once
// How a top-up ended: settled, with what proves it, or given up after its time.

#include "ui/widgets/card.h"

#include <QUrl>

class QPushButton;

namespace dria {

class BalanceWatch;
class DetailRows;
class HexText;
class PlainLabel;
struct PaymentRecord;

class TopUpEnd : public Card
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit TopUpEnd(const Theme &theme, QWidget *parent = nullptr);

    /// @param isPractice no chain has it, so that there is nothing to look up
    void show(const PaymentRecord &payment, const BalanceWatch &balance, bool isPractice);

Q_SIGNALS:
    void linkRequested(const QUrl &url); ///< of the transaction, at an explorer of its chain
    void anotherRequested();
    void finished();

private:
    const Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_words;
    DetailRows *m_rows;
    PlainLabel *m_paid;
    PlainLabel *m_added;
    PlainLabel *m_balance;
    HexText *m_transaction;
    QPushButton *m_explore;
    QPushButton *m_finish;
    QUrl m_link;
};

} // namespace dria
