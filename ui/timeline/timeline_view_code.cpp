// What can be done with code in the timeline view: copying, saving, wrapping, collapsing.

#include "ui/highlight/suggested_file_name.h"
#include "ui/timeline/code_box.h"
#include "ui/timeline/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace dria {

using namespace timeline;

namespace {

constexpr int saidForMs = 2000; ///< how long a button says that it did something

} // namespace

CodeBox *TimelineView::codeAt(const TargetRef &ref) const
{
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (placed == nullptr || ref.slot < 0 || ref.slot >= placed->live->layout().slotCount())
        return nullptr;
    return placed->live->layout().box(ref.slot).asCode();
}

void TimelineView::activateCode(const TargetRef &ref, Target::Kind kind)
{
    CodeBox *code = codeAt(ref);
    if (code == nullptr)
        return;
    CodeView view = code->view();
    if (kind == Target::Kind::CopyCode) {
        QGuiApplication::clipboard()->setText(code->copiedCode());
        sayDone({ref.row, ref.slot, CodeHead::Copy});
    } else if (kind == Target::Kind::SaveCode) {
        Q_EMIT codeSaveRequested(code->code(),
                                 highlight::suggestedFileName(code->info(), code->code()));
    } else if (kind == Target::Kind::WrapCode) {
        view.wrapped = !view.wrapped;
    } else if (kind == Target::Kind::CollapseCode) {
        view.collapsed = !view.collapsed;
    }
    if (view != code->view())
        setCodeView(ref, view);
}

void TimelineView::setCodeView(const TargetRef &ref, CodeView view)
{
    if (view == CodeView())
        m_states.code.remove(codeAt(ref)->key());
    else
        m_states.code.insert(codeAt(ref)->key(), view);
    m_geometry.setCodeView(ref.row, ref.slot, view);
    relayout(true);
    // The button that showed all is gone.
    if (m_focused.row == ref.row && m_focused.slot == ref.slot && m_focused.target >= 0 &&
        target(m_focused).rects.isEmpty())
        setFocusedTarget({ref.row, ref.slot, CodeHead::Collapse});
}

void TimelineView::showHiddenCode(const TargetRef &ref, int position)
{
    CodeBox *code = codeAt(ref);
    if (code == nullptr)
        return;
    code->layOut(*m_style);
    if (!code->isHidden(position))
        return;
    CodeView view = code->view();
    view.collapsed = false;
    setCodeView(ref, view);
}

void TimelineView::sayDone(const TargetRef &ref)
{
    updateRow(m_done.row);
    m_done = ref;
    m_doneTimer.start(saidForMs, this);
    updateRow(ref.row);
}

void TimelineView::addCodeActions(QMenu &menu, const TargetRef &ref)
{
    const CodeBox *code = codeAt(ref);
    if (code == nullptr)
        return;
    const auto add = [&](const QString &text, Target::Kind kind) {
        return menu.addAction(text, this, [this, ref, kind, key = code->key()] {
            if (const CodeBox *now = codeAt(ref); now != nullptr && now->key() == key)
                activateCode(ref, kind);
        });
    };
    menu.addSeparator();
    add(tr("Copy code"), Target::Kind::CopyCode);
    if (code->hiddenCharacters() > 0)
        menu.addAction(tr("Copy code with hidden characters"), this,
                       [text = code->code()] { QGuiApplication::clipboard()->setText(text); });
    add(tr("Save code"), Target::Kind::SaveCode);
    const auto addSwitch = [&](const QString &text, Target::Kind kind, bool on, bool offered) {
        QAction *action = add(text, kind);
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(offered);
    };
    addSwitch(tr("Wrap lines"), Target::Kind::WrapCode, code->view().wrapped, code->canWrap());
    addSwitch(tr("Collapse code"), Target::Kind::CollapseCode,
              code->view().collapsed && code->canCollapse(), code->canCollapse());
}

} // namespace dria
