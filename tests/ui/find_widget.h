#pragma once
// Finds what a person would find: visible controls by their accessible name or their text.

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QWidget>

#include <utility>

namespace dria {

template<typename T>
T *findNamed(const QWidget &root, const QString &name)
{
    const auto candidates = root.findChildren<T *>();
    for (T *widget : candidates) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && interface && interface->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

inline bool showsText(const QWidget &root, const QString &part)
{
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

/// Focusable controls without a name, as "class objectName"; a screen reader could not tell them.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_"));
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || inside)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty())
            nameless << QLatin1String(widget->metaObject()->className());
    }
    return nameless;
}

} // namespace dria
