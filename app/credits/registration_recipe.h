#pragma once
// How a wallet is registered for an API key: data, because no one has published it. A person can
// correct it in the settings.

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace dria {

/// Templates name what is filled in: {address}, {time}, {server}, {challenge}, {message},
/// {signature}.
class RegistrationRecipe
{
public:
    struct Values
    {
        QString address;   ///< with the checksum of EIP-55
        QString time;      ///< UTC, ISO 8601
        QString server;    ///< its origin
        QString challenge; ///< what a first round brought; empty without one
    };

    /// The one that the program comes with.
    [[nodiscard]] static RegistrationRecipe shipped();
    [[nodiscard]] static QString shippedText();
    /// Fails with InvalidRequest and a sentence that says what is wrong.
    [[nodiscard]] static Result<RegistrationRecipe> parse(const QByteArray &json);

    /// The body of a first round; nothing where there is none.
    [[nodiscard]] std::optional<QJsonObject> challengeRequest(const Values &values) const;
    /// What the server wants signed; empty where its answer has none of the names.
    [[nodiscard]] QString challengeIn(const QJsonObject &answer) const;
    /// The exact text to be signed.
    [[nodiscard]] QString message(const Values &values) const;
    [[nodiscard]] QJsonObject request(const Values &values, const QString &message,
                                      const QString &signature) const;
    /// Looked for at the top, and one level below; empty where there is none that could be one.
    [[nodiscard]] QString keyIn(const QJsonObject &answer) const;

private:
    QString m_message;
    QJsonObject m_fields;
    QStringList m_keyNames;
    QJsonObject m_challengeFields;
    QStringList m_challengeNames;
};

} // namespace dria
