// Keyboard, actions and the context menu of the timeline view.

#include "ui/timeline/side_scroll.h"
#include "ui/timeline/style.h"
#include "ui/timeline/timeline_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <climits>

namespace dria {

using namespace timeline;
using namespace Qt::StringLiterals;

bool TimelineView::event(QEvent *event)
{
    // These keys are the view's while it has the focus, whatever shortcuts say.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Copy) ||
                          key->matches(QKeySequence::SelectAll) || isSelectionKey(*key) ||
                          (key->key() == Qt::Key_Escape && !m_selection.isEmpty());
        if (ours) {
            key->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int page = viewport()->height() - 2 * m_style->lineHeight;
    if (event->matches(QKeySequence::Copy)) {
        if (m_selection.isEmpty() && isMessageFocused())
            copyMessage(m_geometry.find(m_focused.row)->live->data().id);
        else
            copySelection();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (const auto step = stepOf(*event)) {
        moveHead(*step);
    } else if (event->key() == Qt::Key_Escape && !m_selection.isEmpty()) {
        clearSelection();
    } else if (event->key() == Qt::Key_Up) {
        scrollPixels(-2 * m_style->lineHeight);
    } else if (event->key() == Qt::Key_Down) {
        scrollPixels(2 * m_style->lineHeight);
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) &&
               wideBoxWithFocus().slot >= 0) {
        const int step = m_style->px(2 * space::xl);
        scrollSideways(wideBoxWithFocus(), event->key() == Qt::Key_Left ? -step : step);
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) &&
               moveInToolbar(event->key() == Qt::Key_Right)) {
        event->accept();
    } else if (event->key() == Qt::Key_PageUp) {
        scrollPixels(-page);
    } else if (event->key() == Qt::Key_PageDown) {
        scrollPixels(page);
    } else if (event->key() == Qt::Key_Home) {
        m_geometry.scrollTo(0);
        relayout(false);
    } else if (event->key() == Qt::Key_End) {
        scrollToBottom();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                event->key() == Qt::Key_Space) &&
               m_focused.target >= 0) {
        activate(m_focused);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               isMessageFocused()) {
        openMenu();
    } else {
        event->ignore();
    }
}

TimelineView::TargetRef TimelineView::wideBoxWithFocus() const
{
    TargetRef ref = m_focused;
    if (m_caretShown)
        ref = {m_selection.head().row, m_selection.head().slot};
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (placed == nullptr || ref.slot < 0 || ref.slot >= placed->live->layout().slotCount())
        return {};
    const SideScroll *scroll = placed->live->layout().box(ref.slot).sideScroll();
    return scroll != nullptr && scroll->isNeeded() ? ref : TargetRef();
}

void TimelineView::activate(const TargetRef &ref)
{
    if (!bringNear(ref.row, ref.slot)) // the focus may have been scrolled away
        return;
    const PlacedRow *placed = m_geometry.find(ref.row);
    const Target chosen = target(ref);
    switch (chosen.kind) {
    case Target::Kind::Link:
        Q_EMIT linkActivated(QUrl(chosen.value, QUrl::StrictMode));
        break;
    case Target::Kind::CollapseCode:
    case Target::Kind::WrapCode:
    case Target::Kind::SaveCode:
    case Target::Kind::CopyCode:
        activateCode(ref, chosen.kind);
        break;
    case Target::Kind::CopyTable:
        showTableMenu(ref);
        break;
    case Target::Kind::CopyMessage:
        copyMessage(placed->live->data().id);
        sayDone(ref);
        break;
    case Target::Kind::Details:
        showDetails(placed->live->data().id);
        break;
    case Target::Kind::MoreActions:
        popUpAt(*makeMenu(ref, ref.row), ref);
        break;
    case Target::Kind::Action:
        triggerAction(placed->live->data().id, chosen.value);
        break;
    case Target::Kind::Image:
        activateImage(ref);
        break;
    case Target::Kind::Fold:
        if (!m_states.unfolded.remove(chosen.value))
            m_states.unfolded.insert(chosen.value);
        m_selection.clear();
        m_geometry.hold(ref.row, ref.slot);
        m_geometry.refold(ref.row);
        m_find->rowChanged(ref.row, 0);
        relayout(true);
        break;
    }
}

