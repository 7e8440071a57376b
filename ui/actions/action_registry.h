#pragma once
// The one list of what can be done by name: menus, shortcuts and the shortcut sheet all read it.

#include "ui/actions/action_spec.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QWidget;

namespace dria {

/// Owns the actions. Whether one can be done now is its QAction's enabled state, set by whoever
/// knows; what it does is connected to QAction::triggered.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString category;
        QAction *action;
        bool inMenu;
    };

    /// Two actions that one key press would both mean.
    struct Conflict
    {
        QString first;
        QString second;
        QKeySequence keys;
    };

    explicit ActionRegistry(QObject *parent = nullptr);

    /// Makes an action. The id must be new; the object name of the action is its id.
    QAction *add(const ActionSpec &spec);

    /// The action of this name; null when there is none.
    [[nodiscard]] QAction *action(QStringView id) const;

    /// In the order they were added.
    [[nodiscard]] const QList<Entry> &all() const { return m_entries; }
    /// Headings in the order they first came up.
    [[nodiscard]] QStringList categories() const;

    /// Makes the shortcuts of all actions, also of later ones, work inside this window.
    void attachTo(QWidget &window);

    /// Shortcuts that clash, one being the whole or the beginning of another.
    [[nodiscard]] QList<Conflict> conflicts() const;

    /// The action's text as a person reads it, without mnemonic marks and dots.
    [[nodiscard]] static QString plainText(const QAction &action);
    [[nodiscard]] static QString plainText(const QString &text);

Q_SIGNALS:
    void added(QAction *action);

private:
    QList<Entry> m_entries;
    QHash<QString, QAction *> m_byId;
    QList<QPointer<QWidget>> m_windows;
};

} // namespace dria
