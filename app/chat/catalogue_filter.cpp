#include "chat/catalogue_filter.h"

#include "chat/catalogue.h"

#include <algorithm>
#include <tuple>

namespace dria {

namespace {

CatalogueFilter::Section sectionOf(const QModelIndex &source)
{
    if (source.data(Catalogue::FavouriteRole).toBool())
        return CatalogueFilter::Section::Favourite;
    return source.data(Catalogue::RecentRole).toInt() >= 0 ? CatalogueFilter::Section::Recent
                                                           : CatalogueFilter::Section::All;
}

} // namespace

CatalogueFilter::CatalogueFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void CatalogueFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant CatalogueFilter::data(const QModelIndex &index, int role) const
{
    if (role != SectionRole && role != SectionTitleRole)
        return QSortFilterProxyModel::data(index, role);
    const QModelIndex source = mapToSource(index);
    const Section section = sectionOf(source);
    if (role == SectionRole)
        return static_cast<int>(section);
    switch (section) {
    case Section::Favourite:
        return tr("Favourites");
    case Section::Recent:
        return tr("Recent");
    case Section::All:
        break;
    }
    return source.data(Catalogue::FamilyRole);
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString id = sourceModel()->index(row, 0, parent).data(Catalogue::IdRole).toString();
    return std::ranges::all_of(
        m_words, [&id](const QString &word) { return id.contains(word, Qt::CaseInsensitive); });
}

bool CatalogueFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [](const QModelIndex &index) {
        const Section section = sectionOf(index);
        const bool all = section == Section::All;
        return std::tuple(
            static_cast<int>(section),
            section == Section::Recent ? index.data(Catalogue::RecentRole).toInt() : 0,
            all ? index.data(Catalogue::FamilyRole).toString() : QString(),
            !index.data(Catalogue::UsableRole).toBool(), -index.data(Catalogue::NodesRole).toInt(),
            index.data(Catalogue::IdRole).toString());
    };
    return rank(left) < rank(right);
}

} // namespace dria
