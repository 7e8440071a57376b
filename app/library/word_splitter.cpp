#include "library/word_splitter.h"

#include <QChar>

#include <algorithm>

namespace dria {

namespace {

enum class Kind {
    Separator,
    Word,
    Run,
    Mark,   ///< belongs to what stands before it
    Joiner, ///< shows nothing; inside a word it does not end it
    Sign,   ///< a pictograph: stands for itself
};

bool isSpaceless(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul: // spaces stand between phrases, not words
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isJoiner(char32_t c)
{
    return c == 0x00ad || c == 0x200c || c == 0x200d || c == 0x2060 || (c >= 0xfe00 && c <= 0xfe0f);
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) {
        const bool isWord =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        return isWord ? Kind::Word : Kind::Separator;
    }
    if (isJoiner(c))
        return Kind::Joiner;
    if (c == 0x30fc || c == 0xff70) // lengthens a kana, and belongs to no script
        return Kind::Run;
    const QChar::Script script = QChar::script(c);
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return isSpaceless(script) ? Kind::Run : Kind::Mark;
    case QChar::Symbol_Other:
        return c > 0x2000 ? Kind::Sign : Kind::Separator;
    default:
        if (!QChar::isLetterOrNumber(c))
            return Kind::Separator;
        return isSpaceless(script) ? Kind::Run : Kind::Word;
    }
}

struct CodePoint
{
    char32_t value;
    qsizetype length;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool goesOn(Kind kind, bool inRun)
{
    switch (kind) {
    case Kind::Word:
        return !inRun;
    case Kind::Run:
        return inRun;
    case Kind::Mark:
    case Kind::Joiner:
        return true;
    default:
        return false;
    }
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool hasAccents(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
        return true;
    default:
        return false; // elsewhere a mark is a letter: がん is another word than かん
    }
}

/// Letters that Unicode does not take apart, and people type without their strokes.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ł':
        return u"l";
    case u'ı':
        return u"i";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

} // namespace

bool WordSplitter::next()
{
    Kind kind = Kind::Separator;
    m_start = m_end;
    while (m_start < m_text.size()) {
        const CodePoint point = codePointAt(m_text, m_start);
        kind = kindOf(point.value);
        m_end = m_start + point.length;
        if (kind == Kind::Word || kind == Kind::Run || kind == Kind::Sign)
            break;
        m_start = m_end;
    }
    if (m_start >= m_text.size())
        return false;
    m_isRun = kind == Kind::Run;
    while (kind != Kind::Sign && m_end < m_text.size()) {
        const CodePoint point = codePointAt(m_text, m_end);
        if (!goesOn(kindOf(point.value), m_isRun))
            break;
        m_end += point.length;
    }
    return true;
}

QString wordForm(QStringView slice)
{
    QString form = slice.left(longestWord).toString();
    if (isAscii(form))
        return form.toLower();
    form.removeIf([](QChar c) { return isJoiner(c.unicode()); });
    form = form.normalized(QString::NormalizationForm_KC).toCaseFolded();
    form.truncate(longestWord);
    return form;
}

QString runForm(QStringView slice)
{
    QString form = slice.toString();
    form.removeIf([](QChar c) { return isJoiner(c.unicode()); });
    return form.normalized(QString::NormalizationForm_C);
}

QString withoutAccents(const QString &form)
{
    if (isAscii(form))
        return form;
    QString plain;
    QChar::Script script = QChar::Script_Common; // of the letter that marks stand on
    const QString apart = form.normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!hasAccents(script) || !hasAccents(c.script()))
                plain += c;
            continue;
        }
        script = c.script();
        const QStringView letters = plainLetters(c.unicode());
        letters.isEmpty() ? plain.append(c) : plain.append(letters);
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QStringList identifierParts(QStringView slice)
{
    QStringList parts;
    qsizetype begin = 0;
    const auto cut = [&](qsizetype end) {
        if (end - begin > 1)
            parts += wordForm(slice.mid(begin, end - begin));
        begin = end;
    };
    for (qsizetype i = 0; i < slice.size(); ++i) {
        if (slice.at(i) == u'_') {
            cut(i);
            begin = i + 1;
        } else if (i > begin && slice.at(i).isUpper()) {
            // HTTPServer: the last capital begins the next part.
            const bool afterLower = !slice.at(i - 1).isUpper();
            const bool beforeLower = i + 1 < slice.size() && slice.at(i + 1).isLower();
            if (afterLower || beforeLower)
                cut(i);
        }
    }
    if (begin == 0)
        return {};
    cut(slice.size());
    return parts;
}

} // namespace dria
