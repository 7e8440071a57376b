#pragma once
// Searches the library on a thread and a connection of their own: reading never waits for writing,
// nor writing for a search.

#include "core/result.h"
#include "library/search_page.h"

#include <QFuture>

#include <memory>

namespace dria {

class LibrarySearch
{
public:
    /// Nothing runs before the first question. The file may be made later.
    explicit LibrarySearch(QString path);
    ~LibrarySearch();
    Q_DISABLE_COPY_MOVE(LibrarySearch)

    /// Takes the place of the search before: that one ends at its next row, and its future is
    /// cancelled.
    [[nodiscard]] QFuture<Result<SearchPage>> search(const SearchRequest &request);
    [[nodiscard]] QFuture<Result<SearchChoices>> choices();
    void cancel();

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace dria
