#include "ui/highlight/suggested_file_name.h"

#include "ui/highlight/language_names.h"

#include <QRegularExpression>

namespace dria::highlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInfo = 300; // UTF-16 units that are looked at
constexpr qsizetype longestName = 80;

bool looksLikeFile(const QString &word)
{
    static const QRegularExpression pattern(
        uR"re(^[\w.+@ /\\-]*\w\.[A-Za-z][A-Za-z0-9]{0,9}$|^(.*[/\\])?(Makefile|Dockerfile|CMakeLists\.txt)$)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(word).hasMatch();
}

/// "title" of title="a b.py" or title=a.py.
QString namedByAttribute(const QString &info)
{
    static const QRegularExpression pattern(
        uR"re(\b(?:title|file|filename|name|path)\s*[=:]\s*(?:"([^"]+)"|'([^']+)'|([^\s}]+)))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(info);
    return match.captured(match.lastCapturedIndex() > 0 ? match.lastCapturedIndex() : 0);
}

QString namedBehindFence(const QString &info)
{
    if (const QString named = namedByAttribute(info); !named.isEmpty())
        return named;
    for (const QString &word : info.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.mid(word.indexOf(u':') + 1);
        if (looksLikeFile(name))
            return name;
    }
    return {};
}

QString namedByComment(const QString &line)
{
    static const QRegularExpression pattern(
        uR"re(^\s*(?://+|#+|--|;+|%+|/\*+|<!--)\s*(?:(?:file|filename|path)\s*:\s*)?(\S+)\s*(?:\*/|-->)?\s*$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = pattern.match(line).captured(1);
    return looksLikeFile(name) ? name : QString();
}

bool isNameOfDevice(const QString &name)
{
    static const QRegularExpression pattern(u"^(con|prn|aux|nul|com\\d|lpt\\d)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

} // namespace

QString safeFileName(QStringView path)
{
    const qsizetype folder = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    QString name;
    for (const QChar c : path.mid(folder + 1)) {
        if (c.isLetterOrNumber() || c.isMark() || QStringView(u"._-+@()[]#~ ").contains(c))
            name += c;
    }
    qsizetype first = 0;
    while (first < name.size() && QStringView(u".-~ ").contains(name[first]))
        ++first;
    name.remove(0, first);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.size() > longestName) {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString suffix = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
        name = name.left(longestName - suffix.size()) + suffix;
    }
    return isNameOfDevice(name) ? u"code-"_s + name : name;
}

QString suggestedFileName(QStringView info, QStringView code)
{
    const QString behindFence = info.left(longestInfo).toString();
    if (const QString name = safeFileName(namedBehindFence(behindFence)); !name.isEmpty())
        return name;
    const qsizetype lineEnd = code.indexOf(u'\n');
    const QStringView firstLine = code.left(lineEnd < 0 ? code.size() : lineEnd);
    if (const QString name = safeFileName(namedByComment(firstLine.left(longestInfo).toString()));
        !name.isEmpty())
        return name;
    const LanguageFile file = languageFile(languageIn(behindFence));
    if (!file.wholeName.isEmpty())
        return file.wholeName;
    return u"code."_s + (file.suffix.isEmpty() ? u"txt"_s : file.suffix);
}

} // namespace dria::highlight
