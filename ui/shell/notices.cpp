#include "ui/shell/notices.h"

#include "core/error_text.h"
#include "core/url_policy.h"
#include "ui/settings/account_words.h"

#include <QCoreApplication>
#include <QDir>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)

public:
    static Notice key(const NoticeFacts &facts);
    static std::optional<Notice> library(const LibraryState &state);
};

std::optional<Notice> Notices::library(const LibraryState &state)
{
    Notice notice{Notice::Id::Library, Notice::Weight::Error, {}};
    const QString why = state.error ? explain(*state.error) : QString();
    if (state.kind == LibraryState::Kind::Unusable) {
        notice.text =
            tr("The chats that were kept cannot be opened. %1 What you write now stays in "
               "this window, and is saved when that becomes possible.")
                .arg(why);
    } else if (state.error && state.error->kind == ErrorKind::StorageNewer) {
        notice.text =
            tr("Your chats were kept by a newer version of this program. They can be read "
               "here, and what you write now is not kept. Install the newer version.");
    } else if (state.error && state.error->kind == ErrorKind::StorageDamaged) {
        notice.text =
            tr("Nothing can be saved. %1 Copy what you need before you close the window.").arg(why);
    } else if (state.error) {
        notice.text = tr("Nothing can be saved right now. %1 What you write stays in this window, "
                         "and is saved as soon as that is possible.")
                          .arg(why);
    } else if (state.kind == LibraryState::Kind::Recovered) {
        notice.weight = Notice::Weight::Warning;
        notice.closable = true;
        notice.text = tr("The file with your chats was damaged. %n message(s) were recovered; the "
                         "damaged file was kept as %1.",
                         nullptr, state.recoveredMessages)
                          .arg(QDir::toNativeSeparators(state.setAside));
    } else {
        return std::nullopt;
    }
    return notice;
}

Notice Notices::key(const NoticeFacts &facts)
{
    Notice notice{Notice::Id::Key, Notice::Weight::Warning, {}};
    notice.text = tr("%1: %2", "%1 is an account's name, %2 a sentence")
                      .arg(facts.account.name, keySentence(facts.account, facts.key));
    if (facts.key == AccountKeys::State::None) {
        notice.buttons = {{Notice::Act::PasteKey, tr("Add a key")}};
        return notice;
    }
    notice.buttons = {{Notice::Act::LoadKey, tr("Try again")},
                      {Notice::Act::PasteKey, tr("Paste the key again")}};
    return notice;
}

bool sendsInTheClear(const Account &account)
{
    return account.kind == Account::Kind::Other && account.baseUrl.scheme() == "http"_L1 &&
           !isLoopback(account.baseUrl);
}

} // namespace

QList<Notice> noticesFor(const NoticeFacts &facts)
{
    QList<Notice> notices;
    if (facts.storeError) {
        notices.append({Notice::Id::StoreFailed,
                        Notice::Weight::Error,
                        Notices::tr("Something could not be saved. %1 Copy what you need before "
                                    "you close the window.")
                            .arg(explain(*facts.storeError)),
                        {},
                        true});
    }
    if (const auto notice = Notices::library(facts.library))
        notices.append(*notice);
    if (facts.account.kind == Account::Kind::Practice && !facts.practiceProblem.isEmpty()) {
        notices.append({Notice::Id::PracticeFailed,
                        Notice::Weight::Error,
                        Notices::tr("The practice gateway could not start. %1", "%1 is a sentence")
                            .arg(facts.practiceProblem),
                        {{Notice::Act::StartPractice, Notices::tr("Try again")}}});
    }
    if (facts.settingsDamaged) {
        notices.append({Notice::Id::SettingsDamaged,
                        Notice::Weight::Warning,
                        Notices::tr("The settings could not be read, so they are the defaults "
                                    "again. The damaged file was kept beside the new one."),
                        {},
                        true});
    }
    if (wantsAttention(facts.account, facts.key))
        notices.append(Notices::key(facts));
    if (sendsInTheClear(facts.account)) {
        notices.append({Notice::Id::PlainHttp,
                        Notice::Weight::Warning,
                        Notices::tr("%1 is not encrypted. Others in the network can read what you "
                                    "send and receive.")
                            .arg(originOf(facts.account.baseUrl)),
                        {},
                        true});
    }
    if (!facts.unknownPayment.isEmpty()) {
        notices.append({Notice::Id::UnknownPayment,
                        Notice::Weight::Warning,
                        Notices::tr("It is not known whether your payment of %1 was taken. Do not "
                                    "pay again.",
                                    "%1: an amount")
                            .arg(facts.unknownPayment),
                        {{Notice::Act::ShowPayment, Notices::tr("Show the payment")}}});
    }
    if (facts.balanceLevel != BalanceLevel::Fine) {
        notices.append({Notice::Id::LowBalance,
                        facts.balanceLevel == BalanceLevel::Low ? Notice::Weight::Warning
                                                                : Notice::Weight::Error,
                        Notices::tr("Low balance: %1 left.", "%1: an amount").arg(facts.balance),
                        {{Notice::Act::ShowCredits, Notices::tr("Show credits")}},
                        true});
    }
    if (facts.account.kind == Account::Kind::Practice) {
        notices.append({Notice::Id::Practice,
                        Notice::Weight::Info,
                        Notices::tr("Practice gateway: answers are made up, nothing leaves this "
                                    "computer."),
                        {{Notice::Act::Connect, Notices::tr("Connect to Dria")}}});
    }
    if (facts.diagnosticsCopied) {
        notices.append({Notice::Id::DiagnosticsCopied,
                        Notice::Weight::Info,
                        Notices::tr("The diagnostics are in the clipboard."),
                        {},
                        true});
    }
    return notices;
}

} // namespace dria
