#pragma once
// What a conversation asks: the client and the models of one account.

namespace dria {

class ApiClient;
class Catalogue;

/// Both belong to the account's connection and outlive the conversations that use them.
struct ChatBackend
{
    ApiClient *client = nullptr;
    Catalogue *catalogue = nullptr;
};

} // namespace dria
