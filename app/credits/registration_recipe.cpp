#include "credits/registration_recipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

void dria_init_wallet_registration()
{
    Q_INIT_RESOURCE(wallet_registration); // in a static library, nothing else pulls it in
}

namespace dria {

namespace {

constexpr qsizetype longestRecipe = 16 * 1024;
constexpr qsizetype longestChallenge = 4096;

struct RecipeText
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationRecipe)
};

/// In one pass, so that what is filled in is never read as a template.
QString filled(const QString &text, const QList<std::pair<QString, QString>> &values)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto named = std::find_if(values.begin(), values.end(), [&](const auto &value) {
            return QStringView(text).sliced(at).startsWith(value.first);
        });
        if (named == values.end()) {
            result += text[at++];
        } else {
            result += named->second;
            at += named->first.size();
        }
    }
    return result;
}

QList<std::pair<QString, QString>> named(const RegistrationRecipe::Values &values)
{
    return {{u"{address}"_s, values.address},
            {u"{time}"_s, values.time},
            {u"{server}"_s, values.server},
            {u"{challenge}"_s, values.challenge}};
}

QJsonObject filledFields(const QJsonObject &fields,
                         const QList<std::pair<QString, QString>> &values)
{
    QJsonObject result;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        result.insert(field.key(), filled(field.value().toString(), values));
    return result;
}

std::optional<QJsonObject> textsOf(const QJsonValue &value)
{
    const QJsonObject fields = value.toObject();
    const bool areTexts = std::all_of(fields.begin(), fields.end(),
                                      [](const QJsonValue &field) { return field.isString(); });
    return value.isObject() && !fields.isEmpty() && areTexts ? std::optional(fields) : std::nullopt;
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &name : all)
        names.append(name.toString());
    return names.contains(QString()) ? QStringList() : names;
}

QString firstText(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        const QString text = object.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString textIn(const QJsonObject &answer, const QStringList &names)
{
    QString text = firstText(answer, names);
    for (auto inner = answer.begin(); text.isEmpty() && inner != answer.end(); ++inner)
        text = firstText(inner.value().toObject(), names);
    return text;
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(ErrorKind::InvalidRequest, sentence);
}

} // namespace

QString RegistrationRecipe::shippedText()
{
    dria_init_wallet_registration();
    QFile file(u":/dria/data/wallet_registration.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the recipe for registering a wallet is missing");
    return QString::fromUtf8(file.readAll());
}

RegistrationRecipe RegistrationRecipe::shipped()
{
    return parse(shippedText().toUtf8()).value();
}

Result<RegistrationRecipe> RegistrationRecipe::parse(const QByteArray &json)
{
    if (json.size() > longestRecipe)
        return wrong(RecipeText::tr("The recipe is longer than 16 KB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return wrong(error.error == QJsonParseError::NoError
                         ? RecipeText::tr("The recipe is not a JSON object.")
                         : RecipeText::tr("The recipe is not JSON: there is a mistake after %n "
                                          "character(s).",
                                          nullptr, error.offset));
    const QJsonObject root = document.object();
    RegistrationRecipe recipe;
    recipe.m_message = root.value("message"_L1).toString();
    if (recipe.m_message.trimmed().isEmpty())
        return wrong(RecipeText::tr("The recipe has no “message” to be signed."));
    const auto fields = textsOf(root.value("fields"_L1));
    if (!fields)
        return wrong(RecipeText::tr("The recipe has no “fields”: an object of texts."));
    recipe.m_fields = *fields;
    recipe.m_keyNames = namesOf(root.value("key"_L1));
    if (recipe.m_keyNames.isEmpty())
        return wrong(RecipeText::tr("The recipe does not say under which names a “key” may come."));
    const QJsonValue challenge = root.value("challenge"_L1);
    if (!challenge.isObject())
        return recipe;
    const auto challengeFields = textsOf(challenge[u"fields"]);
    recipe.m_challengeNames = namesOf(challenge[u"answer"]);
    if (!challengeFields || recipe.m_challengeNames.isEmpty())
        return wrong(RecipeText::tr("The “challenge” of the recipe needs “fields”, an object of "
                                    "texts, and “answer”, a list of names."));
    recipe.m_challengeFields = *challengeFields;
    return recipe;
}

std::optional<QJsonObject> RegistrationRecipe::challengeRequest(const Values &values) const
{
    if (m_challengeFields.isEmpty())
        return std::nullopt;
    return filledFields(m_challengeFields, named(values));
}

QString RegistrationRecipe::challengeIn(const QJsonObject &answer) const
{
    const QString challenge = textIn(answer, m_challengeNames);
    return challenge.size() <= longestChallenge ? challenge : QString();
}

QString RegistrationRecipe::message(const Values &values) const
{
    return filled(m_message, named(values));
}

QJsonObject RegistrationRecipe::request(const Values &values, const QString &message,
                                        const QString &signature) const
{
    return filledFields(
        m_fields, named(values) + QList<std::pair<QString, QString>>{
                                      {u"{message}"_s, message}, {u"{signature}"_s, signature}});
}

QString RegistrationRecipe::keyIn(const QJsonObject &answer) const
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 512;
    const QString key = textIn(answer, m_keyNames);
    const bool isPrintable =
        std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isPrintable && key.size() >= shortest && key.size() <= longest ? key : QString();
}

} // namespace dria
