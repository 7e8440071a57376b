#include "channels/skeleton.h"

#include <QFile>
#include <QHash>

void dria_init_lookalikes()
{
    Q_INIT_RESOURCE(lookalikes); // in a static library, nothing else pulls it in
}

namespace dria {

namespace {

QHash<char32_t, QString> readLookalikes()
{
    dria_init_lookalikes();
    QHash<char32_t, QString> table;
    QFile file(QStringLiteral(":/dria/data/lookalikes.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        if (parts.size() != 2)
            continue;
        for (const char32_t character : parts.at(1).toUcs4())
            table.insert(character, parts.at(0));
    }
    return table;
}

QString lookalike(char32_t character)
{
    static const QHash<char32_t, QString> table = readLookalikes();
    return table.value(character);
}

bool isMark(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return false;
    }
}

/// Decomposed, in lower case, without marks, and in letters of ASCII where it looks like them.
QString folded(const QString &text)
{
    QString out;
    const auto add = [&out](char32_t character) {
        if (isMark(character) && character != U'\n')
            return;
        const QString plain = lookalike(character);
        out += plain.isEmpty() ? QString::fromUcs4(&character, 1) : plain;
    };
    for (const char32_t character : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        // Some look like another letter in upper case only, and some in lower case only.
        if (!lookalike(character).isEmpty()) {
            add(character);
            continue;
        }
        for (const char32_t lower : QString::fromUcs4(&character, 1).toCaseFolded().toUcs4())
            add(lower);
    }
    return out;
}

} // namespace

QString skeletonOf(const QString &name)
{
    constexpr qsizetype longest = 200;
    QString skeleton;
    for (const QChar character : folded(name.left(longest))) {
        if (character.isSpace() || character.isPunct() || character.isSymbol())
            continue;
        skeleton += character;
    }
    return skeleton.replace(QLatin1Char('0'), QLatin1Char('o'))
        .replace(QLatin1Char('1'), QLatin1Char('l'))
        .replace(QLatin1Char('i'), QLatin1Char('l'))
        .replace(QLatin1String("rn"), QLatin1String("m"))
        .replace(QLatin1String("vv"), QLatin1String("w"));
}

QString plainWordsOf(const QString &text)
{
    return folded(text).simplified();
}

} // namespace dria
