#include "ui/settings/account_words.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString kindWords(Account::Kind kind)
{
    switch (kind) {
    case Account::Kind::Dria:
        return AccountWords::tr("Dria network");
    case Account::Kind::Practice:
        return AccountWords::tr("Practice gateway");
    case Account::Kind::Other:
        break;
    }
    return AccountWords::tr("Another server");
}

QString whatItHas(Account::Kind kind)
{
    switch (kind) {
    case Account::Kind::Dria:
        return AccountWords::tr("Has chat, models, balance, channels and top-up.");
    case Account::Kind::Practice:
        return AccountWords::tr("Has all that Dria has. Answers, balance and credits are made up, "
                                "and nothing leaves this computer.");
    case Account::Kind::Other:
        break;
    }
    return AccountWords::tr("Has chat and models. Balance, channels and top-up are Dria's.");
}

QString stateWords(const Account &account, AccountKeys::State key)
{
    if (account.kind == Account::Kind::Practice)
        return AccountWords::tr("made up");
    switch (key) {
    case AccountKeys::State::None:
        return account.needsKey() ? AccountWords::tr("no key") : AccountWords::tr("ready, no key");
    case AccountKeys::State::Loading:
        return AccountWords::tr("asking the keychain…");
    case AccountKeys::State::Ready:
        return AccountWords::tr("ready");
    case AccountKeys::State::SessionOnly:
        return AccountWords::tr("ready, key for this session");
    case AccountKeys::State::FromEnvironment:
        return AccountWords::tr("ready, key from DRIA_API_KEY");
    case AccountKeys::State::Locked:
        return AccountWords::tr("keychain locked");
    case AccountKeys::State::Missing:
        return AccountWords::tr("key not found");
    case AccountKeys::State::Denied:
        return AccountWords::tr("keychain refused");
    case AccountKeys::State::Unavailable:
        return AccountWords::tr("no keychain");
    case AccountKeys::State::TimedOut:
        break;
    }
    return AccountWords::tr("keychain silent");
}

QString keySentence(const Account &account, AccountKeys::State key)
{
    if (account.kind == Account::Kind::Practice)
        return AccountWords::tr("Needs no key of yours.");
    switch (key) {
    case AccountKeys::State::None:
        return account.needsKey() ? AccountWords::tr("There is no key for this account yet.")
                                  : AccountWords::tr("No key: requests go without one.");
    case AccountKeys::State::Loading:
        return AccountWords::tr("Waiting for the keychain. It may ask for your password.");
    case AccountKeys::State::Ready:
        return AccountWords::tr("The key is in the system keychain.");
    case AccountKeys::State::SessionOnly:
        return AccountWords::tr("The key is kept until the program ends, and nowhere else.");
    case AccountKeys::State::FromEnvironment:
        return AccountWords::tr("The key came from DRIA_API_KEY and is used for this run only.");
    case AccountKeys::State::Locked:
        return AccountWords::tr("The keychain is locked. Unlock it, then try again.");
    case AccountKeys::State::Missing:
        return AccountWords::tr("A key was stored, but the keychain does not find it. It may be "
                                "locked, or the key was removed.");
    case AccountKeys::State::Denied:
        return AccountWords::tr("The keychain did not give out the key: the prompt was closed or "
                                "access was refused.");
    case AccountKeys::State::Unavailable:
        return AccountWords::tr("No keychain answers in this session, so the stored key cannot be "
                                "read.");
    case AccountKeys::State::TimedOut:
        break;
    }
    return AccountWords::tr("The keychain did not answer in time. A prompt may still be open "
                            "behind another window.");
}

bool wantsAttention(const Account &account, AccountKeys::State key)
{
    if (account.kind == Account::Kind::Practice)
        return false;
    switch (key) {
    case AccountKeys::State::None:
        return account.needsKey();
    case AccountKeys::State::Locked:
    case AccountKeys::State::Missing:
    case AccountKeys::State::Denied:
    case AccountKeys::State::Unavailable:
    case AccountKeys::State::TimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace dria
