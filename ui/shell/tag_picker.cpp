#include "ui/shell/tag_picker.h"

#include "chat/conversation_list.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <utility>

namespace dria {

TagPicker::TagPicker(TagList &tags, ConversationList &list, QList<QUuid> chats, Theme &theme,
                     QWidget *parent)
    : PickerPopup(theme, tr("Tags"), parent)
    , m_tags(tags)
    , m_conversations(list)
    , m_chats(std::move(chats))
    , m_hint(new PlainLabel)
    , m_rename(new IconButton(theme, IconName::Edit, tr("Rename the tag")))
    , m_remove(new IconButton(theme, IconName::Trash, tr("Delete the tag")))
{
    setAccessibleName(tr("Tags"));
    addFoot();
    connect(&field(), &QLineEdit::textChanged, this, [this] {
        if (!m_renaming)
            fill();
    });
    connect(&this->list(), &QListWidget::currentRowChanged, this, &TagPicker::showCurrent);
    connect(&tags, &TagList::changed, this, &TagPicker::fill);
    fill();
    showHint();
}

void TagPicker::addFoot()
{
    m_rename->setShortcutHint(Qt::Key_F2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_rename);
    foot->addWidget(m_remove);
    column().addLayout(foot);
    connect(m_rename, &IconButton::clicked, this, &TagPicker::beginRename);
    connect(m_remove, &IconButton::clicked, this, &TagPicker::removeCurrent);
}

// What is chosen stays chosen, where it is still there.
void TagPicker::fill()
{
    const QUuid chosen = current();
    const QString typed = m_renaming ? QString() : TagList::plainName(field().text());
    const bool isNew = !typed.isEmpty() && m_tags.named(typed).isNull();
    {
        const QSignalBlocker quiet(list());
        list().clear();
        for (const Tag &tag : m_tags.all()) {
            if (tag.name.contains(typed, Qt::CaseInsensitive))
                addTag(tag);
        }
        if (isNew)
            addRow(tr("Create the tag “%1”").arg(typed), {}, typed);
        list().setCurrentRow(0);
        for (int row = 0; row < list().count() && !chosen.isNull(); ++row) {
            if (idOf(list().item(row)) == chosen)
                list().setCurrentRow(row);
        }
    }
    showCurrent();
}

void TagPicker::addTag(const Tag &tag)
{
    QListWidgetItem &row = addRow(tag.name, tag.id, {});
    const Qt::CheckState state = stateOf(tag.id);
    row.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // a click anywhere in it is meant
    row.setCheckState(state);
    switch (state) {
    case Qt::Checked:
        row.setData(Qt::AccessibleTextRole, tr("%1, given").arg(tag.name));
        break;
    case Qt::PartiallyChecked:
        row.setData(Qt::AccessibleTextRole, tr("%1, given to some").arg(tag.name));
        break;
    case Qt::Unchecked:
        row.setData(Qt::AccessibleTextRole, tr("%1, not given").arg(tag.name));
    }
}

Qt::CheckState TagPicker::stateOf(const QUuid &tag) const
{
    const QList<QUuid> same = m_tags.same(tag);
    const auto isGiven = [&same](const QUuid &own) { return same.contains(own); };
    const auto count = std::ranges::count_if(m_chats, [&](const QUuid &chat) {
        const ConversationSummary *summary = m_conversations.find(chat);
        return summary && std::ranges::any_of(summary->filing.tags, isGiven);
    });
    if (count == 0)
        return Qt::Unchecked;
    return count == m_chats.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QUuid TagPicker::current() const
{
    return idOf(list().currentItem());
}

// The field stays, with what was typed ready to be typed over.
void TagPicker::pick(const QListWidgetItem &row)
{
    const QString name = newNameOf(row);
    const QUuid tag = name.isEmpty() ? idOf(&row) : m_tags.create(name); // the row may be gone now
    if (m_renaming || tag.isNull())
        return;
    Q_EMIT toggled(tag, stateOf(tag) != Qt::Checked);
    field().selectAll();
    fill();
    announce(field(), field().accessibleDescription());
}

void TagPicker::beginRename()
{
    const QUuid tag = current();
    if (tag.isNull())
        return;
    m_renaming = tag;
    list().setEnabled(false);
    field().setText(m_tags.tag(tag).name);
    field().selectAll();
    field().setFocus(Qt::OtherFocusReason);
    fill();
    showHint();
}

void TagPicker::endRename(bool keep)
{
    if (keep && !m_tags.rename(*m_renaming, field().text())) {
        const bool isBlank = TagList::plainName(field().text()).isEmpty();
        showHint(isBlank ? tr("A tag needs a name.") : tr("Another tag has this name."));
        return;
    }
    m_renaming.reset();
    list().setEnabled(true);
    field().clear();
    fill();
    showHint();
}

// The bar with the button that brings it back is under the list of chats.
void TagPicker::removeCurrent()
{
    const QUuid tag = current();
    if (tag.isNull())
        return;
    close();
    m_tags.remove(tag);
}

void TagPicker::showCurrent()
{
    const QListWidgetItem *row = list().currentItem();
    for (IconButton *button : {m_rename, m_remove})
        button->setEnabled(!m_renaming && !current().isNull());
    const QString spoken = row ? row->data(Qt::AccessibleTextRole).toString() : QString();
    // The keyboard is in the field: that is where a screen reader listens.
    field().setAccessibleDescription(spoken.isEmpty() && row ? row->text() : spoken);
}

void TagPicker::showHint(const QString &problem)
{
    field().setPlaceholderText(m_renaming ? QString() : tr("Tag, or the name of a new one"));
    field().setAccessibleName(m_renaming ? tr("New name of the tag")
                                         : tr("Find a tag, or name a new one"));
    const QString hint =
        m_renaming ? tr("Enter renames the tag") : tr("Enter gives or takes a tag");
    m_hint->setText(problem.isEmpty() ? hint : problem);
    m_hint->setTextRole(problem.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    if (!problem.isEmpty())
        announce(field(), problem);
}

bool TagPicker::takeKey(int key)
{
    if (!m_renaming) {
        if (key == Qt::Key_F2)
            beginRename();
        return key == Qt::Key_F2 || PickerPopup::takeKey(key);
    }
    const bool keeps = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (keeps || key == Qt::Key_Escape)
        endRename(keeps);
    return keeps || key == Qt::Key_Escape;
}

} // namespace dria
