#include "practice/practice_answers.h"

#include "practice/json_sample.h"
#include "practice/mixing.h"
#include "practice/texts.h"
#include "practice/token_splitter.h"
#include "practice/topup_faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

struct Topic
{
    QString file;
    QRegularExpression words;
};

const QList<Topic> &topics()
{
    const auto topic = [](const QString &file, const QString &words) {
        return Topic{file, QRegularExpression(u"\\b(?:%1)\\b"_s.arg(words),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption)};
    };
    static const QList<Topic> all{
        topic(u"help.md"_s, u"help|hilfe|how do i|what can you"_s),
        topic(u"markdown.md"_s, u"markdown|format|table|heading|list"_s),
        topic(u"code.md"_s, u"code|program|function|script|python|c\\+\\+|rust|javascript|sql"_s),
        topic(u"errors.md"_s, u"errors?|fail\\w*|broken|wrong|stop"_s),
        topic(u"privacy.md"_s, u"privacy|private|secret|secure|security|key|keychain"_s),
        topic(u"credits.md"_s, u"credits?|price|cost|pay|usdc|money|top.?up|wallet"_s),
        topic(u"channels.md"_s, u"channels?|rooms?|discord|community"_s),
        topic(u"hello.md"_s, u"hello|hi|hey|hallo|good (?:morning|evening|day)|你好|שלום|مرحبا"_s),
    };
    return all;
}

QString topicFor(const QString &prompt)
{
    for (const Topic &topic : topics()) {
        if (topic.words.match(prompt).hasMatch())
            return topic.file;
    }
    return u"about.md"_s;
}

quint64 variation(const ChatRequest &request)
{
    const double temperature = std::max(0.0, request.temperature);
    const auto step = static_cast<quint64>(std::lround(temperature * 100));
    return mixed(step, request.model + request.system + request.prompt,
                 static_cast<quint64>(request.userTurns));
}

QString pick(const QString &file, quint64 number)
{
    const QStringList lines = practiceLines(file);
    return lines.at(static_cast<qsizetype>(number % static_cast<quint64>(lines.size())));
}

/// The start of a text, on one line.
QString quoted(const QString &text, qsizetype most)
{
    // Simplifying costs a pass over the whole text, and a prompt may be megabytes.
    QString line = text.left(most * 4).simplified();
    if (line.size() <= most)
        return line;
    const qsizetype cut = line.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return line.left(cut) + u'…';
}

QString faultList()
{
    QString list;
    for (const FaultEntry &entry : allFaults())
        list += u"| `/practice %1` | %2 |\n"_s.arg(entry.word, entry.meaning);
    return list;
}

QString topUpFaultList()
{
    QString list;
    for (const TopUpFaultEntry &entry : allTopUpFaults())
        list += u"| 10.%1 USDC | %2 |\n"_s.arg(entry.cents, 2, 10, QChar(u'0')).arg(entry.meaning);
    return list;
}

QString aboutImages(const QList<ChatImage> &images)
{
    QString text = images.size() == 1 ? u"You sent one image.\n\n"_s
                                      : u"You sent %1 images.\n\n"_s.arg(images.size());
    for (const ChatImage &image : images)
        text += u"- %1, %2 × %3 pixels, %4 bytes\n"_s.arg(image.header.kind)
                    .arg(image.header.size.width())
                    .arg(image.header.size.height())
                    .arg(image.bytes);
    return text + u"\nA practice model cannot see what is on it: only its header was read.\n"_s;
}

QString aboutTheChat(const ChatRequest &request)
{
    QString text;
    if (!request.system.isEmpty())
        text += u"This chat's system prompt begins: `%1`\n\n"_s.arg(
            quoted(request.system, 80).remove(u'`'));
    if (request.userTurns > 1)
        text += u"This is your message number %1 in this chat.\n\n"_s.arg(request.userTurns);
    return text;
}

QString prose(const ChatRequest &request, Fault fault)
{
    const quint64 vary = variation(request);
    QString text = pick(u"openings.txt"_s, vary) + u"\n\n"_s;
    if (!request.prompt.trimmed().isEmpty())
        text += u"> "_s + quoted(request.prompt, 120) + u"\n\n"_s;
    text += aboutTheChat(request);
    if (!request.images.isEmpty())
        text += aboutImages(request.images);
    else
        text += practiceText(topicFor(request.prompt))
                    .replace(u"%FAULTS%\n"_s, faultList())
                    .replace(u"%TOPUPS%\n"_s, topUpFaultList());
    text += u"\n**Worth knowing:** "_s + pick(u"tips.txt"_s, vary >> 16) + u"\n\n"_s;
    if (fault == Fault::Long) {
        constexpr qsizetype enough = 2100;
        for (int part = 1; splitIntoTokens(text).size() < enough; ++part)
            text += u"## Part %1\n\n"_s.arg(part) + practiceText(u"markdown.md"_s) + u'\n';
    }
    return text + practiceText(u"closing.txt"_s).trimmed() + u'\n';
}

QString structured(const ChatRequest &request)
{
    const QJsonObject free{{u"answer"_s, u"This is a practice answer."_s},
                           {u"asked"_s, quoted(request.prompt, 120)},
                           {u"practice"_s, true}};
    const QJsonValue value = request.format == ChatRequest::Format::JsonObject
                                 ? QJsonValue(free)
                                 : sampleFor(request.schema);
    // QJsonDocument holds objects and lists only; a schema may ask for less.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace

Answer makeAnswer(const ChatRequest &request, const Model &model, Fault fault)
{
    if (fault == Fault::Empty)
        return {};
    Answer answer;
    answer.text =
        request.format == ChatRequest::Format::Text ? prose(request, fault) : structured(request);
    const QString thought = practiceText(u"thoughts.txt"_s).trimmed();
    switch (model.thinking) {
    case Model::Thinking::None:
        break;
    case Model::Thinking::Field:
        answer.reasoning = thought;
        break;
    case Model::Thinking::Tags:
        answer.text = u"<think>\n%1\n</think>\n\n"_s.arg(thought) + answer.text;
        break;
    case Model::Thinking::ClosingTag:
        answer.text = u"%1\n</think>\n\n"_s.arg(thought) + answer.text;
        break;
    }
    return answer;
}

} // namespace dria::practice
