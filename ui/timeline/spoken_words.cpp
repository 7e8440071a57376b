#include "ui/timeline/spoken_words.h"

#include "markdown/parser.h"
#include "markdown/plain_form.h"
#include "ui/timeline/spoilers.h"

#include <QCoreApplication>

namespace dria::timeline {

namespace {

constexpr qsizetype nameLimit = 1000; ///< a long answer is read in its text
constexpr qsizetype announcementLimit = 160;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::SpokenWords)

public:
    static QString ofState(State state)
    {
        switch (state) {
        case State::Waiting:
            return tr("waiting");
        case State::Streaming:
            return tr("arriving");
        case State::Stopped:
            return tr("stopped");
        case State::Interrupted:
            return tr("interrupted");
        case State::Failed:
            return tr("failed");
        case State::Complete:
            break;
        }
        return {};
    }

    /// Where nothing more is known.
    static QString ofEnd(State state)
    {
        if (state == State::Stopped)
            return tr("The answer was stopped.");
        return state == State::Interrupted ? tr("The answer was interrupted.")
                                           : tr("The answer failed.");
    }
};

QString beginningOf(const RowData &row, qsizetype limit)
{
    // Markup takes room too; what is left of it is cut again.
    QString source = copyText(row).left(4 * limit);
    if (row.author == Author::Member)
        source = withoutSpoilers(source);
    const QString text = markdown::plainForm(markdown::parse(source)).simplified();
    if (text.size() <= limit)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', limit);
    return text.left(space > limit / 2 ? space : limit) + u'…';
}

} // namespace

QString spokenName(const RowData &row)
{
    if (!row.isRead)
        return Words::tr("A message that is being read from the library");
    QString name = row.author == Author::Notice ? Words::tr("Notice") : row.name;
    if (const QString state = Words::ofState(row.state); !state.isEmpty())
        name = Words::tr("%1, %2", "author, state of the message").arg(name, state);
    const QString beginning = row.isGrowing() ? QString() : beginningOf(row, nameLimit);
    return beginning.isEmpty() ? name : Words::tr("%1: %2", "author: text").arg(name, beginning);
}

QString spokenDescription(const RowData &row)
{
    QStringList parts{row.status, row.error, row.footer};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString spokenEnd(const RowData &row)
{
    QStringList parts;
    if (row.state == State::Complete) {
        const QString beginning = beginningOf(row, announcementLimit);
        parts << (beginning.isEmpty() ? Words::tr("Answer finished.")
                                      : Words::tr("Answer finished. %1").arg(beginning));
        parts << row.error;
    } else if (!row.error.isEmpty() || !row.status.isEmpty()) {
        parts << row.error << row.status;
    } else {
        parts << Words::ofEnd(row.state);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace dria::timeline
