#pragma once
// Finds posts in the rooms of an account.

#include "core/result.h"
#include "library/search_page.h"
#include "library/search_query.h"
#include "library/search_reader.h"

namespace dria {

class Database;

/// Adds them to a page that has its messages, with where the next page begins, and whether all are
/// in the index. None where the request is for what only chats have.
[[nodiscard]] Result<void> findPosts(Database &database, const SearchRequest &request,
                                     const SearchQuery &query, const SearchCancelled &isCancelled,
                                     SearchPage &page);

} // namespace dria
