#pragma once
// One registration of a wallet at a server: the text is shown, signed, and answered with a key.

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "credits/registration_recipe.h"
#include "credits/signer.h"

#include <QObject>

#include <memory>

namespace dria {

class ApiClient;

/// Pays nothing. Nothing is sent a second time by itself.
class WalletRegistration : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Ready,
        Asking, ///< the server, for what it wants signed; only where the recipe has such a round
        Review, ///< message() waits for sign() or cancel()
        Signing,
        Sending,
        Done, ///< takeKey()
        Failed,
    };
    Q_ENUM(Step)

    /// Both outlive it. The client is of an account at the server, and needs no key.
    WalletRegistration(ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// Of the wallet; zero before begin().
    [[nodiscard]] EthAddress address() const
    {
        return m_signer ? m_signer->address() : EthAddress();
    }
    /// Byte for byte what is signed.
    [[nodiscard]] const QString &message() const { return m_message; }
    /// Why it failed: of kind Cancelled where the wallet did not sign, and then with a sentence.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Once, when it is Done.
    [[nodiscard]] Secret takeKey() { return std::move(m_key); }

    void begin(const RegistrationRecipe &recipe, std::shared_ptr<Signer> signer);
    /// For a click of the person, who has read message().
    void sign();
    /// An answer that still comes is dropped.
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void review(const QString &challenge);
    void send(const Signature &signature);
    void onAnswer(const QJsonObject &answer);
    void enter(Step step);
    void giveUp(const Error &error);

    ApiClient &m_client;
    const Clock &m_clock;
    RegistrationRecipe m_recipe = RegistrationRecipe::shipped();
    RegistrationRecipe::Values m_values;
    std::shared_ptr<Signer> m_signer;
    Step m_step = Step::Ready;
    QString m_message;
    Error m_error;
    Secret m_key;
    int m_round = 0; ///< an answer of one that was cancelled is dropped
};

} // namespace dria
