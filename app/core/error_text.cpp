#include "core/error_text.h"

#include "core/quotable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString refusal(const Error &error);
    static QString line(const Error &error);
    static QString limit(const Error &error);
    static QString keychain(const Error &error);
    static QString image(const Error &error);
    static QString attached(const Error &error);
    static QString disk(const Error &error);
    static QString transfer(const Error &error);
};

QString withWords(const QString &sentence, const Error &error)
{
    const QString words = quotable(error.detail);
    if (words.isEmpty())
        return sentence;
    return ErrorText::tr("%1 The server said: “%2”", "%1 is a sentence").arg(sentence, words);
}

QString withSystemWords(const QString &sentence, const Error &error)
{
    const QString words = quotable(error.detail);
    return words.isEmpty() ? sentence : sentence + u' ' + words;
}

QString withStatus(const QString &sentence, const Error &error)
{
    return error.httpStatus > 0 ? sentence.arg(error.httpStatus) : QString();
}

QString ErrorText::refusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidRequest: {
        const QString numbered = withStatus(
            tr("The server did not accept the request (status %1). Check the model and the "
               "settings of this chat."),
            error);
        if (!numbered.isEmpty())
            return withWords(numbered, error);
        const QString words = quotable(error.detail);
        return words.isEmpty() ? tr("This cannot be done as it was entered.") : words;
    }
    case ErrorKind::ContextExceeded:
        return withWords(tr("This chat is too long for the node that would answer. Send a shorter "
                            "history or lower the token limit."),
                         error);
    case ErrorKind::Unauthorized:
        if (error.httpStatus == 0) // nobody was asked
            return tr("There is no key for this account. Connect it, then send again.");
        return withWords(tr("The server refused the key. Check it, or replace it in the settings."),
                         error);
    case ErrorKind::OutOfCredits:
        return withWords(
            tr("There are not enough credits for this. Send it again once the account has more."),
            error);
    case ErrorKind::RateLimited:
        return withWords(
            error.retryAfter
                ? tr("Too many requests in a short time. Try again %1.", "%1: in 40 seconds")
                      .arg(inWords(*error.retryAfter))
                : tr("Too many requests in a short time. Wait a little, then try "
                     "again."),
            error);
    case ErrorKind::NoNode:
        return withWords(tr("No node is serving this model right now. Wait for one, or choose "
                            "another model."),
                         error);
    case ErrorKind::NodeTimeout:
        return withWords(tr("The node took longer than the time limit of this chat. Raise the "
                            "limit, or ask for less at once."),
                         error);
    case ErrorKind::ServerFailure: {
        const QString numbered =
            withStatus(tr("The server failed on its side (status %1). Try again later."), error);
        return withWords(numbered.isEmpty() ? tr("The server failed on its side. Try again later.")
                                            : numbered,
                         error);
    }
    case ErrorKind::Redirected:
        return withSystemWords(tr("The server points to another address. It was not followed, so "
                                  "that the key stays with its own server. Check the base URL."),
                               error);
    case ErrorKind::WrongContent:
        return tr("A web page came where an answer was due: a sign-in page or a proxy may have "
                  "answered. Check the network and the base URL.");
    case ErrorKind::MalformedReply:
        return tr("The server's answer could not be read. It may not speak this program's "
                  "protocol, or something on the way changed it.");
    default:
        return withWords(tr("The server broke off its answer with an error. Try again, or choose "
                            "another model."),
                         error);
    }
}

QString ErrorText::line(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InsecureUrl:
        return withSystemWords(tr("Plain http is not safe outside this computer: others could read "
                                  "the key and the messages. Use an https address."),
                               error);
    case ErrorKind::HostNotFound:
        return tr("The server's name was not found. Check the base URL and the network.");
    case ErrorKind::ConnectionRefused:
        return tr("Nothing answers at the server's address. Check that the server is running and "
                  "that the base URL is right.");
    case ErrorKind::ConnectTimeout:
        return tr("The server could not be reached in time. Check the network, then try again.");
    case ErrorKind::TlsFailure:
        return withSystemWords(tr("The secure connection failed: the server could not prove who it "
                                  "is. Nothing was sent."),
                               error);
    case ErrorKind::NetworkUnavailable:
        return withSystemWords(tr("There is no network, or the proxy did not answer. Check the "
                                  "connection, then try again."),
                               error);
    case ErrorKind::ConnectionLost:
        return tr("The connection broke before the answer began. The request may have arrived and "
                  "may already have been charged.");
    case ErrorKind::ProgramEnded:
        return tr("The program ended before this answer was complete. What came is kept; the rest "
                  "was lost and may have been charged.");
    default:
        return tr("The connection broke in the middle of the answer. What came is kept; the rest "
                  "was lost and may have been charged.");
    }
}

QString ErrorText::limit(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FirstTokenTimeout:
        return tr("No answer began within the time limit. The node may be busy: try again, or "
                  "raise the limit. It may already have been charged.");
    case ErrorKind::StreamStalled:
        return tr("The answer stopped coming, so waiting was ended. What came is kept.");
    case ErrorKind::TotalTimeout:
        return tr("The answer took longer than the longest time allowed. What came is kept.");
    case ErrorKind::OverBudget:
        // The detail is this program's own words.
        return error.detail.isEmpty() ? tr("Not sent: a limit of your budget was reached.")
                                      : error.detail;
    case ErrorKind::TooLarge:
        return tr("The answer is larger than this program takes in. What came is kept.");
    default:
        return tr("Stopped. What came is kept.");
    }
}

