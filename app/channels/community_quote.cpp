#include "channels/community_quote.h"

#include "channels/post_rules.h"
#include "channels/secret_filter.h"
#include "markdown/parser.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForOwnWords = 400;         // code points
constexpr qsizetype longestRead = 64 * 1024; // more does not fit into a post by far

struct QuoteText
{
    Q_DECLARE_TR_FUNCTIONS(dria::CommunityQuote)
};

/// Pictures, and data written out in an address, by their names alone.
int replacePictures(QString &text)
{
    static const QRegularExpression picture(
        uR"(!\[([^\]\n]{0,200})\]\([^)\n]*\)|data:[a-z]+/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]+)"_s);
    int found = 0;
    QRegularExpressionMatch match;
    for (qsizetype at = text.indexOf(picture, 0, &match); at >= 0;
         at = text.indexOf(picture, at, &match)) {
        const QString name = match.captured(1);
        const QString instead =
            name.isEmpty() ? QuoteText::tr("[image]") : QuoteText::tr("[image: %1]").arg(name);
        text.replace(at, match.capturedLength(), instead);
        at += instead.size();
        ++found;
    }
    return found;
}

QString quoted(QStringView text)
{
    QStringList lines;
    for (const QStringView line : text.split(u'\n'))
        lines += line.isEmpty() ? u">"_s : u"> "_s + line.toString();
    return lines.join(u'\n');
}

/// At a space or the end of a line where there is one near.
QStringView shortened(QStringView text, qsizetype length)
{
    QStringView part = text.first(length);
    if (part.last().isHighSurrogate())
        part.chop(1);
    for (qsizetype at = part.size(); at > part.size() - 80 && at > 0; --at) {
        if (part[at - 1].isSpace())
            return part.first(at).trimmed();
    }
    return part;
}

} // namespace

QString CommunityQuote::leftOut() const
{
    QStringList parts;
    if (secrets > 0)
        parts += QuoteText::tr("%n thing(s) that looked like a key", nullptr, secrets);
    if (pictures > 0)
        parts += QuoteText::tr("%n picture(s)", nullptr, pictures);
    if (hadThinking)
        parts += QuoteText::tr("what the model thought");
    if (isShortened)
        parts += QuoteText::tr("what is too long for one post");
    return parts.isEmpty() ? QString()
                           : QuoteText::tr("Left out: %1.", "%1 is a list")
                                 .arg(parts.join(QuoteText::tr(", ", "between parts of a list")));
}

CommunityQuote quoteForCommunity(const QString &answer, const QString &model)
{
    CommunityQuote quote;
    QString text = markdown::withoutThinking(answer).trimmed();
    quote.hadThinking = text != answer.trimmed();
    if (text.size() > longestRead) {
        text.truncate(longestRead);
        quote.isShortened = true;
    }
    quote.pictures = replacePictures(text);
    const FilteredText filtered = withoutSecrets(text);
    quote.secrets = filtered.found;
    text = filtered.text;

    const QString head =
        model.isEmpty() ? QString() : QuoteText::tr("%1 answered:").arg(model) + u'\n';
    const QString tail = u"\n\n"_s;
    const int most = longestPost - roomForOwnWords - postLength(head + tail);
    QString body = quoted(text);
    qsizetype length = text.size();
    while (postLength(body) > most && length > 0) {
        quote.isShortened = true;
        length = std::min<qsizetype>(length - 1, length * most / postLength(body));
        body = quoted(shortened(text, length)) + u'…';
    }
    quote.text = head + body + tail;
    return quote;
}

QString requestForModel(const QString &model)
{
    return QuoteText::tr("No node serves %1 right now. Could somebody run it?").arg(model);
}

} // namespace dria
