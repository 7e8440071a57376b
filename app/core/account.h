#pragma once
// An account: one server the person talks to, with a key of its own.

#include <QString>
#include <QUrl>
#include <QUuid>

namespace dria {

struct Account
{
    enum class Kind {
        Dria,     ///< the Dria network: credits, top-up, channels
        Practice, ///< the gateway inside this program: the same, with nothing real behind it
        Other,    ///< any OpenAI-compatible server: chat and models only
    };

    QUuid id;
    Kind kind = Kind::Dria;
    QUrl baseUrl; ///< ends in the version, "https://inference.dria.co/v1"; no trailing slash
    QString name; ///< what the person calls it; also what --profile takes
    bool allowsPlainHttp =
        false;               ///< Other only: the person accepted plain HTTP to a private address
    bool forThisRun = false; ///< not kept: it came with a key from the environment

    [[nodiscard]] bool hasCredits() const { return kind != Kind::Other; }
    [[nodiscard]] bool hasChannels() const { return kind != Kind::Other; }
    /// Other servers (a local Ollama) may take requests without a key.
    [[nodiscard]] bool needsKey() const { return kind != Kind::Other; }

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace dria
