#include "ui/chat/editable_title.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

#include <utility>

namespace dria {

EditableTitle::EditableTitle(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedLayout(this))
    , m_label(new PlainLabel({}, PlainLabel::Overflow::Elide))
{
    m_stack->addWidget(m_label);
    m_label->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &EditableTitle::applyTheme);
    setTitle({});
    applyTheme();
}

void EditableTitle::setTitle(const QString &title)
{
    m_title = title;
    const QString shown = title.isEmpty() ? tr("New chat") : title;
    m_label->setText(shown);
    m_label->setAccessibleName(tr("Chat: %1").arg(shown));
}

void EditableTitle::makeEdit()
{
    constexpr int longestTitle = 200;
    m_edit = new QLineEdit;
    m_edit->setMaxLength(longestTitle);
    m_edit->setAccessibleName(tr("Title of this chat"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { endRename(true); });
    m_stack->addWidget(m_edit);
}

void EditableTitle::beginRename()
{
    if (m_title.isEmpty())
        return;
    if (!m_edit)
        makeEdit();
    m_renaming = true;
    m_edit->setText(m_title);
    m_stack->setCurrentWidget(m_edit);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool EditableTitle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        beginRename();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        endRename(true);
    } else if (watched == m_edit &&
               (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Taken before Esc as a shortcut: here it ends the renaming, not the answer.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            endRename(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditableTitle::endRename(bool keep)
{
    if (!std::exchange(m_renaming, false))
        return; // hiding the field takes its focus, which comes by here again
    m_stack->setCurrentWidget(m_label);
    const QString title = m_edit->text().simplified();
    if (keep && !title.isEmpty() && title != m_title)
        Q_EMIT renamed(title);
}

void EditableTitle::applyTheme()
{
    m_label->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold));
    setMinimumHeight(m_theme.px(hitTarget)); // of the field, which takes the label's place
}

} // namespace dria
