#pragma once
// Result<T>: a value or an Error. What every operation that can fail answers with.

#include "core/error.h"

#include <QFuture>
#include <QPromise>

#include <tl/expected.hpp>

namespace dria {

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, 0, std::nullopt, std::move(detail)});
}

/// A future that already has its answer.
template<typename T>
[[nodiscard]] QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace dria
