#include "api/models_reader.h"

#include "api/loose_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace dria {

namespace {

constexpr qsizetype longestId = 200;
constexpr qsizetype mostModels = 10'000;

std::optional<QJsonArray> listIn(const QJsonValue &root)
{
    if (root.isArray())
        return root.toArray();
    for (const auto name : {u"data", u"models"}) {
        const QJsonValue list = root[QStringView(name)];
        if (list.isArray())
            return list.toArray();
    }
    return std::nullopt;
}

QString idOf(const QJsonValue &entry)
{
    if (entry.isString())
        return entry.toString().trimmed();
    for (const auto name : {u"id", u"name", u"model"}) {
        const QString id = entry[QStringView(name)].toString().trimmed();
        if (!id.isEmpty())
            return id;
    }
    return {};
}

ModelInfo::Kinds kindsOfWord(const QString &word)
{
    const auto has = [&word](const char *part) {
        return word.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    ModelInfo::Kinds kinds;
    if (has("text") || has("chat") || has("completion") || has("llm") || has("language"))
        kinds |= ModelInfo::Text;
    if (has("vision") || has("image") || has("vlm") || has("multimodal"))
        kinds |= ModelInfo::Vision;
    if (has("audio") || has("speech"))
        kinds |= ModelInfo::Audio;
    if (has("reason") || has("think"))
        kinds |= ModelInfo::Reasoning;
    return kinds;
}

/// A word, a list of words, or an object of switches.
ModelInfo::Kinds kindsIn(const QJsonValue &value)
{
    ModelInfo::Kinds kinds = kindsOfWord(value.toString());
    for (const QJsonValue word : value.toArray())
        kinds |= kindsOfWord(word.toString());
    const QJsonObject switches = value.toObject();
    for (auto it = switches.begin(); it != switches.end(); ++it) {
        if (it.value().toBool())
            kinds |= kindsOfWord(it.key());
    }
    return kinds;
}

std::optional<int> nodesOf(const QJsonValue &entry)
{
    for (const auto name :
         {u"nodes", u"node_count", u"nodes_online", u"num_nodes", u"available_nodes"}) {
        const QJsonValue value = entry[QStringView(name)];
        if (value.isArray())
            return static_cast<int>(value.toArray().size());
        if (const auto count = readCount(value))
            return count;
    }
    return std::nullopt;
}

} // namespace

Result<QList<ModelInfo>> readModels(const QByteArray &json)
{
    const std::optional<QJsonValue> root = readLooseJson(json);
    const std::optional<QJsonArray> list = root ? listIn(*root) : std::nullopt;
    if (!list)
        return fail(Error::Kind::MalformedReply);
    QList<ModelInfo> models;
    QSet<QString> seen;
    for (const QJsonValue entry : *list) {
        ModelInfo model;
        model.id = idOf(entry);
        if (model.id.isEmpty() || model.id.size() > longestId || seen.contains(model.id))
            continue;
        seen.insert(model.id);
        for (const auto name : {u"type", u"model_type", u"modality", u"capabilities"})
            model.kinds |= kindsIn(entry[QStringView(name)]);
        model.nodes = nodesOf(entry);
        models.append(model);
        if (models.size() == mostModels)
            break;
    }
    return models;
}

} // namespace dria