void TimelineView::triggerAction(const QUuid &message, const QString &actionId)
{
    Q_EMIT actionTriggered(message, actionId);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (keyboard && m_geometry.find(m_focused.row) != nullptr)
        return openMenu();
    TargetRef ref = keyboard ? TargetRef() : targetAt(event->pos());
    if (ref.row < 0) {
        const PlacedRow *placed = m_geometry.rowAt(viewport()->height() / 2);
        ref.row = placed != nullptr ? placed->row : -1;
    }
    if (ref.row >= 0)
        makeMenu(ref, ref.row)->popup(event->globalPos());
}

void TimelineView::openMenu()
{
    const PlacedRow *placed = m_geometry.find(m_focused.row);
    QPoint at(columnLeft(), placed->top);
    if (const Target focused = target(m_focused); !focused.rects.isEmpty())
        at = boxOrigin(*placed, m_focused.slot) + focused.rects.first().bottomLeft();
    at.setY(std::clamp(at.y(), 0, viewport()->height()));
    makeMenu(m_focused, m_focused.row)->popup(viewport()->mapToGlobal(at));
}

void TimelineView::popUpAt(QMenu &menu, const TargetRef &ref)
{
    const PlacedRow *placed = m_geometry.find(ref.row);
    const Target at = target(ref);
    if (placed == nullptr || at.rects.isEmpty())
        return menu.popup(QCursor::pos());
    const QRect rect = at.rects.first().translated(boxOrigin(*placed, ref.slot));
    const bool fromRight = rect.center().x() > viewport()->width() / 2;
    const QPoint corner =
        fromRight ? rect.bottomRight() - QPoint(menu.sizeHint().width(), 0) : rect.bottomLeft();
    if (!menu.actions().isEmpty() && m_focused == ref)
        menu.setActiveAction(menu.actions().constFirst());
    menu.popup(viewport()->mapToGlobal(corner));
}

QMenu *TimelineView::makeMenu(const TargetRef &ref, int row)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), this, &TimelineView::copySelection);
    copy->setEnabled(!m_selection.isEmpty());
    QAction *plain =
        menu->addAction(tr("Copy as plain text"), this, &TimelineView::copySelectionAsPlainText);
    plain->setEnabled(!m_selection.isEmpty());
    const PlacedRow *placed = m_geometry.find(row);
    const QUuid id = placed->live->data().id;
    menu->addAction(tr("Copy message"), this, [this, id] { copyMessage(id); })
        ->setEnabled(placed->live->data().hasText);
    for (const Action &action : placed->live->data().actions)
        menu->addAction(QString(action.text).replace(u'&', u"&&"_s), this,
                        [this, id, name = action.id] { triggerAction(id, name); });
    if (ref.slot >= 0) {
        if (const QList<markdown::Block> table = tableAt(ref); !table.isEmpty())
            addTableActions(*menu->addMenu(tr("Copy table")), ref, table);
        const Target over = target(ref);
        if (over.kind == Target::Kind::Link && !over.value.isEmpty())
            menu->addAction(tr("Copy link address"), this, [address = over.value] {
                QGuiApplication::clipboard()->setText(address);
            });
    }
    addCodeActions(*menu, ref);
    addMessageActions(*menu, placed->live->data());
    addImageActions(*menu, ref);
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, &TimelineView::selectAll);
    return menu;
}

QRect TimelineView::messageRect(int row) const
{
    const PlacedRow *placed = m_geometry.find(row);
    if (placed == nullptr)
        return {};
    const RowLayout &layout = placed->live->layout();
    return {columnLeft(), placed->top, layout.width(), layout.height()};
}

QRect TimelineView::targetRect(int row, Target::Kind kind, const QString &value)
{
    const PlacedRow *placed = m_geometry.find(row);
    if (placed == nullptr)
        return {};
    const RowLayout &layout = placed->live->layout();
    for (int slot = 0; slot < layout.slotCount(); ++slot) {
        if (!layout.box(slot).isExact())
            continue;
        layout.box(slot).layOut(*m_style);
        for (const Target &found : layout.box(slot).targets()) {
            if (found.kind == kind && (value.isEmpty() || found.value == value) &&
                !found.rects.isEmpty())
                return found.rects.first().translated(boxOrigin(*placed, slot));
        }
    }
    return {};
}

} // namespace dria
