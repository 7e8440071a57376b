#pragma once
// A chat page over a practice gateway, with its actions, as the window would hold it.

#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "desk.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/chat_actions.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer_edit.h"
#include "ui/theme/theme.h"

#include <QTest>

namespace dria {

struct ChatPageBench
{
    explicit ChatPageBench(const PracticeOptions &options = Desk::atOnce())
        : desk(options)
        , page(theme, *desk.workspace, [](const QUrl &) { return true; })
        , actions(registry, page, theme)
    {
        registry.attachTo(page);
        page.resize(900, 600);
        edit = page.findChild<ComposerEdit *>();
    }

    /// An empty chat with a model that answers is shown, and the composer has the keyboard.
    [[nodiscard]] bool open()
    {
        if (!desk.waitForModels())
            return false;
        chat = desk.workspace->newConversation();
        chat->setModel(QStringLiteral("qwen3.5:9b"));
        page.setConversation(chat);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            return false;
        page.focusComposer();
        return true;
    }

    void type(const QString &text)
    {
        page.focusComposer();
        QTest::keyClicks(edit, text);
    }

    void send(const QString &text)
    {
        type(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// False when the chat did not take it, or the answer did not end.
    [[nodiscard]] bool sendAndWait(const QString &text)
    {
        send(text);
        return chat->isBusy() && QTest::qWaitFor([this] { return !chat->isBusy(); });
    }

    [[nodiscard]] QList<Message> messages() const { return chat->timeline().messages(); }

    template<typename T>
    [[nodiscard]] T *part() const
    {
        return page.findChild<T *>();
    }

    Desk desk;
    Theme &theme = desk.theme;
    ActionRegistry registry;
    ChatPage page;
    ChatActions actions;
    ComposerEdit *edit = nullptr;
    Conversation *chat = nullptr;
};

} // namespace dria
