#pragma once
// A payment that left and whose outcome nobody knows: not to pay again, what can be asked, and when
// it is over.

#include "ui/widgets/card.h"

#include <QTimer>

class QPushButton;

namespace dria {

class BalanceWatch;
class Clock;
class DetailRows;
class HexText;
class PlainLabel;
class TopUp;
class TopUpDesk;

class TopUpUnknown : public Card
{
    Q_OBJECT

public:
    /// Both outlive it.
    TopUpUnknown(const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    /// Both are read again with each call.
    void show(TopUpDesk &desk, const BalanceWatch &balance);

Q_SIGNALS:
    void askAgainRequested();
    void refreshRequested(); ///< of the balance
    void releaseRequested();

private:
    void build();
    void tick();
    void showProblem(const TopUp &topUp);
    void showChain(const TopUpDesk &desk);

    const Clock &m_clock;
    const Theme &m_theme;
    QTimer m_ticking;
    qint64 m_openUntil = 0; ///< seconds since 1970
    bool m_isBusy = false;
    bool m_wasAskedAgain = false; ///< this payment, since it is shown
    PlainLabel *m_title;
    PlainLabel *m_words;
    PlainLabel *m_reason;
    PlainLabel *m_problem;
    DetailRows *m_rows;
    PlainLabel *m_amount;
    HexText *m_from;
    HexText *m_to;
    HexText *m_nonce;
    PlainLabel *m_sent;
    PlainLabel *m_balance;
    PlainLabel *m_until;
    PlainLabel *m_chain;
    QPushButton *m_askAgain;
    QPushButton *m_refresh;
    QPushButton *m_release;
};

} // namespace dria
