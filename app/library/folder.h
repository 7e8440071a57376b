#pragma once
// A folder that conversations are filed in.

#include <QList>
#include <QString>
#include <QUuid>

namespace dria {

struct Folder
{
    QUuid id;
    QUuid parent; ///< null, or unknown: at the top
    QString name;
    friend bool operator==(const Folder &, const Folder &) = default;
};

/// What is in a folder itself.
struct FolderContent
{
    QList<QUuid> folders = {};
    QList<QUuid> conversations = {};
};

} // namespace dria
