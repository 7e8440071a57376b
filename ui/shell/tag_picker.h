#pragma once
// Gives tags to chats and takes them: type to filter or to make a new one, Enter gives or takes.
// Tags are renamed and deleted here too.

#include "chat/tag_list.h"

#include <QFrame>

#include <optional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dria {

class ConversationList;
class FieldFrame;
class IconButton;
class PlainLabel;
class Theme;

/// A popup that stays until it is closed, and goes with its closing. A tag that only some of the
/// chats have is half checked, and is given to all.
class TagPicker : public QFrame
{
    Q_OBJECT

public:
    /// Tags and list outlive it.
    TagPicker(TagList &tags, ConversationList &list, QList<QUuid> chats, Theme &theme,
              QWidget *parent);

    /// With the upper corner that lines begin at.
    void openAt(const QPoint &globalPosition);

Q_SIGNALS:
    void toggled(const QUuid &tag, bool given); ///< for all of the chats

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void addRow(const QString &text, const QUuid &tag, const QString &newName);
    [[nodiscard]] Qt::CheckState stateOf(const QUuid &tag) const;
    [[nodiscard]] QUuid current() const;
    void step(int rows);
    void pick(const QListWidgetItem *item);
    void beginRename();
    void endRename(bool keep);
    void removeCurrent();
    [[nodiscard]] bool takeKey(int key);
    void showCurrent();
    void showHint(const QString &problem = {});

    TagList &m_tags;
    ConversationList &m_conversations;
    const QList<QUuid> m_chats;
    Theme &m_theme;
    FieldFrame *m_frame;
    QLineEdit *m_field;
    QListWidget *m_list;
    PlainLabel *m_hint;
    IconButton *m_rename;
    IconButton *m_remove;
    std::optional<QUuid> m_renaming; ///< the field has its new name
};

} // namespace dria
