#pragma once
// What nobody honest posts to a room: texts and names made to mislead, to fetch, or to break a
// page.

#include <QList>
#include <QString>

namespace dria::test {

struct HostilePost
{
    QString name;
    QString text;
};

[[nodiscard]] QList<HostilePost> hostilePosts();

} // namespace dria::test
