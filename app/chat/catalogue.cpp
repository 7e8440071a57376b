#include "chat/catalogue.h"

#include "api/api_client.h"
#include "chat/catalogue_cache.h"
#include "chat/model_hints.h"
#include "core/background_files.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dria {

namespace {

constexpr qsizetype recentCount = 5;

// Favourites and recent models are kept as one object each, by account.
QStringList listOf(const Settings &settings, QStringView key, const Account &account)
{
    QStringList list;
    const QJsonArray array =
        settings.value(key).toObject().value(account.id.toString(QUuid::WithoutBraces)).toArray();
    for (const QJsonValue entry : array)
        list += entry.toString();
    list.removeAll(QString());
    return list;
}

void setList(Settings &settings, QStringView key, const Account &account, const QStringList &list)
{
    QJsonObject byAccount = settings.value(key).toObject();
    byAccount.insert(account.id.toString(QUuid::WithoutBraces), QJsonArray::fromStringList(list));
    settings.setValue(key, byAccount);
}

} // namespace

QString modelFamily(const QString &id)
{
    const QString name = id.section(u'/', -1);
    const auto end = std::ranges::find_if(
        name, [](QChar c) { return c.isDigit() || c == u':' || c == u'-' || c == u'.'; });
    return end == name.begin() ? name : name.left(std::distance(name.begin(), end));
}

Catalogue::Catalogue(ApiClient &client, Settings &settings, BackgroundFiles &files,
                     const ModelHints &hints, const Clock &clock, QString cacheFile,
                     QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_settings(settings)
    , m_files(files)
    , m_hints(hints)
    , m_clock(clock)
    , m_cacheFile(std::move(cacheFile))
    , m_favourites(listOf(settings, keys::favouriteModels, client.account()))
    , m_recent(listOf(settings, keys::recentModels, client.account()))
{
    load();
}

int Catalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

QVariant Catalogue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelInfo &model = m_models.at(index.row());
    const bool served = model.nodes.value_or(1) > 0;
    const bool answersInText = model.kinds != ModelInfo::Kinds(ModelInfo::Audio);
    switch (role) {
    case Qt::DisplayRole:
    case IdRole:
        return model.id;
    case KindsRole:
        return int(model.kinds);
    case NodesRole:
        return model.nodes ? QVariant(*model.nodes) : QVariant();
    case SpeedRole:
        return m_speeds.contains(model.id) ? QVariant(m_speeds.value(model.id)) : QVariant();
    case FavouriteRole:
        return isFavourite(model.id);
    case RecentRole:
        return static_cast<int>(m_recent.indexOf(model.id));
    case FamilyRole:
        return modelFamily(model.id);
    case UsableRole:
        return served && answersInText;
    case UnusableReasonRole:
        if (!answersInText)
            return tr("Audio models cannot be used in a chat yet.");
        return served ? QString() : tr("No node serves it right now.");
    default:
        return {};
    }
}

void Catalogue::refresh()
{
    if (m_refreshing) {
        m_askAgain = true;
        return;
    }
    m_refreshing = true;
    Q_EMIT changed();
    whenFinished(m_client.models(), this, [this](const Result<QList<ModelInfo>> &result) {
        m_refreshing = false;
        if (result) {
            m_error.reset();
            m_updatedAt = m_clock.nowUtc();
            adopt(*result);
            store();
        } else {
            m_error = result.error();
        }
        Q_EMIT changed();
        Q_EMIT refreshed();
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

void Catalogue::adopt(QList<ModelInfo> models)
{
    for (ModelInfo &model : models) {
        if (model.kinds == ModelInfo::Unknown)
            model.kinds = m_hints.kinds(model.id);
    }
    beginResetModel();
    m_models = std::move(models);
    endResetModel();
}

void Catalogue::load()
{
    whenFinished(m_files.read(m_cacheFile), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes || m_updatedAt.isValid())
            return; // the server was faster
        if (const auto cached = cachedModels(*bytes)) {
            m_updatedAt = cached->updatedAt;
            adopt(cached->models);
            Q_EMIT changed();
        }
    });
}

void Catalogue::store()
{
    // A cache: a failure costs the list's first second at the next start, and nothing else.
    m_files.write(m_cacheFile, toBytes({m_models, m_updatedAt}));
}

const ModelInfo *Catalogue::find(const QString &id) const
{
    const auto found = std::ranges::find(m_models, id, &ModelInfo::id);
    return found == m_models.end() ? nullptr : &*found;
}

std::optional<int> Catalogue::nodes(const QString &id) const
{
    const ModelInfo *model = find(id);
    return model ? model->nodes : std::nullopt;
}

QString Catalogue::defaultModel() const
{
    for (const QStringList &list : {m_recent, m_favourites}) {
        for (const QString &id : list) {
            if (m_models.isEmpty() || find(id))
                return id;
        }
    }
    return alternativeTo({});
}

QString Catalogue::alternativeTo(const QString &id) const
{
    const ModelInfo *asked = find(id);
    const ModelInfo::Kinds wanted = asked ? asked->kinds : m_hints.kinds(id);
    const QString family = modelFamily(id);
    const auto score = [&](const ModelInfo &model) {
        const bool chats = model.kinds == ModelInfo::Unknown ||
                           model.kinds.testAnyFlags(ModelInfo::Text | ModelInfo::Vision);
        if (model.id == id || !chats || model.nodes.value_or(1) < 1)
            return -1;
        if (wanted.testFlag(ModelInfo::Vision) && !model.kinds.testFlag(ModelInfo::Vision))
            return -1;
        const bool related = !id.isEmpty() && modelFamily(model.id) == family;
        return std::min(model.nodes.value_or(1), 100'000) + (related ? 1'000'000 : 0);
    };
    const auto best = std::ranges::max_element(m_models, {}, score);
    return best == m_models.end() || score(*best) < 0 ? QString() : best->id;
}

bool Catalogue::isFavourite(const QString &id) const
{
    return m_favourites.contains(id);
}

void Catalogue::setFavourite(const QString &id, bool favourite)
{
    if (favourite == isFavourite(id))
        return;
    if (favourite)
        m_favourites.append(id);
    else
        m_favourites.removeAll(id);
    setList(m_settings, keys::favouriteModels, m_client.account(), m_favourites);
    announceRow(id, {FavouriteRole});
}

void Catalogue::noteUsed(const QString &id)
{
    if (id.isEmpty() || m_recent.value(0) == id)
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    if (m_recent.size() > recentCount)
        m_recent.resize(recentCount);
    setList(m_settings, keys::recentModels, m_client.account(), m_recent);
    if (!m_models.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {RecentRole});
}

void Catalogue::noteSpeed(const QString &id, double tokensPerSecond)
{
    m_speeds.insert(id, tokensPerSecond);
    announceRow(id, {SpeedRole});
}

void Catalogue::announceRow(const QString &id, const QList<int> &roles)
{
    const auto found = std::ranges::find(m_models, id, &ModelInfo::id);
    if (found == m_models.end())
        return;
    const QModelIndex row = index(static_cast<int>(std::distance(m_models.begin(), found)));
    Q_EMIT dataChanged(row, row, roles);
}

} // namespace dria
