#pragma once
// The rows of a catalogue as the picker shows them: filtered by typing, in sections.

#include <QSortFilterProxyModel>
#include <QStringList>

namespace dria {

/// Favourites first, then recent ones, then the rest by family; within a section usable ones with
/// most nodes first. Each model stands once.
class CatalogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Section { Favourite, Recent, All };
    enum Role {
        SectionRole = Qt::UserRole + 100, ///< Section as int
        SectionTitleRole,                 ///< QString: "Favourites", "Recent", a family's name
    };

    explicit CatalogueFilter(QObject *parent = nullptr);

    /// Every word typed must be somewhere in the id, in any case.
    void setText(const QString &text);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace dria
