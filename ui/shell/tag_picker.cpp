#include "ui/shell/tag_picker.h"

#include "chat/conversation_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/field_frame.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace dria {

namespace {

constexpr int pickerWidth = 320;
constexpr int pickerHeight = 340;
constexpr int longestName = 200;
constexpr int tagRole = Qt::UserRole;         ///< QUuid
constexpr int newNameRole = Qt::UserRole + 1; ///< QString: of a tag to be made

} // namespace

TagPicker::TagPicker(TagList &tags, ConversationList &list, QList<QUuid> chats, Theme &theme,
                     QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tags(tags)
    , m_conversations(list)
    , m_chats(std::move(chats))
    , m_theme(theme)
    , m_frame(new FieldFrame(theme))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_hint(new PlainLabel)
    , m_rename(new IconButton(theme, IconName::Edit, tr("Rename the tag")))
    , m_remove(new IconButton(theme, IconName::Trash, tr("Delete the tag")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Tags"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_renaming)
            fill();
    });
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::pick);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagPicker::showCurrent);
    connect(m_rename, &IconButton::clicked, this, &TagPicker::beginRename);
    connect(m_remove, &IconButton::clicked, this, &TagPicker::removeCurrent);
    connect(&tags, &TagList::changed, this, &TagPicker::fill);
    fill();
    showHint();
}

void TagPicker::build()
{
    m_field->setFrame(false);
    m_field->setMaxLength(longestName);
    m_field->installEventFilter(this);
    m_frame->watch(m_field);
    auto *inside = new QHBoxLayout(m_frame);
    inside->setContentsMargins(m_theme.px(space::s), 0, m_theme.px(space::s), 0);
    inside->addWidget(m_field);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_hint->setTextRole(QPalette::PlaceholderText);
    m_rename->setShortcutHint(Qt::Key_F2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_rename);
    foot->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(m_theme.px(space::s));
    const int side = m_theme.px(space::s);
    layout->setContentsMargins(side, side, side, side);
    layout->addWidget(m_frame);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
}

void TagPicker::openAt(const QPoint &globalPosition)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    resize(std::min(m_theme.px(pickerWidth), screen.width()),
           std::min(m_theme.px(pickerHeight), screen.height()));
    const int x = globalPosition.x() - (layoutDirection() == Qt::RightToLeft ? width() : 0);
    move(std::clamp(x, screen.left(), screen.right() + 1 - width()),
         std::clamp(globalPosition.y(), screen.top(), screen.bottom() + 1 - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

// What is chosen stays chosen, where it is still there.
void TagPicker::fill()
{
    const QUuid chosen = current();
    const QString typed = m_renaming ? QString() : TagList::plainName(m_field->text());
    const bool isNew = !typed.isEmpty() && m_tags.named(typed).isNull();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Tag &tag : m_tags.all()) {
            if (tag.name.contains(typed, Qt::CaseInsensitive))
                addRow(tag.name, tag.id, {});
        }
        if (isNew)
            addRow(tr("Create the tag “%1”").arg(typed), {}, typed);
        int row = 0;
        for (int i = 0; i < m_list->count() && !chosen.isNull(); ++i) {
            if (m_list->item(i)->data(tagRole).toUuid() == chosen)
                row = i;
        }
        m_list->setCurrentRow(row);
    }
    showCurrent();
}

void TagPicker::addRow(const QString &text, const QUuid &tag, const QString &newName)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(tagRole, tag);
    item->setData(newNameRole, newName);
    item->setToolTip(plainToolTip(text));
    if (tag.isNull())
        return;
    const Qt::CheckState state = stateOf(tag);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // a click anywhere in it is meant
    item->setCheckState(state);
    switch (state) {
    case Qt::Checked:
        item->setData(Qt::AccessibleTextRole, tr("%1, given").arg(text));
        break;
    case Qt::PartiallyChecked:
        item->setData(Qt::AccessibleTextRole, tr("%1, given to some").arg(text));
        break;
    default:
        item->setData(Qt::AccessibleTextRole, tr("%1, not given").arg(text));
    }
}

Qt::CheckState TagPicker::stateOf(const QUuid &tag) const
{
    const auto has = [&](const QUuid &chat) {
        const ConversationSummary *summary = m_conversations.find(chat);
        return summary && summary->filing.tags.contains(tag);
    };
    const auto count = std::ranges::count_if(m_chats, has);
    return count == 0                ? Qt::Unchecked
           : count == m_chats.size() ? Qt::Checked
                                     : Qt::PartiallyChecked;
}

QUuid TagPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(tagRole).toUuid() : QUuid();
}

void TagPicker::step(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

// The field stays, with what was typed ready to be typed over.
void TagPicker::pick(const QListWidgetItem *item)
{
    if (!item || m_renaming)
        return;
    const QString name = item->data(newNameRole).toString();
    const QUuid tag = name.isEmpty() ? item->data(tagRole).toUuid() : m_tags.create(name);
    if (tag.isNull())
        return;
    Q_EMIT toggled(tag, stateOf(tag) != Qt::Checked);
    m_field->selectAll();
    fill();
    announce(*m_field, m_field->accessibleDescription());
}

void TagPicker::beginRename()
{
    const QUuid tag = current();
    if (tag.isNull())
        return;
    m_renaming = tag;
    m_list->setEnabled(false);
    m_field->setText(m_tags.tag(tag).name);
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
    fill();
    showHint();
}

void TagPicker::endRename(bool keep)
{
    if (keep && !m_tags.rename(*m_renaming, m_field->text())) {
        const bool isBlank = TagList::plainName(m_field->text()).isEmpty();
        showHint(isBlank ? tr("A tag needs a name.") : tr("Another tag has this name."));
        return;
    }
    m_renaming.reset();
    m_list->setEnabled(true);
    m_field->clear();
    fill();
    showHint();
}

// It goes from under the hand that could undo it: the bar with the button for that is below.
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
    const QListWidgetItem *item = m_list->currentItem();
    m_rename->setEnabled(!m_renaming && !current().isNull());
    m_remove->setEnabled(!m_renaming && !current().isNull());
    const QString spoken = item ? item->data(Qt::AccessibleTextRole).toString() : QString();
    // The keyboard is in the field: that is where a screen reader listens.
    m_field->setAccessibleDescription(spoken.isEmpty() && item ? item->text() : spoken);
}

void TagPicker::showHint(const QString &problem)
{
    m_field->setPlaceholderText(m_renaming ? QString() : tr("Tag, or the name of a new one"));
    m_field->setAccessibleName(m_renaming ? tr("New name of the tag")
                                          : tr("Find a tag, or name a new one"));
    const QString hint =
        m_renaming ? tr("Enter renames the tag") : tr("Enter gives or takes a tag");
    m_hint->setText(problem.isEmpty() ? hint : problem);
    m_hint->setTextRole(problem.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    if (!problem.isEmpty())
        announce(*m_field, problem);
}

bool TagPicker::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_F2:
        beginRename();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!m_renaming)
        return takeKey(key) || QFrame::eventFilter(watched, event);
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    endRename(key != Qt::Key_Escape);
    return true;
}

void TagPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dria
