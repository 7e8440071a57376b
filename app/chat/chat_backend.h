#pragma once
// What a conversation asks: the client and the models of one account.

#include "core/error.h"

#include <functional>

namespace dria {

class ApiClient;
class Catalogue;

/// Both belong to the account's connection and outlive the conversations that use them.
struct ChatBackend
{
    ApiClient *client = nullptr;
    Catalogue *catalogue = nullptr;
    /// Why the client has no key: asked only when it has none.
    std::function<Error()> missingKey = [] {
        return Error{Error::Kind::Unauthorized, 0, std::nullopt, {}};
    };
};

} // namespace dria
