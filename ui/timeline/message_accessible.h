#pragma once
// One message of the timeline as screen readers see it: an item with a text that can be read by
// character, word and line, and children for all that can be clicked.

#include <QAccessible>
#include <QAccessibleInterface>
#include <QPersistentModelIndex>

#include <vector>

namespace dria {

class TimelineView;

namespace timeline {

class TimelineReader;

class MessageAccessible : public QAccessibleInterface,
                          public QAccessibleTextInterface,
                          public QAccessibleActionInterface
{
public:
    /// View and reader outlive it.
    MessageAccessible(TimelineView &view, TimelineReader &reader, const QModelIndex &index);
    ~MessageAccessible() override;

    [[nodiscard]] int row() const { return m_index.row(); }
    [[nodiscard]] TimelineReader &reader() const { return m_reader; }

    [[nodiscard]] bool isValid() const override { return m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Text. Offsets of what is not there are moved to the nearest that is.
    void selection(int index, int *from, int *to) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    [[nodiscard]] QString text(int from, int to) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                           int *from, int *to) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                          int *from, int *to) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary,
                                       int *from, int *to) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int from, int to) override;
    [[nodiscard]] QString attributes(int offset, int *from, int *to) const override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QString line(std::pair<int, int> range, int *from, int *to) const;
    [[nodiscard]] int inside(int offset) const;

    TimelineView &m_view;
    TimelineReader &m_reader;
    QPersistentModelIndex m_index;
    mutable std::vector<QAccessible::Id> m_targets; ///< made when asked for
};

} // namespace timeline
} // namespace dria
