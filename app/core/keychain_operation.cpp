#include "core/keychain_operation.h"

#include "core/libsecret_session.h"
#include "core/when_finished.h"

#include <QByteArray>
#include <qt6keychain/keychain.h>

#include <utility>

namespace dria {

namespace {

// QtKeychain's job and we share this buffer: it is overwritten in place, for both.
void wipeShared(const QByteArray &bytes)
{
    wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

Result<Secret> errorAfter(SecretServiceAnswer answer, ErrorKind otherwise, const QString &detail)
{
    switch (answer) {
    case SecretServiceAnswer::Locked:
        return fail(ErrorKind::SecretLocked);
    case SecretServiceAnswer::NoService:
        return fail(ErrorKind::SecretUnavailable, detail);
    case SecretServiceAnswer::Refused:
        return fail(ErrorKind::SecretDenied, detail);
    case SecretServiceAnswer::Absent:
    case SecretServiceAnswer::Unlocked:
    case SecretServiceAnswer::NotApplicable:
        break;
    }
    return fail(otherwise, detail);
}

// "Not found" is also what libsecret says of a locked entry.
Result<Secret> afterNotFound(SecretServiceAnswer answer)
{
    switch (answer) {
    case SecretServiceAnswer::Locked:
        return fail(ErrorKind::SecretLocked);
    case SecretServiceAnswer::Unlocked:
    case SecretServiceAnswer::Refused:
        return fail(ErrorKind::SecretDenied);
    case SecretServiceAnswer::Absent:
    case SecretServiceAnswer::NoService: // KWallet answered then, which is no Secret Service
    case SecretServiceAnswer::NotApplicable:
        break;
    }
    return fail(ErrorKind::SecretNotFound);
}

// Removing a locked entry "succeeds" and leaves it.
Result<Secret> afterRemoved(SecretServiceAnswer answer)
{
    Result<Secret> found = afterNotFound(answer);
    if (found.error().kind == ErrorKind::SecretNotFound)
        return Secret();
    return found;
}

} // namespace

KeychainOperation::KeychainOperation(Purpose purpose, const QString &service, const QString &entry,
                                     Answer answer, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_service(service)
    , m_entry(entry)
    , m_answer(std::move(answer))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { this->answer(fail(ErrorKind::SecretTimeout)); });
}

KeychainOperation *KeychainOperation::reading(const QString &service, const QString &entry,
                                              Answer answer, QObject *parent)
{
    return new KeychainOperation(Purpose::Read, service, entry, std::move(answer), parent);
}

KeychainOperation *KeychainOperation::writing(const QString &service, const QString &entry,
                                              Secret secret, Answer answer, QObject *parent)
{
    auto *operation =
        new KeychainOperation(Purpose::Write, service, entry, std::move(answer), parent);
    operation->m_secret = std::move(secret);
    return operation;
}

KeychainOperation *KeychainOperation::removing(const QString &service, const QString &entry,
                                               Answer answer, QObject *parent)
{
    return new KeychainOperation(Purpose::Remove, service, entry, std::move(answer), parent);
}

void KeychainOperation::setTimeLimit(std::chrono::milliseconds limit)
{
    m_limit.start(limit);
}

QKeychain::Job *KeychainOperation::makeJob()
{
    switch (m_purpose) {
    case Purpose::Read: {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        connect(job, &QKeychain::Job::finished, this, [this, job] { jobFinished(*job); });
        // After the line above, and also when this operation is long gone.
        connect(job, &QKeychain::Job::finished, job, [job] { wipeShared(job->binaryData()); });
        return job;
    }
    case Purpose::Write: {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        const QByteArray bytes = m_secret.view().toByteArray();
        job->setBinaryData(bytes);
        connect(job, &QKeychain::Job::finished, this, [this, job] { jobFinished(*job); });
        connect(job, &QKeychain::Job::finished, job, [bytes] { wipeShared(bytes); });
        return job;
    }
    case Purpose::Remove: {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        connect(job, &QKeychain::Job::finished, this, [this, job] { jobFinished(*job); });
        return job;
    }
    }
    Q_UNREACHABLE();
}

QKeychain::Job *KeychainOperation::begin()
{
    QKeychain::Job *job = makeJob();
    job->setKey(m_entry);
    job->start();
    return job;
}

void KeychainOperation::jobFinished(const QKeychain::Job &job)
{
    const QString detail = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        if (m_purpose == Purpose::Remove)
            judge(findEntry(m_service, m_entry, this), afterRemoved);
        else if (m_purpose == Purpose::Read)
            answer(Secret(static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData()));
        else
            answer(Secret());
        return;
    case QKeychain::EntryNotFound:
        judge(findEntry(m_service, m_entry, this),
              m_purpose == Purpose::Remove ? afterRemoved : afterNotFound);
        return;
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        judge(findDefaultCollection(this), [detail](SecretServiceAnswer found) {
            return errorAfter(found, ErrorKind::SecretDenied, detail);
        });
        return;
    case QKeychain::AccessDeniedByUser:
        answer(fail(ErrorKind::SecretDenied, detail));
        return;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        answer(fail(ErrorKind::SecretUnavailable, detail));
        return;
    case QKeychain::OtherError:
        break;
    }
    whenFinished(findEntry(m_service, m_entry, this), this,
                 [this, detail](SecretServiceAnswer found) { afterOtherError(found, detail); });
}

void KeychainOperation::afterOtherError(SecretServiceAnswer found, const QString &detail)
{
    const bool isServiceThere =
        found == SecretServiceAnswer::Absent || found == SecretServiceAnswer::Unlocked;
    if (isServiceThere && !std::exchange(m_retried, true) && dropLibsecretSession())
        Q_EMIT retryWanted();
    else
        answer(errorAfter(found, ErrorKind::SecretUnavailable, detail));
}

void KeychainOperation::judge(const QFuture<SecretServiceAnswer> &question, Verdict verdict)
{
    whenFinished(question, this, [this, verdict = std::move(verdict)](SecretServiceAnswer found) {
        answer(verdict(found));
    });
}

void KeychainOperation::cancel()
{
    answer(fail(ErrorKind::Cancelled));
}

void KeychainOperation::answer(Result<Secret> result)
{
    if (!m_answer)
        return;
    m_limit.stop();
    m_secret = Secret();
    std::exchange(m_answer, nullptr)(std::move(result));
    Q_EMIT answered();
}

} // namespace dria
