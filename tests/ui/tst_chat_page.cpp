#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "chat/turn_actions.h"
#include "core/setting_keys.h"
#include "practice_desk.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/chat_actions.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/chat/editable_title.h"
#include "ui/chat/empty_chat.h"
#include "ui/chat/link_dialog.h"
#include "ui/chat/model_button.h"
#include "ui/chat/model_picker.h"
#include "ui/chat/parameters_panel.h"
#include "ui/chat/transcript_pane.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using dria::ChatPage;
using dria::Conversation;
using dria::Message;

class TestChatPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyChatShowsModelBalanceAndSuggestions();
    void aSuggestionGoesIntoTheComposerAndIsNotSent();
    void sendingShowsTheAnswerAndClearsTheComposer();
    void whatTheChatDoesNotTakeStaysInTheComposer();
    void stopKeepsWhatCame();
    void draftsBelongToTheirChats();
    void placesBelongToTheirChats();
    void aChatThatGoesAwayIsNoLongerShown();
    void theTitleIsRenamedInPlace();
    void escapeEndsRenamingOnly();
    void theChosenModelAnswersNext();
    void parametersAreTakenOverBeforeSending();
    void thePanelIsRememberedAndLiesOverANarrowPage();
    void aFailedAnswerOffersWhatHelps();
    void theSendKeyFollowsTheSetting();
    void aNewAccountMovesAnEmptyChatAlong();
    void actionsAreEnabledWhileTheyWork();
    void escapeStopsTheAnswerFromAnywhere();
    void copiesTheLastAnswerAndTheLastCode();
    void shortcutsDoNotClash();

private:
    void begin(const dria::PracticeOptions &options = dria::PracticeDesk::atOnce());
    void type(const QString &text);
    void sendAndWait(const QString &text);
    [[nodiscard]] const QList<Message> &messages() const;
    [[nodiscard]] Conversation *secondChat();
    template<typename T>
    [[nodiscard]] T *part() const
    {
        return m_page->findChild<T *>();
    }
    [[nodiscard]] bool says(const QWidget *where, const QString &words) const;

    std::unique_ptr<dria::PracticeDesk> m_desk;
    std::unique_ptr<dria::Theme> m_theme;
    std::unique_ptr<dria::ActionRegistry> m_registry;
    std::unique_ptr<ChatPage> m_page;
    std::unique_ptr<dria::ChatActions> m_actions;
    Conversation *m_chat = nullptr;
    dria::ComposerEdit *m_edit = nullptr;
};

void TestChatPage::init()
{
    begin();
}

void TestChatPage::cleanup()
{
    m_actions.reset();
    m_page.reset();
    m_registry.reset();
    m_theme.reset();
    m_desk.reset();
}

void TestChatPage::begin(const dria::PracticeOptions &options)
{
    cleanup();
    m_desk = std::make_unique<dria::PracticeDesk>(options);
    QVERIFY(m_desk->waitForModels());
    m_theme = std::make_unique<dria::Theme>();
    m_registry = std::make_unique<dria::ActionRegistry>();
    m_page = std::make_unique<ChatPage>(*m_theme, m_desk->workspace(),
                                        [](const QUrl &) { return true; });
    m_actions = std::make_unique<dria::ChatActions>(*m_registry, *m_page, *m_theme);
    m_registry->attachTo(*m_page);
    m_chat = m_desk->workspace().newConversation();
    m_chat->setModel(u"qwen3.5:9b"_s);
    m_page->setConversation(m_chat);
    m_page->resize(900, 600);
    m_page->show();
    m_edit = part<dria::ComposerEdit>();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusComposer();
}

void TestChatPage::type(const QString &text)
{
    m_page->focusComposer();
    QTest::keyClicks(m_edit, text);
}

void TestChatPage::sendAndWait(const QString &text)
{
    type(text);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_chat->isBusy());
    QTRY_VERIFY(!m_chat->isBusy());
}

const QList<Message> &TestChatPage::messages() const
{
    return m_page->conversation()->timeline().messages();
}

