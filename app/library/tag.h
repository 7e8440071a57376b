#pragma once
// A word that conversations are marked with; one may have several.

#include <QString>
#include <QUuid>

namespace dria {

struct Tag
{
    QUuid id;
    QString name;
    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace dria
