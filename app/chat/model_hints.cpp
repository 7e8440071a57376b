#include "chat/model_hints.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

void dria_init_model_hints()
{
    Q_INIT_RESOURCE(model_hints); // in a static library, nothing else pulls it in
}

namespace dria {

ModelHints::ModelHints()
{
    dria_init_model_hints();
    QFile file(QStringLiteral(":/dria/data/model_hints.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object();
    const std::pair<QLatin1String, ModelInfo::Kinds> names[]{
        {QLatin1String("text"), ModelInfo::Text},
        {QLatin1String("vision"), ModelInfo::Text | ModelInfo::Vision},
        {QLatin1String("audio"), ModelInfo::Audio},
    };
    for (const auto &[name, flags] : names) {
        const QJsonArray ids = kinds.value(name).toArray();
        for (const QJsonValue id : ids)
            m_kinds.insert(id.toString().toLower(), flags);
    }
}

ModelInfo::Kinds ModelHints::kinds(const QString &id) const
{
    return m_kinds.value(id.toLower(), ModelInfo::Unknown);
}

} // namespace dria
