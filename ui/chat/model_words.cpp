#include "ui/chat/model_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dria {

namespace {

struct ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(dria::ModelWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString nodesInWords(std::optional<int> nodes)
{
    if (!nodes)
        return {};
    return *nodes > 0 ? ModelWords::tr("%n node(s)", nullptr, *nodes) : ModelWords::tr("no node");
}

QString speedInWords(double tokensPerSecond)
{
    const int decimals = tokensPerSecond < 10 ? 1 : 0;
    return ModelWords::tr("%1 tokens/s").arg(QLocale().toString(tokensPerSecond, 'f', decimals));
}

QStringList kindsInWords(ModelInfo::Kinds kinds)
{
    QStringList words;
    if (kinds.testFlag(ModelInfo::Vision))
        words += ModelWords::tr("vision");
    if (kinds.testFlag(ModelInfo::Audio))
        words += ModelWords::tr("audio");
    if (kinds.testFlag(ModelInfo::Reasoning))
        words += ModelWords::tr("reasoning");
    if (words.isEmpty() && kinds.testFlag(ModelInfo::Text))
        words += ModelWords::tr("text");
    return words;
}

bool cannotSee(ModelInfo::Kinds kinds)
{
    return kinds != ModelInfo::Unknown && !kinds.testFlag(ModelInfo::Vision);
}

QString ageInWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute)
        return ModelWords::tr("just now");
    if (seconds < hour)
        return ModelWords::tr("%n min ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return ModelWords::tr("%n h ago", nullptr, int(seconds / hour));
    return QLocale().toString(then.toLocalTime(), QLocale::ShortFormat);
}

QString oldInWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < hour)
        return ModelWords::tr("%n min old", nullptr, int(qMax<qint64>(1, seconds / minute)));
    if (seconds < day)
        return ModelWords::tr("%n h old", nullptr, int(seconds / hour));
    return ModelWords::tr("%n day(s) old", nullptr, int(seconds / day));
}

} // namespace dria
