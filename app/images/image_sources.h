#pragma once
// Where a view's images come from: what whoever composes the program hands it.

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

#include <functional>

namespace dria {

class ImageDecoder;

/// What is null is not offered: with nothing set, an image is its place and its description.
struct ImageSources
{
    using Bytes = QFuture<Result<QByteArray>>;

    /// Outlives who it is handed to.
    ImageDecoder *decoder = nullptr;
    /// Whether fetch() would ask for the address at all.
    std::function<bool(const QUrl &)> mayFetch = {};
    /// Asks the network: only ever called for a click.
    std::function<Bytes(const QUrl &)> fetch = {};
    /// Breaks a fetch off; it answers with Cancelled.
    std::function<void(const QUrl &)> cancel = {};
    /// What the person attached, by its id. Called without a click.
    std::function<Bytes(const QString &)> attachment = {};
};

} // namespace dria
