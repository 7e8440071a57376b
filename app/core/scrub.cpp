#include "core/scrub.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString mask;
};

const std::array<Rule, 7> &rules()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Rule, 7> all{{
        {QRegularExpression(uR"(dkn_[A-Za-z0-9_-]+)"_s), u"dkn_***"_s},
        {QRegularExpression(uR"(\bsk-[A-Za-z0-9_-]{8,})"_s), u"sk-***"_s},
        {QRegularExpression(uR"((\bBearer\s+)[^\s"',;]+)"_s, anyCase), u"\\1***"_s},
        {QRegularExpression(
             uR"(((?:X-PAYMENT|PAYMENT-SIGNATURE)["']?\s*[:=]\s*["']?)[A-Za-z0-9+/=_-]+)"_s,
             anyCase),
         u"\\1***"_s},
        {QRegularExpression(uR"((\bapi[_-]?key["']?\s*[:=]\s*["']?)[^\s"',;&}]+)"_s, anyCase),
         u"\\1***"_s},
        {QRegularExpression(uR"((://)[^/\s@]+@)"_s), u"\\1***@"_s},
        {QRegularExpression(uR"((?<![0-9A-Fa-f])[0-9A-Fa-f]{64,})"_s), u"***"_s},
    }};
    return all;
}

} // namespace

QString scrubbed(QString text)
{
    for (const Rule &rule : rules())
        text.replace(rule.pattern, rule.mask);
    return text;
}

} // namespace dria
