#pragma once
// Runs a search on a connection.

#include "core/result.h"
#include "library/search_page.h"

#include <functional>

namespace dria {

class Database;

/// Asked between rows; true ends the search with Cancelled.
using SearchCancelled = std::function<bool()>;

[[nodiscard]] Result<SearchPage> readSearchPage(Database &database, const SearchRequest &request,
                                                const SearchCancelled &isCancelled);
[[nodiscard]] Result<SearchChoices> readSearchChoices(Database &database);

} // namespace dria
