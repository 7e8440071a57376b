#include "credits/usage_csv.h"

#include "core/when_finished.h"
#include "library/usage_ledger.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr int atOnce = 1000;

QByteArray field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray number(const std::optional<int> &value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

/// Millionths as a decimal, with all six digits.
QByteArray decimal(qint64 micros)
{
    const QByteArray digits = QByteArray::number(micros).rightJustified(7, '0');
    return digits.left(digits.size() - 6) + '.' + digits.right(6);
}

} // namespace

QByteArray csvOf(const QList<UsageEntry> &entries)
{
    QByteArray csv;
    for (const UsageEntry &entry : entries) {
        const QByteArrayList fields{entry.createdAt.toString(Qt::ISODateWithMs).toUtf8(),
                                    field(entry.model),
                                    field(entry.node),
                                    number(entry.promptTokens),
                                    number(entry.answerTokens),
                                    entry.isCounted ? "yes" : "no",
                                    entry.observedMicros ? decimal(*entry.observedMicros)
                                                         : QByteArray(),
                                    QByteArray::number(entry.sharedBy),
                                    entry.conversation.toByteArray(QUuid::WithoutBraces),
                                    entry.message.toByteArray(QUuid::WithoutBraces)};
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

UsageCsv::UsageCsv(UsageLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

QFuture<Result<QByteArray>> UsageCsv::make(const UsageFilter &filter)
{
    const auto making = std::make_shared<Making>();
    making->filter = filter;
    making->csv = "time,model,node,prompt_tokens,answer_tokens,tokens_reported_by_server,"
                  "observed_change_usdc,shared_by_answers,conversation,message\r\n";
    making->promise.start();
    goOn(making);
    return making->promise.future();
}

void UsageCsv::goOn(const std::shared_ptr<Making> &making)
{
    whenFinished(m_ledger.entries(making->filter, making->last, atOnce), this,
                 [this, making](const Result<QList<UsageEntry>> &read) {
                     if (read && !read->isEmpty()) {
                         making->csv += csvOf(*read);
                         making->last = read->last();
                         if (read->size() == atOnce) {
                             goOn(making);
                             return;
                         }
                     }
                     making->promise.addResult(read ? Result<QByteArray>(making->csv)
                                                    : fail(read.error()));
                     making->promise.finish();
                 });
}

} // namespace dria
