// Copying tables from the timeline view.

#include "ui/timeline/clipboard_writer.h"
#include "ui/timeline/timeline_view.h"

#include <QMenu>

namespace dria {

using namespace timeline;

QList<markdown::Block> TimelineView::tableAt(const TargetRef &ref) const
{
    QList<markdown::Block> parts;
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (placed == nullptr || ref.slot < 0 || ref.slot >= placed->live->layout().slotCount())
        return parts;
    const RowLayout &layout = placed->live->layout();
    std::optional<markdown::Block> part = layout.box(ref.slot).table();
    int slot = ref.slot;
    while (part) { // back to where it begins
        parts.prepend(*part);
        part = part->goesOn && slot > 0 ? layout.box(--slot).table() : std::nullopt;
    }
    for (slot = ref.slot + 1; !parts.isEmpty() && slot < layout.slotCount(); ++slot) {
        part = layout.box(slot).table();
        if (!part || !part->goesOn)
            break;
        parts.append(*part);
    }
    return parts;
}

void TimelineView::addTableActions(QMenu &menu, const TargetRef &ref,
                                   const QList<markdown::Block> &table)
{
    const QUuid message = m_geometry.find(ref.row)->live->data().id;
    const auto add = [&](const QString &text, TableForm form) {
        menu.addAction(text, this, [this, table, form, ref, message] {
            m_clipboard->put(table, form);
            if (rowOf(message) == ref.row) // else the button is somewhere else
                sayDone({ref.row, ref.slot, 0});
        });
    };
    add(tr("Copy as Markdown"), TableForm::Markdown);
    add(tr("Copy as CSV"), TableForm::Csv);
    add(tr("Copy as rich text"), TableForm::Rich);
}

void TimelineView::showTableMenu(const TargetRef &ref)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Copy table"));
    addTableActions(*menu, ref, tableAt(ref));
    popUpAt(*menu, ref);
}

} // namespace dria
