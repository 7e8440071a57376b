#pragma once
// What a search of the whole library found, as rows for a list that grows as it is scrolled.

#include "library/library_search.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace dria {

/// Rows of the search before stay until the first of the new one are there.
class SearchResults : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State {
        Empty,     ///< nothing to look for was typed
        Searching, ///< no row yet
        Found,
        None,
        Failed, ///< error() says why
    };
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< QUuid; null for the title of a chat
        ConversationRole,               ///< QUuid
        TitleRole,                      ///< QString; may be empty
        SnippetRole,                    ///< QString
        MarksRole,                      ///< QList<TextSpan> of the snippet
        AuthorRole,                     ///< Message::Role as int
        ModelRole,                      ///< QString
        WhenRole,                       ///< QDateTime, UTC
        ChannelRole,                    ///< QString, of a post: its room. Empty: of a chat
        PostAuthorRole,                 ///< QString, of a post: a name or a key, untrusted
    };

    /// The search outlives it.
    explicit SearchResults(LibrarySearch &search, QObject *parent = nullptr);
    ~SearchResults() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Whose rooms are searched too, from the next query on; null: none.
    void setAccount(const QUuid &account) { m_account = account; }
    /// Searches anew, also for the same.
    void setQuery(const QString &text, const SearchFilter &filter);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// More than the rows may be found.
    [[nodiscard]] bool hasMore() const { return m_next > 0; }
    /// False while the library still takes in older messages.
    [[nodiscard]] bool isIndexComplete() const { return m_isIndexComplete; }
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }

Q_SIGNALS:
    void stateChanged(); ///< or whether there is more, or the number of rows

private:
    void ask(qint64 after, qint64 afterPost = 0);
    void onPage(const Result<SearchPage> &page, qint64 after);
    void append(const QList<SearchHit> &hits);
    void go(State state);

    LibrarySearch &m_search;
    QString m_text;
    SearchFilter m_filter;
    QUuid m_account;
    QList<SearchHit> m_hits;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    qint64 m_next = 0;
    qint64 m_nextPost = 0;
    qsizetype m_wanted = 0; ///< rows to read on for
    quint64 m_asked = 0;    ///< answers to earlier questions are passed over
    bool m_isAsking = false;
    bool m_isIndexComplete = true;
    QTimer m_again;            ///< while the index grows
    bool m_isRepeated = false; ///< the same was asked before
};

} // namespace dria
