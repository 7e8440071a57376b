#include "images/image_error_text.h"

#include "core/error_text.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct ImageErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ImageErrorText)
};

QString explainStatus(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::OutOfCredits:
        return ImageErrorText::tr("The server does not give this image to everybody.");
    case ErrorKind::RateLimited:
        return ImageErrorText::tr("The server gets too many requests. Try again later.");
    case ErrorKind::Redirected:
        return error.detail.isEmpty()
                   ? ImageErrorText::tr(
                         "The server points to another address. It was not followed.")
                   : ImageErrorText::tr("The server points to %1. That was not followed.")
                         .arg(error.detail);
    case ErrorKind::NoNode:
    case ErrorKind::NodeTimeout:
    case ErrorKind::ServerFailure:
        return ImageErrorText::tr("The server failed (status %1). Try again later.")
            .arg(error.httpStatus);
    default:
        return ImageErrorText::tr("The server has no such image (status %1).")
            .arg(error.httpStatus);
    }
}

} // namespace

QString explainImage(const Error &error)
{
    if (error.httpStatus >= 300)
        return explainStatus(error);
    switch (error.kind) {
    case ErrorKind::InsecureUrl:
        return ImageErrorText::tr("Images are loaded over https only, and not from one's own "
                                  "network.");
    case ErrorKind::HostNotFound:
        return ImageErrorText::tr("The server's name was not found.");
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectTimeout:
        return ImageErrorText::tr("The server does not answer.");
    case ErrorKind::ConnectionLost:
    case ErrorKind::Interrupted:
    case ErrorKind::MalformedReply:
        return ImageErrorText::tr("The connection broke before the image was complete.");
    case ErrorKind::TotalTimeout:
        return ImageErrorText::tr("The image took too long to arrive.");
    case ErrorKind::TooLarge:
        return explain(Error{ErrorKind::ImageTooLarge, 0, std::nullopt, {}});
    default:
        return explain(error);
    }
}

} // namespace dria
