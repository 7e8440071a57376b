#pragma once
// What the window must say above the chat, worked out from what is so. No widgets: testable as
// data.

#include "core/account.h"
#include "core/account_keys.h"
#include "core/error.h"
#include "credits/low_balance.h"
#include "library/library_state.h"

#include <QList>
#include <QString>

#include <optional>

namespace dria {

struct Notice
{
    enum class Id {
        StoreFailed,
        Library,
        PracticeFailed,
        SettingsDamaged,
        Key,
        PlainHttp,
        UnknownPayment,
        LowBalance,
        Practice,
        DiagnosticsCopied
    };
    enum class Weight { Info, Warning, Error };
    enum class Act { Connect, LoadKey, PasteKey, StartPractice, ShowCredits, ShowPayment };
    struct Button
    {
        Act act;
        QString text;
    };

    Id id;
    Weight weight;
    QString text;
    QList<Button> buttons = {};
    bool closable = false;
};

struct NoticeFacts
{
    Account account; ///< the one in use
    AccountKeys::State key = AccountKeys::State::None;
    bool settingsDamaged = false;
    std::optional<Error> storeError = {}; ///< the last write that failed, of chats or settings
    QString practiceProblem = {};         ///< why the practice gateway could not start, a sentence
    bool diagnosticsCopied = false;       ///< a moment ago, from the menu
    LibraryState library = {};
    BalanceLevel balanceLevel = BalanceLevel::Fine;
    QString balance = {};        ///< in words
    QString unknownPayment = {}; ///< the amount of one whose outcome is unknown, in words
};

/// The weightiest first.
[[nodiscard]] QList<Notice> noticesFor(const NoticeFacts &facts);

} // namespace dria
