#include "credits/budget_text.h"

#include "credits/usage_text.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::Budget)
};

QString passed(const BudgetVerdict &verdict)
{
    const QString limit = usdcText(verdict.limitMicros);
    const bool stops = verdict.stops();
    switch (verdict.scope) {
    case BudgetScope::Answer:
        return stops ? Words::tr("Not sent: your limit for one answer is %1.").arg(limit)
                     : Words::tr("Above the %1 you want to be told of for one answer.").arg(limit);
    case BudgetScope::Conversation:
        return stops ? Words::tr("Not sent: your limit for a chat is %1.").arg(limit)
                     : Words::tr("Above the %1 you want to be told of for a chat.").arg(limit);
    case BudgetScope::Day:
        return stops ? Words::tr("Not sent: your limit for a day is %1.").arg(limit)
                     : Words::tr("Above the %1 you want to be told of for a day.").arg(limit);
    case BudgetScope::Month:
        break;
    }
    return stops ? Words::tr("Not sent: your limit for a month is %1.").arg(limit)
                 : Words::tr("Above the %1 you want to be told of for a month.").arg(limit);
}

QString figures(const BudgetVerdict &verdict)
{
    QStringList sentences;
    if (verdict.scope != BudgetScope::Answer)
        sentences += Words::tr("%1 were observed to be spent or are on their way.")
                         .arg(usdcText(verdict.spentMicros));
    sentences +=
        verdict.estimateMicros
            ? Words::tr("This answer may take up to %1, by what was observed of its model.")
                  .arg(usdcText(*verdict.estimateMicros))
            : Words::tr("Nothing was observed of this model yet, so nothing is estimated.");
    return sentences.join(u' ');
}

} // namespace

QString explain(const BudgetVerdict &verdict)
{
    switch (verdict.kind) {
    case BudgetVerdict::Kind::Fine:
        return {};
    case BudgetVerdict::Kind::Unread:
        return Words::tr("Not sent: what was spent could not be read, and you set a limit that "
                         "stops.");
    default:
        return passed(verdict) + u' ' + figures(verdict);
    }
}

QString estimateRule()
{
    return Words::tr(
        "No price is public. What an answer may take is estimated: what its model was observed to "
        "take for each token in the last 30 days, times the tokens of what is sent (a token for 4 "
        "bytes of text, 1,000 for a picture) and the most tokens the answer may have. It usually "
        "takes less. Of a model that was not observed yet nothing is estimated, and only what was "
        "spent counts.");
}

} // namespace dria
