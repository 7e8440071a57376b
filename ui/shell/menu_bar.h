#pragma once
// The menu bar as the registry has it: one menu a category, kept current as actions are added.

#include <QObject>

class QAction;
class QMenuBar;

namespace dria {

class ActionRegistry;

class MenuBar : public QObject
{
    Q_OBJECT

public:
    /// Fills the bar, whose child it becomes; the registry outlives the bar. A category that comes
    /// later goes before the last one there was at first, Help.
    MenuBar(const ActionRegistry &registry, QMenuBar &bar);

private:
    void add(QAction *action);

    const ActionRegistry &m_registry;
    QMenuBar &m_bar;
    QAction *m_last = nullptr;
};

} // namespace dria
