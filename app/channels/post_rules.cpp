#include "channels/post_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dria {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostRules)
};

} // namespace

int postLength(const QString &text)
{
    qsizetype length = text.size();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            --length;
    }
    return static_cast<int>(length);
}

PostProblem judgePost(const QString &text, const QString &name, const QString &avatar)
{
    static const QRegularExpression nameForm(QStringLiteral("\\A[a-z0-9_-]{1,32}\\z"));
    if (text.trimmed().isEmpty())
        return PostProblem::Empty;
    if (postLength(text) > longestPost)
        return PostProblem::TooLong;
    if (!name.isEmpty() && !nameForm.match(name).hasMatch())
        return PostProblem::BadName;
    const QUrl url(avatar, QUrl::StrictMode);
    if (!avatar.isEmpty() &&
        (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()))
        return PostProblem::BadAvatar;
    return PostProblem::None;
}

QString explain(PostProblem problem)
{
    switch (problem) {
    case PostProblem::None:
        break;
    case PostProblem::Empty:
        return Words::tr("There is nothing to post yet.");
    case PostProblem::TooLong:
        return Words::tr("A post has at most %n characters.", nullptr, longestPost);
    case PostProblem::BadName:
        return Words::tr("The name takes lower case letters, digits, hyphens and underscores, at "
                         "most 32.");
    case PostProblem::BadAvatar:
        return Words::tr("The picture needs an address that begins with https.");
    }
    return {};
}

} // namespace dria
