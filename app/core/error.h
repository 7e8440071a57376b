#pragma once
// Errors as values: what went wrong, in a form that code can branch on and people can be told.

#include <QMetaType>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace dria {
Q_NAMESPACE

/// The kinds of failure the program tells apart. Each has a sentence of its own in error_text.h;
/// add a kind only where a person would do something else than before.
enum class ErrorKind {
    // A server answered with a refusal.
    InvalidRequest,  ///< 400, 404, 422 and other 4xx without a kind of their own
    ContextExceeded, ///< 400: prompt + max_tokens is over what the node can hold
    Unauthorized,    ///< 401, 403: missing or refused key
    OutOfCredits,    ///< 402 anywhere outside top-up
    RateLimited,     ///< 429; Error::retryAfter when the server named a time
    NoNode,          ///< 503: no node serves the model now
    NodeTimeout,     ///< 504: the node took longer than timeout_secs
    ServerFailure,   ///< any other 5xx
    Redirected,      ///< 3xx: never followed; detail names the target
    WrongContent,    ///< HTML or another unexpected content type where JSON was due
    MalformedReply,  ///< the right type, but not readable
    StreamError,     ///< the stream itself carried an error member
    // The line.
    InsecureUrl,  ///< plain HTTP to somewhere that is not this computer
    HostNotFound, ///< DNS
    ConnectionRefused,
    ConnectTimeout,
    TlsFailure,
    NetworkUnavailable, ///< no network, or the proxy failed
    ConnectionLost, ///< dropped before the first byte of the reply: may already have been charged
    ProgramEnded,   ///< this program ended while the answer was on its way
    Interrupted,    ///< ended after content came, without [DONE] or a finish reason
    // Limits, see api/limits.h.
    FirstTokenTimeout,
    StreamStalled,
    TotalTimeout,
    TooLarge,
    OverBudget, ///< the person's own limit: nothing was sent; detail says which, in their language
    Cancelled,
    // The keychain.
    SecretNotFound,
    SecretLocked,      ///< there, but the keychain is locked
    SecretDenied,      ///< the prompt was refused
    SecretUnavailable, ///< no keychain service on this machine or session
    SecretTimeout,     ///< the service never answered
    // This computer.
    Storage,
    StorageFull,     ///< no space left
    StorageReadOnly, ///< the file or its folder does not take writes
    StorageBusy,     ///< another program holds the file
    StorageFailing,  ///< the disk itself answers with errors
    StorageDamaged,  ///< what was read is not what was written
    StorageNewer,    ///< written by a newer version of this program
    // Images, see images/image_decoder.h.
    NotAnImage,    ///< none of the formats taken; detail names one this system cannot read
    ImageTooLarge, ///< more bytes or pixels than images/image_limits.h allows
    DamagedImage,
    // What a person attaches, see attachments/attachment_reader.h.
    FileUnreadable, ///< gone, a folder, or not to be read; detail is the system's word for it
    NotAttachable,  ///< neither a picture that is taken nor text
    FileTooLarge,   ///< more text than attachments/attachment_limits.h allows
    FileEmpty,
    TooManyFiles, ///< with this one a message would carry more than chat/request_budget.h allows
    // Files of other programs and of this one, see transfer/import_reader.h.
    NotAnExport,      ///< none of the kinds that are taken in
    DamagedExport,    ///< broken, cut short, or not of the shape its kind has
    ExportTooLarge,   ///< unpacks to more than transfer/import_limits.h allows
    EncryptedArchive, ///< locked with a password
    UnsafeArchive,    ///< a name in it leads out of it, or stands in it twice
    NewerExport,      ///< written by a newer version of this program
};
Q_ENUM_NS(ErrorKind)

struct Error
{
    using Kind = ErrorKind;

    Kind kind = Kind::ServerFailure;
    int httpStatus = 0;                             ///< 0 when no status line came
    std::optional<std::chrono::seconds> retryAfter; ///< as the server asked, never negative
    QString
        detail; ///< plain text from the server or the system: untrusted, capped, without secrets

    friend bool operator==(const Error &, const Error &) = default;
};

/// The enumerator's own name, for logs and machine-readable output: never for people.
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace dria

Q_DECLARE_METATYPE(dria::Error)
