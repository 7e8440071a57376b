#include "ui/chat/suggestions.h"

#include <QCoreApplication>

#include <array>

namespace dria {

namespace {

struct Suggestions
{
    Q_DECLARE_TR_FUNCTIONS(dria::Suggestions)
};

using Three = std::array<const char *, 3>;

constexpr Three practice{
    QT_TRANSLATE_NOOP("dria::Suggestions", "What can you do?"),
    QT_TRANSLATE_NOOP("dria::Suggestions", "Is what I write here private?"),
    QT_TRANSLATE_NOOP("dria::Suggestions", "Show me Markdown: a table, a list, some code"),
};
constexpr Three reasoning{
    QT_TRANSLATE_NOOP("dria::Suggestions", "Which weighs more at sea level: a litre of ice, or "
                                           "of water? Think it through"),
    QT_TRANSLATE_NOOP("dria::Suggestions", "Plan a week of dinners for two with twelve things "
                                           "to buy"),
    QT_TRANSLATE_NOOP("dria::Suggestions", "Prove that the square root of two is irrational"),
};
constexpr Three general{
    QT_TRANSLATE_NOOP("dria::Suggestions", "Explain how a heat pump works, in five sentences"),
    QT_TRANSLATE_NOOP("dria::Suggestions", "Write a short, polite reminder about an unpaid "
                                           "invoice"),
    QT_TRANSLATE_NOOP("dria::Suggestions", "Write a shell command that finds the ten largest "
                                           "files here"),
};

} // namespace

QStringList suggestionsFor(ModelInfo::Kinds kinds, Account::Kind account)
{
    const Three &three = account == Account::Kind::Practice     ? practice
                         : kinds.testFlag(ModelInfo::Reasoning) ? reasoning
                                                                : general;
    QStringList sentences;
    for (const char *sentence : three)
        sentences += Suggestions::tr(sentence);
    return sentences;
}

} // namespace dria
