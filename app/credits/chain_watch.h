#pragma once
// Asks a node of the chain whether a payment was taken, where the person named one.

#include "core/error.h"
#include "credits/stored_payment.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace dria {

class JsonRpcClient;
class Settings;

/// Without an address in the settings nobody is asked. One question at a time.
class ChainWatch : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        None,       ///< nobody was asked, or the answer is still to come
        Unused,     ///< the money has not moved by it
        Used,       ///< it has, or it was called off
        OtherChain, ///< the node is of another chain
        Failed,     ///< no answer, or one that says neither
    };

    /// Both outlive it.
    ChainWatch(JsonRpcClient &rpc, const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] bool canAsk() const;
    /// About another payment than before, the answer is forgotten first.
    void ask(const StoredPayment &payment);
    void forget();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QUrl node() const;
    void askState(const QUrl &node, const StoredPayment &payment, int round);
    void conclude(Answer answer);

    JsonRpcClient &m_rpc;
    const Settings &m_settings;
    Answer m_answer = Answer::None;
    Bytes32 m_nonce{};
    int m_round = 0; ///< an answer about another payment is dropped
    bool m_isAsking = false;
};

} // namespace dria
