#include "credits/usage_text.h"

#include "wallet/usdc_amount.h"

#include <QCoreApplication>
#include <QLocale>

namespace dria {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::Usage)
};

} // namespace

QString usdcText(qint64 micros)
{
    const QLocale locale;
    const QString sign = micros < 0 ? locale.negativeSign() : QString();
    const UsdcAmount amount(static_cast<std::uint64_t>(micros < 0 ? -micros : micros));
    return Words::tr("%1 USDC").arg(sign + amount.toText(locale));
}

QString tokensText(const UsageEntry &entry)
{
    if (!entry.answerTokens)
        return {};
    const QString figure = QLocale().toString(*entry.answerTokens);
    return entry.isCounted ? figure : Words::tr("about %1", "%1: a number of tokens").arg(figure);
}

QString observedText(const UsageEntry &entry)
{
    if (!entry.observedMicros)
        return Words::tr("not seen");
    const QString change = usdcText(*entry.observedMicros);
    return entry.sharedBy == 1
               ? change
               : Words::tr("%1, shared by %n answer(s)", nullptr, entry.sharedBy).arg(change);
}

} // namespace dria