Conversation *TestChatPage::secondChat()
{
    sendAndWait(u"hello"_s); // an empty chat would be given back
    Conversation *second = m_desk->workspace().newConversation();
    Q_ASSERT(second != m_chat);
    return second;
}

bool TestChatPage::says(const QWidget *where, const QString &words) const
{
    const auto labels = where->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TestChatPage::anEmptyChatShowsModelBalanceAndSuggestions()
{
    const auto *empty = part<dria::EmptyChat>();
    QVERIFY(empty->isVisible());
    QTRY_VERIFY(says(empty, u"USDC"_s));
    QVERIFY(says(empty, u"qwen3.5:9b"_s));
    QCOMPARE(empty->findChildren<QPushButton *>().size(), 3);
    QVERIFY(part<dria::ModelButton>()->accessibleName().contains(u"qwen3.5:9b"_s));
    QVERIFY(part<dria::ModelButton>()->accessibleName().contains(u"14 node"_s));
}

void TestChatPage::aSuggestionGoesIntoTheComposerAndIsNotSent()
{
    auto *button = part<dria::EmptyChat>()->findChild<QPushButton *>();
    button->click();
    QCOMPARE(part<dria::Composer>()->text(), button->text());
    QVERIFY(m_edit->hasFocus());
    QVERIFY(messages().isEmpty());
}

void TestChatPage::sendingShowsTheAnswerAndClearsTheComposer()
{
    sendAndWait(u"hello"_s);
    QCOMPARE(part<dria::Composer>()->text(), QString());
    QCOMPARE(messages().size(), 2);
    QCOMPARE(messages().at(0).text, u"hello"_s);
    QCOMPARE(messages().at(1).state, Message::State::Complete);
    QVERIFY(!messages().at(1).text.isEmpty());
    QVERIFY(!part<dria::EmptyChat>()->isVisible());
    QVERIFY(part<dria::TranscriptPane>()->view()->isVisible());
    QVERIFY(says(part<dria::EditableTitle>(), u"hello"_s));
}

void TestChatPage::whatTheChatDoesNotTakeStaysInTheComposer()
{
    dria::PracticeOptions slow = dria::PracticeDesk::atOnce();
    slow.tokensPerSecond = 20;
    begin(slow);
    type(u"/practice long"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_chat->isBusy());
    type(u"the next"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(part<dria::Composer>()->text(), u"the next"_s);
    QCOMPARE(messages().size(), 2);
    m_page->stop();
    QTRY_VERIFY(!m_chat->isBusy());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(part<dria::Composer>()->text(), QString());
    QCOMPARE(messages().size(), 4);
}

void TestChatPage::stopKeepsWhatCame()
{
    dria::PracticeOptions slow = dria::PracticeDesk::atOnce();
    slow.tokensPerSecond = 50;
    begin(slow);
    type(u"/practice long"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_VERIFY(messages().at(1).text.size() > 20);
    part<dria::Composer>()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_chat->isBusy());
    QCOMPARE(messages().at(1).state, Message::State::Stopped);
    QVERIFY(messages().at(1).text.size() > 20);
}

void TestChatPage::draftsBelongToTheirChats()
{
    Conversation *second = secondChat();
    type(u"draft of the first"_s);
    m_page->setConversation(second);
    QCOMPARE(part<dria::Composer>()->text(), QString());
    type(u"draft of the second"_s);
    m_page->setConversation(m_chat);
    QCOMPARE(part<dria::Composer>()->text(), u"draft of the first"_s);
    QCOMPARE(second->draft(), u"draft of the second"_s);
    m_page->setConversation(second);
    QCOMPARE(part<dria::Composer>()->text(), u"draft of the second"_s);
}

void TestChatPage::placesBelongToTheirChats()
{
    m_page->resize(900, 300);
    sendAndWait(u"Show me Markdown"_s);
    Conversation *second = secondChat();
    auto *pane = part<dria::TranscriptPane>();
    const auto *first = pane->view();
    QTest::keyClick(pane->view(), Qt::Key_Home);
    QTRY_VERIFY(!pane->view()->isAtBottom());
    const auto buttons = pane->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons.first()->isVisible());
    m_page->setConversation(second);
    QVERIFY(!buttons.first()->isVisible());
    m_page->setConversation(m_chat);
    QCOMPARE(pane->view(), first);
    QVERIFY(!pane->view()->isAtBottom());
    buttons.first()->click();
    QTRY_VERIFY(pane->view()->isAtBottom());
    QVERIFY(!buttons.first()->isVisible());
}

void TestChatPage::aChatThatGoesAwayIsNoLongerShown()
{
    sendAndWait(u"hello"_s);
    m_desk->workspace().conversations().remove(m_chat->record().id);
    QTRY_VERIFY(!m_page->conversation());
    QVERIFY(!part<dria::TranscriptPane>()->view());
    type(u"to nobody"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    Conversation *next = m_desk->workspace().newConversation();
    m_page->setConversation(next);
    QVERIFY(next->isEmpty());
}

void TestChatPage::theTitleIsRenamedInPlace()
{
    sendAndWait(u"hello"_s);
    m_page->beginRename();
    auto *edit = part<dria::EditableTitle>()->findChild<QLineEdit *>();
    QVERIFY(edit->isVisible());
    edit->setText(u"  A better   <b>name</b> "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_chat->record().title, u"A better <b>name</b>"_s);
    QVERIFY(says(part<dria::EditableTitle>(), u"A better <b>name</b>"_s));
}

void TestChatPage::escapeEndsRenamingOnly()
{
    dria::PracticeOptions slow = dria::PracticeDesk::atOnce();
    slow.tokensPerSecond = 50;
    begin(slow);
    type(u"/practice long"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    const QString title = m_chat->record().title;
    m_page->beginRename();
    auto *edit = part<dria::EditableTitle>()->findChild<QLineEdit *>();
    edit->setText(u"Never mind"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_chat->record().title, title);
    QVERIFY(m_chat->isBusy());
}

void TestChatPage::theChosenModelAnswersNext()
{
    sendAndWait(u"hello"_s);
    m_page->openModelPicker();
    auto *picker = part<dria::ModelPicker>();
    QVERIFY(picker->isVisible());
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"nanbeige"_s);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_chat->record().model, u"nanbeige:3b"_s);
    QVERIFY(part<dria::ModelButton>()->accessibleName().contains(u"nanbeige:3b"_s));
    sendAndWait(u"hello again"_s);
    QCOMPARE(messages().constLast().model, u"nanbeige:3b"_s);
}

void TestChatPage::parametersAreTakenOverBeforeSending()
{
    m_page->setPanelShown(true);
    const auto spins = part<dria::ParametersPanel>()->findChildren<QSpinBox *>();
    const auto tokens = std::find_if(spins.cbegin(), spins.cend(), [](const QSpinBox *spin) {
        return spin->maximum() > 100'000;
    });
    (*tokens)->setValue(5);
    sendAndWait(u"hello"_s);
    QCOMPARE(messages().at(1).maxTokens, 5);
    QCOMPARE(m_chat->record().parameters.maxTokens, 5);
}

void TestChatPage::thePanelIsRememberedAndLiesOverANarrowPage()
{
    QVERIFY(!part<dria::ParametersPanel>()->isVisible());
    m_page->setPanelShown(true);
    QVERIFY(part<dria::ParametersPanel>()->isVisible());
    QVERIFY(m_desk->settings().value(dria::keys::windowPanelVisible).toBool());
    const int beside = m_edit->width();
    m_page->resize(500, 600);
    m_page->setPanelShown(false);
    const int alone = m_edit->width();
    m_page->setPanelShown(true);
    QCOMPARE(m_edit->width(), alone);
    QVERIFY(beside > 0);
    const ChatPage another(*m_theme, m_desk->workspace(), {});
    QVERIFY(another.isPanelShown());
}

void TestChatPage::aFailedAnswerOffersWhatHelps()
{
    QSignalSpy connectRequested(m_page.get(), &ChatPage::connectRequested);
    QSignalSpy newChat(m_page.get(), &ChatPage::newChatRequested);
    sendAndWait(u"/practice 401"_s);
    const QUuid reply = messages().at(1).id;
    m_chat->perform(reply, dria::turn_action::connectAccount);
    QCOMPARE(connectRequested.size(), 1);
    m_chat->perform(reply, dria::turn_action::newChat);
    QCOMPARE(newChat.size(), 1);
    m_chat->perform(reply, dria::turn_action::openParameters);
    QVERIFY(m_page->isPanelShown());
    m_chat->perform(reply, dria::turn_action::changeModel);
    QVERIFY(part<dria::ModelPicker>()->isVisible());
}

void TestChatPage::theSendKeyFollowsTheSetting()
{
    m_desk->settings().setValue(dria::keys::behaviourSendKey, u"ctrl+enter"_s);
    type(u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(messages().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(messages().size(), 2);
}

void TestChatPage::aNewAccountMovesAnEmptyChatAlong()
{
    QVERIFY(says(part<dria::Composer>(), u"Practice"_s));
    dria::Account other;
    other.id = QUuid::createUuid();
    other.kind = dria::Account::Kind::Other;
    other.name = u"Ollama"_s;
    other.baseUrl = QUrl(u"http://127.0.0.1:1/v1"_s);
    QVERIFY(m_desk->workspace().accounts().add(other));
    m_desk->workspace().accounts().setCurrent(other.id);
    QTRY_VERIFY(says(part<dria::Composer>(), u"127.0.0.1"_s));
    m_page->setPanelShown(true);
    const auto spins = part<dria::ParametersPanel>()->findChildren<QSpinBox *>();
    QCOMPARE(std::count_if(spins.cbegin(), spins.cend(),
                           [](const QSpinBox *spin) { return spin->isVisible(); }),
             1);
}

void TestChatPage::actionsAreEnabledWhileTheyWork()
{
    const auto enabled = [this](QStringView id) { return m_registry->action(id)->isEnabled(); };
    QVERIFY(enabled(u"chat.new"));
    QVERIFY(enabled(u"chat.model"));
    QVERIFY(!enabled(u"chat.stop"));
    QVERIFY(!enabled(u"chat.copyLastAnswer"));
    QVERIFY(!enabled(u"chat.rename"));
    QVERIFY(!enabled(u"chat.latest"));
    type(u"hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(enabled(u"chat.stop"));
    QTRY_VERIFY(!enabled(u"chat.stop"));
    QVERIFY(enabled(u"chat.copyLastAnswer"));
    QVERIFY(enabled(u"chat.rename"));
    QVERIFY(enabled(u"chat.latest"));
    m_page->hide();
    QVERIFY(!enabled(u"chat.rename"));
    QVERIFY(enabled(u"chat.new"));
}

void TestChatPage::escapeStopsTheAnswerFromAnywhere()
{
    dria::PracticeOptions slow = dria::PracticeDesk::atOnce();
    slow.tokensPerSecond = 20;
    begin(slow);
    type(u"/practice long"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_chat->isBusy());
    part<dria::ModelButton>()->setFocus();
    QTest::keyClick(m_page->window(), Qt::Key_Escape);
    QTRY_VERIFY(!m_chat->isBusy());
    QCOMPARE(messages().at(1).state, Message::State::Stopped);
}

void TestChatPage::copiesTheLastAnswerAndTheLastCode()
{
    sendAndWait(u"Write some Python code"_s);
    m_registry->action(u"chat.copyLastAnswer")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), messages().at(1).text.trimmed());
    m_registry->action(u"chat.copyLastCode")->trigger();
    const QString code = QGuiApplication::clipboard()->text();
    QVERIFY(!code.isEmpty());
    QVERIFY(!code.contains(u"```"_s));
    QVERIFY(messages().at(1).text.contains(code));
}

void TestChatPage::shortcutsDoNotClash()
{
    QCOMPARE(m_registry->conflicts().size(), 0);
    for (const auto &entry : m_registry->all())
        QVERIFY(!entry.action->text().isEmpty());
}

QTEST_MAIN(TestChatPage)
#include "tst_chat_page.moc"
