#pragma once
// What an answer took: its tokens, and what the balance was seen to change by.

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace dria {

/// One answer of an account. It outlives the chat: it is about money.
struct UsageEntry
{
    QUuid id;
    QUuid account;
    QUuid conversation;
    QUuid message;
    QString model; ///< as asked
    QString node;  ///< empty where the server named none
    std::optional<int> promptTokens;
    std::optional<int> answerTokens;
    bool isCounted = true; ///< false: the pieces that came were counted, for want of a figure
    /// Millionths of a USDC that the balance went down by when this answer had ended, alone or with
    /// others; nothing where that could not be seen.
    std::optional<qint64> observedMicros;
    int sharedBy = 1;    ///< so many answers had ended by then: each stands for its part
    QDateTime createdAt; ///< UTC
    friend bool operator==(const UsageEntry &, const UsageEntry &) = default;
};

/// Which entries are asked for.
struct UsageFilter
{
    QUuid account;
    QString model;  ///< empty: all
    QDateTime from; ///< UTC; null: from the first on
    friend bool operator==(const UsageFilter &, const UsageFilter &) = default;
};

/// Sums over some entries.
struct UsageSum
{
    int answers = 0;
    qint64 promptTokens = 0;
    qint64 answerTokens = 0;
    qint64 observedMicros = 0; ///< of those where a change was seen
    int observedAnswers = 0;   ///< how many those are
    friend bool operator==(const UsageSum &, const UsageSum &) = default;
};

struct UsageOfDay
{
    QDate day; ///< of the local calendar
    UsageSum sum;
    friend bool operator==(const UsageOfDay &, const UsageOfDay &) = default;
};

struct UsageOfModel
{
    QString model;
    UsageSum sum;
    friend bool operator==(const UsageOfModel &, const UsageOfModel &) = default;
};

} // namespace dria
