#include "ui/chat/chat_actions.h"

#include "chat/conversation.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/chat_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace dria {

ChatActions::ChatActions(ActionRegistry &registry, ChatPage &page, const Theme &theme,
                         QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    const QString chat = tr("&Chat");
    const auto add = [&](const QString &id, const QString &text, QList<QKeySequence> keys,
                         QIcon icon = {}, bool checkable = false) {
        ActionSpec spec;
        spec.id = id;
        spec.text = text;
        spec.category = chat;
        spec.shortcuts = std::move(keys);
        spec.icon = std::move(icon);
        spec.checkable = checkable;
        return registry.add(spec);
    };
    m_new = add(QStringLiteral("chat.new"), tr("&New chat"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                icon(IconName::NewChat, theme));
    m_model = add(QStringLiteral("chat.model"), tr("Choose &model…"),
                  {QKeySequence(Qt::CTRL | Qt::Key_M)}, icon(IconName::Model, theme));
    m_attach = add(QStringLiteral("chat.attach"), tr("Attach &files…"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, icon(IconName::Attach, theme));
    m_stop = add(QStringLiteral("chat.stop"), tr("&Stop the answer"),
                 {QKeySequence(Qt::Key_Escape)}, icon(IconName::Stop, theme));
    m_edit = add(QStringLiteral("chat.editLast"), tr("E&dit your last message"),
                 {QKeySequence(Qt::CTRL | Qt::Key_E)}, icon(IconName::Edit, theme));
    m_undo = add(QStringLiteral("chat.undoDelete"), tr("Undo the deletion of messa&ges"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_branches =
        add(QStringLiteral("chat.branches"), tr("Show branc&hes…"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, icon(IconName::Branch, theme));
    m_copyAnswer =
        add(QStringLiteral("chat.copyLastAnswer"), tr("&Copy last answer"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, icon(IconName::Copy, theme));
    m_copyCode = add(QStringLiteral("chat.copyLastCode"), tr("Copy last c&ode"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Semicolon)});
    m_find = add(QStringLiteral("chat.find"), tr("F&ind in this chat…"),
                 {QKeySequence(Qt::CTRL | Qt::Key_F)}, icon(IconName::Search, theme));
    m_findNext = add(QStringLiteral("chat.findNext"), tr("Find nex&t"), {QKeySequence(Qt::Key_F3)});
    m_findPrevious = add(QStringLiteral("chat.findPrevious"), tr("Find previo&us"),
                         {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    m_panel = add(QStringLiteral("chat.panel"), tr("Show &parameters"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Period)}, icon(IconName::Panel, theme), true);
    m_rename = add(QStringLiteral("chat.rename"), tr("&Rename chat"), {QKeySequence(Qt::Key_F2)},
                   icon(IconName::Edit, theme));
    m_tags = add(QStringLiteral("chat.tags"), tr("Mar&k with tags…"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
                 icon(IconName::Hash, theme));
    m_focus = add(QStringLiteral("chat.focusComposer"), tr("Go to the m&essage field"),
                  {QKeySequence(Qt::CTRL | Qt::Key_L)});
    m_latest = add(QStringLiteral("chat.latest"), tr("Go to the &latest message"),
                   {QKeySequence(Qt::CTRL | Qt::Key_End)}, icon(IconName::ArrowDown, theme));
    m_previousMessage = add(QStringLiteral("chat.previousMessage"), tr("Go to the message a&bove"),
                            {QKeySequence(Qt::CTRL | Qt::Key_Up)});
    m_nextMessage = add(QStringLiteral("chat.nextMessage"), tr("Go to the message belo&w"),
                        {QKeySequence(Qt::CTRL | Qt::Key_Down)});
    m_previousMessage->setAutoRepeat(true);
    m_nextMessage->setAutoRepeat(true);

    connect(m_new, &QAction::triggered, &page, &ChatPage::newChatRequested);
    connect(m_model, &QAction::triggered, &page, &ChatPage::openModelPicker);
    connect(m_attach, &QAction::triggered, &page, &ChatPage::attachFiles);
    connect(m_stop, &QAction::triggered, &page, &ChatPage::stop);
    connect(m_edit, &QAction::triggered, &page, &ChatPage::editLastMessage);
    connect(m_undo, &QAction::triggered, &page, &ChatPage::undoRemoval);
    connect(m_branches, &QAction::triggered, &page, &ChatPage::showBranches);
    connect(m_copyAnswer, &QAction::triggered, &page, &ChatPage::copyLastAnswer);
    connect(m_copyCode, &QAction::triggered, &page, &ChatPage::copyLastCode);
    connect(m_find, &QAction::triggered, &page, &ChatPage::openFind);
    connect(m_findNext, &QAction::triggered, &page, &ChatPage::findNext);
    connect(m_findPrevious, &QAction::triggered, &page, &ChatPage::findPrevious);
    connect(m_panel, &QAction::triggered, &page, &ChatPage::setPanelShown);
    connect(m_rename, &QAction::triggered, &page, &ChatPage::beginRename);
    connect(m_tags, &QAction::triggered, &page, &ChatPage::tagsRequested);
    connect(m_focus, &QAction::triggered, &page, &ChatPage::focusComposer);
    connect(m_latest, &QAction::triggered, &page, &ChatPage::scrollToLatest);
    connect(m_previousMessage, &QAction::triggered, &page, &ChatPage::focusPreviousMessage);
    connect(m_nextMessage, &QAction::triggered, &page, &ChatPage::focusNextMessage);
    connect(&page, &ChatPage::stateChanged, this, &ChatActions::refresh);
    connect(&page, &ChatPage::panelShownChanged, m_panel, &QAction::setChecked);
    m_panel->setChecked(page.isPanelShown());
    refresh();
}

void ChatActions::refresh()
{
    const Conversation *conversation = m_page.isVisible() ? m_page.conversation() : nullptr;
    const bool answered = conversation && conversation->hasAnswer();
    m_model->setEnabled(conversation);
    m_attach->setEnabled(conversation);
    m_stop->setEnabled(conversation && conversation->isBusy());
    m_edit->setEnabled(conversation && !conversation->isEmpty());
    m_undo->setEnabled(conversation && conversation->canUndoRemoval());
    m_branches->setEnabled(conversation && !conversation->isEmpty());
    m_copyAnswer->setEnabled(answered);
    m_copyCode->setEnabled(answered);
    for (QAction *find : {m_find, m_findNext, m_findPrevious})
        find->setEnabled(conversation && !conversation->isEmpty());
    m_panel->setEnabled(conversation);
    m_rename->setEnabled(conversation && !conversation->record().title.isEmpty());
    m_tags->setEnabled(conversation && !conversation->isEmpty());
    m_focus->setEnabled(conversation);
    for (QAction *go : {m_latest, m_previousMessage, m_nextMessage})
        go->setEnabled(conversation && !conversation->isEmpty());
}

} // namespace dria
