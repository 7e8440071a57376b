#pragma once
// Gives tags to chats and takes them: type to filter or to make a new one, Enter gives or takes.
// Tags are renamed and deleted here too.

#include "chat/tag_list.h"
#include "ui/shell/picker_popup.h"

#include <optional>

namespace dria {

class ConversationList;
class IconButton;
class PlainLabel;

/// Stays until it is closed. A tag that only some of the chats have is half checked, and is given
/// to all.
class TagPicker : public PickerPopup
{
    Q_OBJECT

public:
    /// Tags and list outlive it.
    TagPicker(TagList &tags, ConversationList &list, QList<QUuid> chats, Theme &theme,
              QWidget *parent);

Q_SIGNALS:
    void toggled(const QUuid &tag, bool given); ///< for all of the chats

protected:
    void pick(const QListWidgetItem &row) override;
    bool takeKey(int key) override;

private:
    void addFoot();
    void fill();
    void addTag(const Tag &tag);
    [[nodiscard]] Qt::CheckState stateOf(const QUuid &tag) const;
    [[nodiscard]] QUuid current() const;
    void beginRename();
    void endRename(bool keep);
    void removeCurrent();
    void showCurrent();
    void showHint(const QString &problem = {});

    TagList &m_tags;
    ConversationList &m_conversations;
    const QList<QUuid> m_chats;
    PlainLabel *m_hint;
    IconButton *m_rename;
    IconButton *m_remove;
    std::optional<QUuid> m_renaming; ///< the field has its new name
};

} // namespace dria
