#include "ui/search/search_row.h"

#include "chat/search_results.h"
#include "core/quotable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr qsizetype longestName = 40;

struct SearchRow
{
    Q_DECLARE_TR_FUNCTIONS(SearchRow)
};

QString dayInWords(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today.addDays(-1))
        return SearchRow::tr("Yesterday");
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString channelOf(const QModelIndex &row)
{
    return row.data(SearchResults::ChannelRole).toString();
}

QString authorInWords(const QModelIndex &row)
{
    if (!channelOf(row).isEmpty()) {
        // In quotation marks: a stranger may be called "You".
        const QString name = quotable(row.data(SearchResults::PostAuthorRole).toString());
        return SearchRow::tr("“%1”", "the name of a stranger").arg(name.left(longestName));
    }
    if (row.data(SearchResults::MessageRole).toUuid().isNull())
        return SearchRow::tr("Title");
    if (row.data(SearchResults::AuthorRole).toInt() == static_cast<int>(Message::Role::User))
        return SearchRow::tr("You");
    const QString model = row.data(SearchResults::ModelRole).toString();
    return model.isEmpty() ? SearchRow::tr("Answer") : model;
}

} // namespace

QString searchRowFacts(const QModelIndex &row, const QDateTime &now)
{
    return authorInWords(row) + u" · "_s +
           dayInWords(row.data(SearchResults::WhenRole).toDateTime(), now);
}

QString searchRowTitle(const QModelIndex &row)
{
    if (const QString channel = channelOf(row); !channel.isEmpty())
        return u'#' + quotable(channel);
    const QString title = row.data(SearchResults::TitleRole).toString().simplified();
    return title.isEmpty() ? SearchRow::tr("Untitled chat") : title;
}

QString searchRowSpoken(const QModelIndex &row, const QDateTime &now)
{
    return SearchRow::tr("%1, %2: %3", "chat, who and when, what was found")
        .arg(searchRowTitle(row), searchRowFacts(row, now),
             row.data(SearchResults::SnippetRole).toString());
}

} // namespace dria
