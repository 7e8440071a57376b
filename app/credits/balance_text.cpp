#include "credits/balance_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

QString creditsText(double credits)
{
    const bool whole = std::floor(credits) == credits;
    if (whole && credits >= 0 && credits < 1e9) {
        const int count = static_cast<int>(credits); // lupdate misses a call with <int> in it
        return QCoreApplication::translate("dria::Balance", "%Ln credit(s)", nullptr, count);
    }
    return QCoreApplication::translate("dria::Balance", "%1 credits")
        .arg(QLocale().toString(credits, 'f', whole ? 0 : 2));
}

/// The server's digits are kept one by one; a double would invent or lose some.
QString usdcText(const QString &decimal)
{
    static const QRegularExpression form(u"\\A(-?)(\\d{1,15})(?:\\.(\\d{1,6}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(decimal.trimmed());
    if (!match.hasMatch())
        return {};
    const QLocale locale;
    const QString digits = match.captured(3).leftJustified(2, u'0');
    const QString sign = match.captured(1).isEmpty() ? QString() : locale.negativeSign();
    const QString figure =
        sign + locale.toString(match.captured(2).toLongLong()) + locale.decimalPoint() + digits;
    return QCoreApplication::translate("dria::Balance", "%1 USDC").arg(figure);
}

} // namespace

QString balanceText(const Balance &balance)
{
    const QString usdc = usdcText(balance.usdc);
    const QString credits = creditsText(balance.credits);
    return usdc.isEmpty() ? credits : usdc + u" · "_s + credits;
}

} // namespace dria
