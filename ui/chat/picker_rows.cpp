#include "ui/chat/picker_rows.h"

#include "chat/catalogue.h"
#include "chat/catalogue_filter.h"
#include "ui/chat/model_words.h"

namespace dria {

PickerRows::PickerRows(QObject *parent)
    : QConcatenateTablesProxyModel(parent)
    , m_filter(new CatalogueFilter(this))
    , m_typed(new QStandardItemModel(0, 1, this))
{
    addSourceModel(m_filter);
    addSourceModel(m_typed);
}

void PickerRows::setCatalogue(Catalogue *catalogue)
{
    if (m_catalogue == catalogue)
        return;
    if (m_catalogue)
        m_catalogue->disconnect(this);
    m_catalogue = catalogue;
    m_filter->setSourceModel(catalogue);
    if (catalogue)
        connect(catalogue, &QAbstractItemModel::modelReset, this, &PickerRows::offerTyped);
    offerTyped();
}

void PickerRows::setText(const QString &text)
{
    m_text = text.trimmed();
    m_filter->setText(m_text);
    offerTyped();
}

bool PickerRows::isTypedRow(const QModelIndex &index) const
{
    return index.isValid() && mapToSource(index).model() == m_typed;
}

QModelIndex PickerRows::find(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex candidate = index(row, 0);
        if (candidate.data(Catalogue::IdRole) == id)
            return candidate;
    }
    return {};
}

QString PickerRows::headingAt(const QModelIndex &index) const
{
    const QString title = index.data(CatalogueFilter::SectionTitleRole).toString();
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && above.data(CatalogueFilter::SectionTitleRole).toString() == title)
        return {};
    return title;
}

QVariant PickerRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    const QVariant value = QConcatenateTablesProxyModel::data(index, role);
    if (role == Catalogue::UnusableReasonRole && m_forPictures && value.toString().isEmpty() &&
        !isTypedRow(index) &&
        cannotSee(ModelInfo::Kinds::fromInt(index.data(Catalogue::KindsRole).toInt())))
        return tr("Does not see the pictures of this chat.");
    return value;
}

QString PickerRows::spoken(const QModelIndex &index) const
{
    if (isTypedRow(index))
        return index.data(Qt::DisplayRole).toString();
    QStringList parts{index.data(Catalogue::IdRole).toString()};
    parts += kindsInWords(ModelInfo::Kinds::fromInt(index.data(Catalogue::KindsRole).toInt()));
    const QVariant nodes = index.data(Catalogue::NodesRole);
    if (nodes.isValid())
        parts += nodesInWords(nodes.toInt());
    if (index.data(Catalogue::FavouriteRole).toBool())
        parts += tr("favourite");
    parts += index.data(Catalogue::UnusableReasonRole).toString();
    parts.removeAll(QString());
    return parts.join(tr(", ", "between parts of a spoken list"));
}

void PickerRows::offerTyped()
{
    const ModelInfo *listed = m_catalogue ? m_catalogue->find(m_text) : nullptr;
    const bool choosable =
        listed && find(m_text).isValid() && find(m_text).data(Catalogue::UsableRole).toBool();
    if (m_text.isEmpty() || choosable) {
        m_typed->setRowCount(0);
        return;
    }
    auto *item = new QStandardItem(tr("Use “%1”").arg(m_text));
    item->setData(m_text, Catalogue::IdRole);
    item->setData(true, Catalogue::UsableRole);
    m_typed->setRowCount(1);
    m_typed->setItem(0, item);
}

} // namespace dria
