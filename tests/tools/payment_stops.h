#pragma once
// Ends the process at one step of a payment, as a power cut would: for tests of what is found
// after.

#include "api/network_manager.h"
#include "credits/signer.h"

#include <QByteArray>

namespace dria::test {

/// DRIA_PROBE_STOP_AT names the step; without it nothing stops.
class StopAt
{
public:
    StopAt();
    /// In the order in which a payment passes them: balance, terms, review, approved, prepared,
    /// signed, marked, sent, answered, over. Does not come back from the one that was named.
    void passed(QByteArrayView step) const;

private:
    QByteArray m_step;
};

/// Passes "prepared" when it is asked, since what it signs was written down, and "signed".
class StoppingSigner final : public Signer
{
public:
    StoppingSigner(Signer &signer, const StopAt &stops);
    [[nodiscard]] EthAddress address() const override;
    [[nodiscard]] QFuture<Result<Signature>> sign(const Authorization &authorization,
                                                  const TokenDomain &domain) override;

private:
    Signer &m_signer;
    const StopAt &m_stops;
};

/// Passes "balance" and "terms" before these are asked for, "marked" before a payment leaves,
/// "sent" when its last byte was handed on, "answered" when an answer is there and nobody has read
/// it.
class StoppingNetwork final : public NetworkManager
{
    Q_OBJECT

public:
    explicit StoppingNetwork(const StopAt &stops);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    const StopAt &m_stops;
};

} // namespace dria::test
