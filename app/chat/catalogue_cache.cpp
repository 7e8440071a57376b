#include "chat/catalogue_cache.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dria {

QByteArray toBytes(const CachedModels &cached)
{
    QJsonArray models;
    for (const ModelInfo &model : cached.models) {
        QJsonObject entry{{QStringLiteral("id"), model.id},
                          {QStringLiteral("kinds"), int(model.kinds)}};
        if (model.nodes)
            entry.insert(QStringLiteral("nodes"), *model.nodes);
        models.append(entry);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("updatedAt"),
                                      cached.updatedAt.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("models"), models}})
        .toJson(QJsonDocument::Compact);
}

std::optional<CachedModels> cachedModels(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CachedModels cached;
    cached.updatedAt = QDateTime::fromString(object.value(QLatin1String("updatedAt")).toString(),
                                             Qt::ISODateWithMs);
    if (!cached.updatedAt.isValid())
        return std::nullopt;
    const QJsonArray models = object.value(QLatin1String("models")).toArray();
    for (const QJsonValue value : models) {
        const QJsonObject entry = value.toObject();
        ModelInfo model;
        model.id = entry.value(QLatin1String("id")).toString();
        model.kinds = ModelInfo::Kinds(entry.value(QLatin1String("kinds")).toInt());
        if (const QJsonValue nodes = entry.value(QLatin1String("nodes")); nodes.isDouble())
            model.nodes = nodes.toInt();
        if (!model.id.isEmpty())
            cached.models.append(model);
    }
    return cached;
}

} // namespace dria
