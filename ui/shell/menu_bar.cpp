#include "ui/shell/menu_bar.h"

#include "ui/actions/action_registry.h"

#include <QMenu>
#include <QMenuBar>

namespace dria {

MenuBar::MenuBar(const ActionRegistry &registry, QMenuBar &bar)
    : QObject(&bar)
    , m_registry(registry)
    , m_bar(bar)
{
    for (const ActionRegistry::Entry &entry : registry.all())
        add(entry.action);
    m_last = bar.actions().isEmpty() ? nullptr : bar.actions().constLast();
    connect(&registry, &ActionRegistry::added, this, &MenuBar::add);
}

void MenuBar::add(QAction *action)
{
    QString category;
    for (const ActionRegistry::Entry &entry : m_registry.all()) {
        if (entry.action != action)
            continue;
        if (!entry.inMenu)
            return;
        category = entry.category;
    }
    for (QAction *menu : m_bar.actions()) {
        if (menu->menu()->title() == category) {
            menu->menu()->addAction(action);
            return;
        }
    }
    auto *menu = new QMenu(category, &m_bar);
    menu->addAction(action);
    m_bar.insertMenu(m_last, menu);
}

} // namespace dria
