#include "channels/name_book.h"

#include "channels/skeleton.h"

namespace dria {

namespace {

constexpr qsizetype mostNames = 20'000; // of a room where every post has a new one

} // namespace

void NameBook::note(const QString &authorKey, const QString &name)
{
    const QString skeleton = skeletonOf(name);
    if (skeleton.isEmpty() || m_owners.size() >= mostNames || m_owners.contains(skeleton))
        return;
    m_owners.insert(skeleton, {authorKey, name});
}

QString NameBook::looksLike(const QString &authorKey, const QString &name) const
{
    const auto owner = m_owners.constFind(skeletonOf(name));
    return owner == m_owners.cend() || owner->key == authorKey ? QString() : owner->name;
}

} // namespace dria
