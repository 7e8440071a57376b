#include "credits/wallet_registration.h"

#include "api/api_client.h"
#include "core/url_policy.h"
#include "core/when_finished.h"
#include "wallet/personal_message.h"

namespace dria {

WalletRegistration::WalletRegistration(ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void WalletRegistration::begin(const RegistrationRecipe &recipe, std::shared_ptr<Signer> signer)
{
    if (m_step == Step::Asking || m_step == Step::Signing || m_step == Step::Sending)
        return;
    ++m_round;
    m_recipe = recipe;
    m_signer = std::move(signer);
    m_key = {};
    m_message.clear();
    m_values = {.address = m_signer->address().toString(),
                .time = m_clock.nowUtc().toString(Qt::ISODate),
                .server = originOf(m_client.account().baseUrl),
                .challenge = {}};
    const auto first = m_recipe.challengeRequest(m_values);
    if (!first)
        return review({});
    enter(Step::Asking);
    whenFinished(m_client.registerWallet(*first), this,
                 [this, round = m_round](const Result<QJsonObject> &answer) {
                     if (round != m_round)
                         return;
                     if (!answer)
                         return giveUp(answer.error());
                     const QString challenge = m_recipe.challengeIn(*answer);
                     if (challenge.isEmpty())
                         return giveUp({ErrorKind::InvalidRequest, 0, std::nullopt,
                                        tr("The server named nothing to be signed under the names "
                                           "that the recipe knows.")});
                     review(challenge);
                 });
}

void WalletRegistration::review(const QString &challenge)
{
    m_values.challenge = challenge;
    m_message = m_recipe.message(m_values);
    enter(Step::Review);
}

void WalletRegistration::sign()
{
    if (m_step != Step::Review)
        return;
    enter(Step::Signing);
    const QByteArray bytes = m_message.toUtf8();
    whenFinished(m_signer->signMessage(bytes), this,
                 [this, bytes, round = m_round](const Result<Signature> &signature) {
                     if (round != m_round)
                         return;
                     if (!signature)
                         return giveUp(signature.error());
                     if (signerOf(personalMessageHash(bytes), *signature) != m_signer->address())
                         return giveUp({ErrorKind::Cancelled, 0, std::nullopt,
                                        tr("The wallet signed something else.")});
                     send(*signature);
                 });
}

void WalletRegistration::send(const Signature &signature)
{
    enter(Step::Sending);
    whenFinished(m_client.registerWallet(m_recipe.request(m_values, m_message, signature.toHex())),
                 this, [this, round = m_round](const Result<QJsonObject> &answer) {
                     if (round != m_round)
                         return;
                     if (!answer)
                         return giveUp(answer.error());
                     onAnswer(*answer);
                 });
}

void WalletRegistration::onAnswer(const QJsonObject &answer)
{
    QString key = m_recipe.keyIn(answer);
    // Its words are not quoted: they may hold the key under a name that the recipe does not know.
    if (key.isEmpty())
        return giveUp({ErrorKind::InvalidRequest, 0, std::nullopt,
                       tr("The server's answer has no key under the names that the recipe "
                          "knows.")});
    m_key = Secret::takeFrom(key);
    enter(Step::Done);
}

void WalletRegistration::cancel()
{
    ++m_round;
    m_key = {};
    enter(Step::Ready);
}

void WalletRegistration::giveUp(const Error &error)
{
    m_error = error;
    enter(Step::Failed);
}

void WalletRegistration::enter(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace dria
