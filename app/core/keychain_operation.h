#pragma once
// One question to the keychain, from asking to the one answer, whatever QtKeychain does.

#include "core/result.h"
#include "core/secret.h"
#include "core/secret_service_probe.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace dria {

/// Part of KeychainStore.
class KeychainOperation final : public QObject
{
    Q_OBJECT

public:
    /// Given exactly once; for writing and removing the secret is empty.
    using Answer = std::function<void(Result<Secret>)>;

    [[nodiscard]] static KeychainOperation *reading(const QString &service, const QString &entry,
                                                    Answer answer, QObject *parent);
    [[nodiscard]] static KeychainOperation *writing(const QString &service, const QString &entry,
                                                    Secret secret, Answer answer, QObject *parent);
    [[nodiscard]] static KeychainOperation *removing(const QString &service, const QString &entry,
                                                     Answer answer, QObject *parent);

    /// Answers SecretTimeout when the time is over, whether begun or not.
    void setTimeLimit(std::chrono::milliseconds limit);
    /// Hands the question to QtKeychain. The job it returns deletes itself when it has finished and
    /// must not be deleted before: libsecret would call back into freed memory.
    /// Again after retryWanted().
    QKeychain::Job *begin();
    /// Answers Cancelled.
    void cancel();

Q_SIGNALS:
    void answered();
    /// The first try failed for a reason that is now out of the way.
    void retryWanted();

private:
    enum class Purpose { Read, Write, Remove };

    using Verdict = std::function<Result<Secret>(SecretServiceAnswer)>;

    KeychainOperation(Purpose purpose, const QString &service, const QString &entry, Answer answer,
                      QObject *parent);
    QKeychain::Job *makeJob();
    void jobFinished(const QKeychain::Job &job);
    void judge(const QFuture<SecretServiceAnswer> &question, Verdict verdict);
    void afterOtherError(SecretServiceAnswer found, const QString &detail);
    void answer(Result<Secret> result);

    Purpose m_purpose;
    QString m_service;
    QString m_entry;
    Secret m_secret;
    Answer m_answer;
    QTimer m_limit;
    bool m_retried = false;
};

} // namespace dria
