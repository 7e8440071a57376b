#include "credits/usage_csv.h"

#include "core/when_finished.h"
#include "credits/csv_text.h"
#include "library/usage_ledger.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr int atOnce = 1000;

QByteArray number(const std::optional<int> &value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

} // namespace

QByteArray csvOf(const QList<UsageEntry> &entries)
{
    QByteArray csv;
    for (const UsageEntry &entry : entries) {
        const QByteArrayList fields{entry.createdAt.toString(Qt::ISODateWithMs).toUtf8(),
                                    csvField(entry.model),
                                    csvField(entry.node),
                                    number(entry.promptTokens),
                                    number(entry.answerTokens),
                                    entry.isCounted ? "yes" : "no",
                                    entry.observedMicros ? csvDecimal(*entry.observedMicros)
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
