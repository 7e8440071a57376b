#pragma once
// The models of one account: as last listed, with what the person and this program know of them.

#include "api/model_info.h"
#include "core/clock.h"
#include "core/error.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace dria {

class ApiClient;
class BackgroundFiles;
class ModelHints;
class Settings;

/// The part of a model's id before its numbers: "qwen" of "qwen3.5:9b".
[[nodiscard]] QString modelFamily(const QString &id);

/// Works from the list kept on disk while the server cannot be reached, and says how old it is.
class Catalogue : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        KindsRole,                 ///< ModelInfo::Kinds as int
        NodesRole,                 ///< int, or invalid where the server does not say
        SpeedRole,                 ///< double, tokens a second as measured here, or invalid
        FavouriteRole,             ///< bool
        RecentRole,                ///< int, 0 is the latest used; -1 never
        FamilyRole,                ///< QString, the part of the id before digits: "qwen"
        UsableRole,                ///< bool
        UnusableReasonRole,        ///< QString, a sentence; empty when usable
    };

    /// `cacheFile`: where the list is kept between runs.
    Catalogue(ApiClient &client, Settings &settings, BackgroundFiles &files,
              const ModelHints &hints, const Clock &clock, QString cacheFile,
              QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void refresh();
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] QDateTime updatedAt() const { return m_updatedAt; } ///< UTC; invalid: never
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] const ModelInfo *find(const QString &id) const;
    /// Absent: not listed, or the server gives no counts.
    [[nodiscard]] std::optional<int> nodes(const QString &id) const;
    /// What a new chat begins with: last used, else a favourite, else the text model with most
    /// nodes.
    [[nodiscard]] QString defaultModel() const;
    /// Another model with nodes, of the same kind and family where there is one; else empty.
    [[nodiscard]] QString alternativeTo(const QString &id) const;

    void setFavourite(const QString &id, bool favourite);
    [[nodiscard]] bool isFavourite(const QString &id) const;
    void noteUsed(const QString &id);
    void noteSpeed(const QString &id, double tokensPerSecond);

Q_SIGNALS:
    void refreshed(); ///< a refresh ended, well or not
    void changed();   ///< the list, its age or its error

private:
    void adopt(QList<ModelInfo> models);
    void load();
    void store();
    void announceRow(const QString &id, const QList<int> &roles);

    ApiClient &m_client;
    Settings &m_settings;
    BackgroundFiles &m_files;
    const ModelHints &m_hints;
    const Clock &m_clock;
    QString m_cacheFile;
    QList<ModelInfo> m_models;
    QStringList m_favourites;
    QStringList m_recent;
    QHash<QString, double> m_speeds;
    QDateTime m_updatedAt;
    std::optional<Error> m_error;
    bool m_refreshing = false;
    bool m_askAgain = false; ///< a refresh was asked for while one ran: the key may be another now
};

} // namespace dria
