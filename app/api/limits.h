#pragma once
// Every limit on what a server may send or how long it may take: the one place to adjust them.

#include <QtGlobal>

#include <chrono>

namespace dria {

/// Limits on time count content (tokens), not bytes: comment lines keep no stream alive.
struct Limits
{
    std::chrono::milliseconds connect{15'000};    ///< until the request has left
    std::chrono::milliseconds answer{30'000};     ///< whole reply of anything but a chat
    std::chrono::milliseconds firstToken{60'000}; ///< added to the request's timeout_secs
    std::chrono::milliseconds betweenTokens{60'000};
    std::chrono::milliseconds afterFinish{
        5'000}; ///< for usage and [DONE], once a finish reason came
    std::chrono::milliseconds total{30 * 60'000};
    std::chrono::milliseconds image{30'000}; ///< whole image from somewhere

    int tries = 3;                              ///< of a GET, the first included
    std::chrono::milliseconds retryDelay{500};  ///< before the second try; doubles, with jitter
    std::chrono::seconds longestRetryAfter{10}; ///< a longer wait is reported, not waited

    qint64 headerBytes = 256 * 1024;
    qint64 eventBytes = 8 * 1024 * 1024;
    qint64 streamBytes = 64 * 1024 * 1024;
    qint64 replyBytes = 16 * 1024 * 1024; ///< whole, unstreamed replies
    qint64 topUpBytes = 64 * 1024;        ///< terms and receipts
    qint64 errorBytes = 64 * 1024;        ///< of an error's body, the rest is not read
    qint64 imageBytes = 5 * 1024 * 1024;
    qint64 imagesKeptBytes = 32 * 1024 * 1024; ///< in memory, of images that were fetched
    qsizetype errorTextLength = 600;      ///< characters of it shown to people
};

} // namespace dria
