#pragma once
// What a conversation asks: the client and the models of one account, and the budget.

#include "core/error.h"

#include <functional>

namespace dria {

class ApiClient;
class BudgetBook;
class Catalogue;

/// They outlive the conversations that use them.
struct ChatBackend
{
    ApiClient *client = nullptr;
    Catalogue *catalogue = nullptr;
    BudgetBook *budget = nullptr; ///< asked before each request; null: nothing is limited
    /// Why the client has no key: asked only when it has none.
    std::function<Error()> missingKey = [] {
        return Error{Error::Kind::Unauthorized, 0, std::nullopt, {}};
    };
};

} // namespace dria
