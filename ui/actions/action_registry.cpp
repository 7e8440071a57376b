#include "ui/actions/action_registry.h"

#include <QAction>
#include <QWidget>

namespace dria {

namespace {

bool actsInOneWidget(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetShortcut ||
           action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

bool clash(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT(!spec.id.isEmpty() && !m_byId.contains(spec.id));
    auto *action = new QAction(spec.icon, spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcutContext(spec.context);
    action->setShortcuts(spec.shortcuts);
    action->setAutoRepeat(spec.autoRepeat);
    action->setCheckable(spec.checkable);
    // macOS would move actions with certain English words in them to other menus.
    action->setMenuRole(QAction::NoRole);
    m_entries.append({spec.id, spec.category, action, spec.inMenu});
    m_byId.insert(spec.id, action);
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            window->addAction(action);
    }
    Q_EMIT added(action);
    return action;
}

QAction *ActionRegistry::action(QStringView id) const
{
    return m_byId.value(id.toString());
}

QStringList ActionRegistry::categories() const
{
    QStringList categories;
    for (const Entry &entry : m_entries) {
        if (!categories.contains(entry.category))
            categories.append(entry.category);
    }
    return categories;
}

void ActionRegistry::attachTo(QWidget &window)
{
    m_windows.append(&window);
    for (const Entry &entry : std::as_const(m_entries))
        window.addAction(entry.action);
}

QList<ActionRegistry::Conflict> ActionRegistry::conflicts() const
{
    QList<Conflict> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &first = m_entries.at(i);
        if (actsInOneWidget(*first.action))
            continue;
        for (qsizetype j = i + 1; j < m_entries.size(); ++j) {
            const Entry &second = m_entries.at(j);
            if (actsInOneWidget(*second.action))
                continue;
            const QList<QKeySequence> theirs = second.action->shortcuts();
            for (const QKeySequence &keys : first.action->shortcuts()) {
                const bool taken =
                    std::any_of(theirs.cbegin(), theirs.cend(),
                                [&](const auto &other) { return clash(keys, other); });
                if (taken)
                    found.append({first.id, second.id, keys});
            }
        }
    }
    return found;
}

QString ActionRegistry::plainText(const QAction &action)
{
    return plainText(action.text());
}

QString ActionRegistry::plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace dria