QString ErrorText::keychain(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SecretNotFound:
        return tr("The keychain does not have the key. It was removed, or the keychain is locked. "
                  "Unlock it, or paste the key again.");
    case ErrorKind::SecretLocked:
        return tr("The keychain is locked. Unlock it and try again, or keep the key for this "
                  "session only.");
    case ErrorKind::SecretDenied:
        return tr("The keychain did not allow access. Allow it when asked, or keep the key for "
                  "this session only.");
    case ErrorKind::SecretUnavailable:
        return tr("This session has no keychain, so the key cannot be stored. It can be kept for "
                  "this session only.");
    default:
        return tr("The keychain did not answer. A window of it may be waiting for you. Try again, "
                  "or keep the key for this session only.");
    }
}

QString ErrorText::disk(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StorageFull:
        return tr("The disk is full. Free some space.");
    case ErrorKind::StorageReadOnly:
        return tr("The folder or the file in it cannot be written to. Check its permissions.");
    case ErrorKind::StorageBusy:
        return tr("Another program holds the file. Close it, or wait until it is done.");
    case ErrorKind::StorageFailing:
        return withSystemWords(tr("The disk did not take what was written. Check that it is "
                                  "connected and healthy."),
                               error);
    case ErrorKind::StorageDamaged:
        return tr("The file is damaged. What can be read is recovered when the program starts "
                  "again.");
    case ErrorKind::StorageNewer:
        return tr("The file was written by a newer version of this program. Install that version "
                  "to write to it.");
    default:
        return withSystemWords(tr("The disk could not be read or written. Check free space and "
                                  "permissions."),
                               error);
    }
}

QString ErrorText::image(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotAnImage:
        return error.detail.isEmpty()
                   ? tr("This is not an image that can be shown: only PNG, JPEG, GIF and WebP are.")
                   : tr("This system has nothing that reads %1 images.")
                         .arg(quotable(error.detail));
    case ErrorKind::ImageTooLarge:
        return tr("This image is larger than this program shows.");
    default:
        return tr("This image is damaged or incomplete.");
    }
}

QString ErrorText::attached(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileUnreadable:
        return withSystemWords(tr("The file cannot be read: it may be gone, be a folder, or not be "
                                  "open to you."),
                               error);
    case ErrorKind::NotAttachable:
        return tr("This is neither text nor a picture that models can be shown: PNG, JPEG, GIF and "
                  "WebP are.");
    case ErrorKind::FileTooLarge:
        return tr("This is more text than one request holds. Attach a part of it.");
    case ErrorKind::FileEmpty:
        return tr("The file is empty.");
    default:
        return tr("One message does not hold more. Send it, and attach the rest to the next.");
    }
}

QString ErrorText::transfer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotAnExport:
        return tr(
            "This is not an export that can be taken in: only those of Dria Desktop, ChatGPT, "
            "Claude and Open WebUI are.");
    case ErrorKind::ExportTooLarge:
        return tr("This file unpacks to more than this program takes in.");
    case ErrorKind::EncryptedArchive:
        return tr("This archive is locked with a password. Unpack it, and choose the file "
                  "conversations.json in it.");
    case ErrorKind::UnsafeArchive:
        return tr("This archive is not one that an export makes: a name in it leads elsewhere, or "
                  "stands in it twice.");
    case ErrorKind::NewerExport:
        return tr("This file was written by a newer version of this program. Install that version "
                  "to take it in.");
    default:
        return tr("This file is damaged or incomplete. Export it again, or fetch it again.");
    }
}

} // namespace

QString explain(const Error &error)
{
    if (error.kind <= ErrorKind::StreamError)
        return ErrorText::refusal(error);
    if (error.kind <= ErrorKind::Interrupted)
        return ErrorText::line(error);
    if (error.kind <= ErrorKind::Cancelled)
        return ErrorText::limit(error);
    if (error.kind <= ErrorKind::SecretTimeout)
        return ErrorText::keychain(error);
    if (error.kind <= ErrorKind::StorageNewer)
        return ErrorText::disk(error);
    if (error.kind <= ErrorKind::DamagedImage)
        return ErrorText::image(error);
    if (error.kind <= ErrorKind::TooManyFiles)
        return ErrorText::attached(error);
    return ErrorText::transfer(error);
}

// The singular has sentences of its own, so that the source language needs no plural table.
QString inWords(std::chrono::seconds fromNow)
{
    const auto seconds =
        static_cast<int>(std::clamp<std::chrono::seconds::rep>(fromNow.count(), 0, 30 * 86400));
    if (seconds < 2)
        return ErrorText::tr("in a moment");
    if (seconds < 90)
        return ErrorText::tr("in %n seconds", nullptr, seconds);
    if (seconds < 90 * 60)
        return ErrorText::tr("in %n minutes", nullptr, (seconds + 59) / 60);
    return ErrorText::tr("in %n hours", nullptr, (seconds + 3599) / 3600);
}

} // namespace dria
