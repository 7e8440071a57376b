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

QString creditsText(qint64 micros)
{
    constexpr qint64 perCredit = 10'000; // 100 credits are one USDC
    const qint64 whole = micros / perCredit;
    QString decimals = QString::number(micros % perCredit).rightJustified(4, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.isEmpty() && whole < 1'000'000'000) {
        const int count = static_cast<int>(whole); // lupdate misses a call with <int> in it
        return Words::tr("%Ln credit(s)", nullptr, count);
    }
    const QLocale locale;
    const QString figure = locale.toString(whole);
    return Words::tr("%1 credits")
        .arg(decimals.isEmpty() ? figure : figure + locale.decimalPoint() + decimals);
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
