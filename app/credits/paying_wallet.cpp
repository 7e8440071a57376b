#include "credits/paying_wallet.h"

#include "credits/wallet_book.h"

namespace dria {

PayingWallet payingWallet(WalletBook *book, const QUuid &account)
{
    if (!book)
        return {};
    return {book->wallet(account), [book, account] { return book->signer(account); }};
}

} // namespace dria
