#pragma once
// What the model picker lists: the filtered catalogue, and last the id that was typed.

#include <QConcatenateTablesProxyModel>
#include <QStandardItemModel>

namespace dria {

class Catalogue;
class CatalogueFilter;

/// Rows have the roles of Catalogue and CatalogueFilter, and a sentence for screen readers.
class PickerRows : public QConcatenateTablesProxyModel
{
    Q_OBJECT

public:
    explicit PickerRows(QObject *parent = nullptr);

    void setCatalogue(Catalogue *catalogue);
    void setText(const QString &text);
    /// Models that are known not to see say so, and can be chosen all the same.
    void setForPictures(bool forPictures) { m_forPictures = forPictures; }

    /// The row that offers what was typed, as it was typed.
    [[nodiscard]] bool isTypedRow(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &id) const;
    /// The section's title where the row is its first, else empty.
    [[nodiscard]] QString headingAt(const QModelIndex &index) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    void offerTyped();

    CatalogueFilter *m_filter;
    QStandardItemModel *m_typed;
    Catalogue *m_catalogue = nullptr;
    QString m_text;
    bool m_forPictures = false;
};

} // namespace dria
