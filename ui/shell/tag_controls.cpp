#include "ui/shell/tag_controls.h"

#include "chat/conversation_filter.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/tag_picker.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace dria {

TagControls::TagControls(Workspace &workspace, ConversationView &view, QLineEdit &filter,
                         QToolButton &button, Theme &theme)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
    , m_filter(filter)
    , m_button(button)
    , m_theme(theme)
{
    connect(&view, &ConversationView::tagsRequested, this, &TagControls::edit);
    connect(&button, &QToolButton::clicked, this, &TagControls::showMenu);
    const auto showButton = [this] { m_button.setVisible(!m_workspace.tags().all().isEmpty()); };
    connect(&workspace.tags(), &TagList::changed, this, showButton);
    showButton();
}

void TagControls::edit(const QList<QUuid> &chats)
{
    auto *picker = new TagPicker(m_workspace.tags(), m_workspace.conversations(), chats, m_theme,
                                 m_view.isVisible() ? &m_view : m_view.window());
    connect(picker, &TagPicker::toggled, this, [this, chats](const QUuid &tag, bool given) {
        FilingChange change;
        if (given)
            change.tagged = {tag};
        else
            change.untagged = m_workspace.tags().same(tag);
        m_workspace.fileConversations(chats, change);
    });
    const QRect row = m_view.visualRect(m_view.currentIndex());
    const bool isSeen = m_view.isVisible() && m_view.viewport()->rect().intersects(row);
    const bool isMirrored = m_view.layoutDirection() == Qt::RightToLeft;
    const QWidget &window = *m_view.window();
    picker->openAt(
        isSeen ? m_view.viewport()->mapToGlobal(isMirrored ? row.bottomRight() : row.bottomLeft())
               : window.mapToGlobal(QPoint(window.width() / 2, window.height() / 4)));
}

void TagControls::showMenu()
{
    auto *menu = new QMenu(&m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Tag &tag : m_workspace.tags().all())
        menu->addAction(QString(tag.name).replace(u'&', QStringLiteral("&&")), this,
                        [this, name = tag.name] { filterBy(name); });
    menu->popup(m_button.mapToGlobal(m_button.rect().bottomLeft()));
}

// One that is chosen takes the place of another that was; words that were typed stay.
void TagControls::filterBy(const QString &tagName)
{
    const QString typed = ConversationFilter::typedFor(tagName);
    const QString words = ConversationFilter::withoutTags(m_filter.text());
    m_filter.setText(words.isEmpty() ? typed : typed + u' ' + words);
    m_filter.setFocus(Qt::OtherFocusReason);
}

} // namespace dria
