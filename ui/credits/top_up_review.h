#pragma once
// A payment to be read like a bank transfer, and the one button that pays it.

#include "ui/widgets/card.h"
#include "wallet/payment_terms.h"

#include <QTimer>

#include <optional>

class QPushButton;

namespace dria {

class Clock;
class DetailRows;
class HexText;
class PlainLabel;

/// What is read is made of the very fields that are signed. The button works a moment after they
/// are shown, so that no click meant for what was there before pays.
class TopUpReview : public Card
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds heldBack{800};

    /// Both outlive it.
    TopUpReview(const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    /// @param isPractice no real money moves
    void show(const PaymentTerms &terms, bool isPractice);
    /// Stops counting.
    void clear();

Q_SIGNALS:
    void approved(const dria::PaymentTerms &terms); ///< the very terms that were read
    void cancelled();
    void renewalRequested(); ///< their time is over

private:
    void build();
    [[nodiscard]] QWidget *makeRecipient();
    [[nodiscard]] QWidget *makeRaw();
    void tick();

    const Clock &m_clock;
    const Theme &m_theme;
    std::optional<PaymentTerms> m_terms;
    QTimer m_ticking;
    QTimer m_holding;
    PlainLabel *m_practice;
    DetailRows *m_rows;
    PlainLabel *m_pay;
    PlainLabel *m_receive;
    HexText *m_from;
    HexText *m_to;
    PlainLabel *m_recipient;
    PlainLabel *m_network;
    HexText *m_token;
    PlainLabel *m_validFor;
    PlainLabel *m_raw;
    QPushButton *m_approve;
    QPushButton *m_renew;
};

} // namespace dria
