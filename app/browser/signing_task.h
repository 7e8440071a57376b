#pragma once
// What a wallet in the browser is asked to do, as the page shows it and as its answer is checked.

#include "wallet/authorization.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace dria {

class SigningTask
{
    Q_DECLARE_TR_FUNCTIONS(SigningTask)

public:
    /// Only to say which account it has.
    [[nodiscard]] static SigningTask naming();
    /// A payment of the account it comes from.
    [[nodiscard]] static SigningTask paying(const Authorization &authorization,
                                            const TokenDomain &domain);
    /// @param message in UTF-8; of what is shown, and signed byte for byte
    [[nodiscard]] static SigningTask saying(const QByteArray &message, const EthAddress &account);

    /// Who has to sign; nothing where any account will do.
    [[nodiscard]] const std::optional<EthAddress> &account() const { return m_account; }
    /// What is signed; nothing where nothing is.
    [[nodiscard]] const std::optional<Bytes32> &digest() const { return m_digest; }
    /// For the page: JSON.
    [[nodiscard]] QByteArray toJson() const;

private:
    SigningTask() = default;

    QString m_title;
    QString m_act; ///< what the button does, in words
    QList<std::pair<QString, QString>> m_lines;
    QString m_method; ///< of EIP-1193; empty: none
    QByteArray m_payload;
    std::optional<EthAddress> m_account;
    std::optional<std::uint64_t> m_chainId; ///< has to be chosen in the wallet
    std::optional<Bytes32> m_digest;
};

} // namespace dria
