#include "chat/search_results.h"

#include "core/when_finished.h"
#include "library/search_query.h"

#include <algorithm>

namespace dria {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 50;

bool isSamePlace(const SearchHit &a, const SearchHit &b)
{
    const qint64 postOfA = a.post ? a.post->place.key : 0;
    const qint64 postOfB = b.post ? b.post->place.key : 0;
    return a.message == b.message && a.conversation == b.conversation && postOfA == postOfB;
}

} // namespace

SearchResults::SearchResults(LibrarySearch &search, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
{
    m_again.setSingleShot(true);
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_isRepeated = true;
        ask(0);
    });
}

SearchResults::~SearchResults()
{
    m_search.cancel();
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case MessageRole:
        return hit.message;
    case ConversationRole:
        return hit.conversation;
    case TitleRole:
        return hit.title;
    case SnippetRole:
        return hit.snippet.text;
    case MarksRole:
        return QVariant::fromValue(hit.snippet.marks);
    case AuthorRole:
        return static_cast<int>(hit.role);
    case ModelRole:
        return hit.model;
    case WhenRole:
        return hit.when;
    case ChannelRole:
        return hit.post ? hit.post->channel : QString();
    case PostAuthorRole:
        if (!hit.post)
            return {};
        return hit.post->authorName.isEmpty() ? hit.post->author : hit.post->authorName;
    default:
        return {};
    }
}

bool SearchResults::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next > 0 && !m_isAsking;
}

void SearchResults::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_hits.size() + pageSize;
    ask(m_next, m_nextPost);
}

void SearchResults::setQuery(const QString &text, const SearchFilter &filter)
{
    m_text = text;
    m_filter = filter;
    m_again.stop();
    m_isRepeated = false;
    if (!SearchQuery(text).isEmpty()) {
        m_wanted = pageSize;
        ask(0);
        if (m_hits.isEmpty())
            go(State::Searching);
        return;
    }
    m_search.cancel();
    ++m_asked;
    m_isAsking = false;
    beginResetModel();
    m_hits.clear();
    m_next = 0;
    endResetModel();
    go(State::Empty);
}

void SearchResults::ask(qint64 after, qint64 afterPost)
{
    m_isAsking = true;
    SearchRequest request{.text = m_text,
                          .filter = m_filter,
                          .account = m_account,
                          .after = after,
                          .afterPost = afterPost};
    request.limit = pageSize;
    whenFinished(m_search.search(request), this,
                 [this, after, asked = ++m_asked](const Result<SearchPage> &page) {
                     if (asked == m_asked)
                         onPage(page, after);
                 });
}

void SearchResults::onPage(const Result<SearchPage> &page, qint64 after)
{
    m_isAsking = false;
    m_error = page ? std::nullopt : std::optional(page.error());
    const QList<SearchHit> hits = page ? page->hits : QList<SearchHit>();
    m_next = page ? page->next : 0;
    m_nextPost = page ? page->nextPost : 0;
    m_isIndexComplete = !page || page->isIndexComplete;
    const bool goesOn = hits.size() >= m_hits.size() &&
                        std::equal(m_hits.cbegin(), m_hits.cend(), hits.cbegin(), isSamePlace);
    if (after > 0) {
        append(hits);
    } else if (goesOn && m_isRepeated) {
        append(hits.mid(m_hits.size())); // the index grew, and nobody loses their place
    } else {
        beginResetModel();
        m_hits = hits;
        endResetModel();
    }
    // A page that took long is handed out before it is full.
    if (m_next > 0 && m_hits.size() < m_wanted)
        ask(m_next, m_nextPost);
    if (m_error)
        go(State::Failed);
    else if (!m_hits.isEmpty())
        go(State::Found);
    else
        go(m_isAsking ? State::Searching : State::None);
    // The newest are taken in first: where there are more pages, this one is whole.
    if (!m_isIndexComplete && m_next == 0)
        m_again.start();
}

void SearchResults::append(const QList<SearchHit> &hits)
{
    if (hits.isEmpty())
        return;
    const int first = static_cast<int>(m_hits.size());
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    m_hits += hits;
    endInsertRows();
}

void SearchResults::go(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace dria
