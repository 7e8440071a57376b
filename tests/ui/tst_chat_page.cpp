#include "chat/turn_actions.h"
#include "chat_page_bench.h"
#include "core/setting_keys.h"
#include "ui/chat/composer.h"
#include "ui/chat/editable_title.h"
#include "ui/chat/empty_chat.h"
#include "ui/chat/image_viewer.h"
#include "ui/chat/model_button.h"
#include "ui/chat/model_picker.h"
#include "ui/chat/parameters_panel.h"
#include "ui/chat/transcript_pane.h"
#include "ui/timeline/timeline_view.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
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
    void codeIsSavedFromTheTranscript();
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
    void aLowWindowLeavesOutSuggestions();
    void aNewAccountMovesAnEmptyChatAlong();
    void anImageOfAChatIsShownLargeUntilAnotherChatIs();

private:
    [[nodiscard]] bool begin(int tokensPerSecond = 0);
    [[nodiscard]] dria::Conversation *secondChat();
    [[nodiscard]] bool says(const QWidget *where, const QString &words) const;

    std::unique_ptr<dria::ChatPageBench> m_bench;
};

void TestChatPage::init()
{
    QVERIFY(begin());
}

void TestChatPage::cleanup()
{
    m_bench.reset();
}

bool TestChatPage::begin(int tokensPerSecond)
{
    dria::PracticeOptions options = dria::Desk::atOnce();
    options.tokensPerSecond = tokensPerSecond;
    m_bench.reset();
    m_bench = std::make_unique<dria::ChatPageBench>(options);
    return m_bench->open();
}

Conversation *TestChatPage::secondChat()
{
    // An empty chat would be given back.
    if (!m_bench->sendAndWait(u"hello"_s))
        return nullptr;
    Conversation *second = m_bench->desk.workspace->newConversation();
    return second == m_bench->chat ? nullptr : second;
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
    const auto *empty = m_bench->part<dria::EmptyChat>();
    QVERIFY(empty->isVisible());
    QTRY_VERIFY(says(empty, u"USDC"_s));
    QVERIFY(says(empty, u"qwen3.5:9b"_s));
    QCOMPARE(empty->findChildren<QPushButton *>().size(), 3);
    QVERIFY(m_bench->part<dria::ModelButton>()->accessibleName().contains(u"qwen3.5:9b"_s));
    QVERIFY(m_bench->part<dria::ModelButton>()->accessibleName().contains(u"14 node"_s));
}

void TestChatPage::aSuggestionGoesIntoTheComposerAndIsNotSent()
{
    auto *button = m_bench->part<dria::EmptyChat>()->findChild<QPushButton *>();
    button->click();
    QCOMPARE(m_bench->part<dria::Composer>()->text(), button->text());
    QVERIFY(m_bench->edit->hasFocus());
    QVERIFY(m_bench->messages().isEmpty());
}

void TestChatPage::sendingShowsTheAnswerAndClearsTheComposer()
{
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    QCOMPARE(m_bench->part<dria::Composer>()->text(), QString());
    QCOMPARE(m_bench->messages().size(), 2);
    QCOMPARE(m_bench->messages().at(0).text, u"hello"_s);
    QCOMPARE(m_bench->messages().at(1).state, Message::State::Complete);
    QVERIFY(!m_bench->messages().at(1).text.isEmpty());
    QVERIFY(!m_bench->part<dria::EmptyChat>()->isVisible());
    QVERIFY(m_bench->part<dria::TranscriptPane>()->view()->isVisible());
    QVERIFY(says(m_bench->part<dria::EditableTitle>(), u"hello"_s));
}

void TestChatPage::codeIsSavedFromTheTranscript()
{
    QVERIFY(m_bench->chat->send(u"hello\n\n```py\nx = 1\n```"_s));
    QTRY_VERIFY(!m_bench->chat->isBusy());
    dria::TimelineView *view = m_bench->part<dria::TranscriptPane>()->view();
    const QRect save = view->targetRect(0, dria::timeline::Target::Kind::SaveCode);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, save.center());
    auto *dialog = m_bench->part<QFileDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"/code.py"_s));
    const QString path = m_bench->desk.dir.filePath(u"mine.py"_s);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
    QTRY_VERIFY(says(m_bench->part<dria::Composer>(), u"mine.py"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "x = 1\n");
}

void TestChatPage::whatTheChatDoesNotTakeStaysInTheComposer()
{
    QVERIFY(begin(20));
    m_bench->send(u"/practice long"_s);
    QVERIFY(m_bench->chat->isBusy());
    m_bench->send(u"the next"_s);
    QCOMPARE(m_bench->part<dria::Composer>()->text(), u"the next"_s);
    QCOMPARE(m_bench->messages().size(), 2);
    m_bench->page.stop();
    QTRY_VERIFY(!m_bench->chat->isBusy());
    QTest::keyClick(m_bench->edit, Qt::Key_Return);
    QCOMPARE(m_bench->part<dria::Composer>()->text(), QString());
    QCOMPARE(m_bench->messages().size(), 4);
}

void TestChatPage::stopKeepsWhatCame()
{
    QVERIFY(begin(50));
    m_bench->send(u"/practice long"_s);
    QTRY_VERIFY(m_bench->messages().at(1).text.size() > 20);
    m_bench->part<dria::Composer>()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_bench->chat->isBusy());
    QCOMPARE(m_bench->messages().at(1).state, Message::State::Stopped);
    QVERIFY(m_bench->messages().at(1).text.size() > 20);
}

void TestChatPage::draftsBelongToTheirChats()
{
    Conversation *second = secondChat();
    QVERIFY(second);
    m_bench->type(u"draft of the first"_s);
    m_bench->page.setConversation(second);
    QCOMPARE(m_bench->part<dria::Composer>()->text(), QString());
    m_bench->type(u"draft of the second"_s);
    m_bench->page.setConversation(m_bench->chat);
    QCOMPARE(m_bench->part<dria::Composer>()->text(), u"draft of the first"_s);
    QCOMPARE(second->draft().text, u"draft of the second"_s);
    m_bench->page.setConversation(second);
    QCOMPARE(m_bench->part<dria::Composer>()->text(), u"draft of the second"_s);
}

void TestChatPage::placesBelongToTheirChats()
{
    m_bench->page.resize(900, 300);
    QVERIFY(m_bench->sendAndWait(u"Show me Markdown"_s));
    Conversation *second = secondChat();
    QVERIFY(second);
    auto *pane = m_bench->part<dria::TranscriptPane>();
    const auto *first = pane->view();
    QTest::keyClick(pane->view(), Qt::Key_Home);
    QTRY_VERIFY(!pane->view()->isAtBottom());
    const auto buttons = pane->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons.first()->isVisible());
    m_bench->page.setConversation(second);
    QVERIFY(!buttons.first()->isVisible());
    m_bench->page.setConversation(m_bench->chat);
    QCOMPARE(pane->view(), first);
    QVERIFY(!pane->view()->isAtBottom());
    buttons.first()->click();
    QTRY_VERIFY(pane->view()->isAtBottom());
    QVERIFY(!buttons.first()->isVisible());
}

void TestChatPage::aChatThatGoesAwayIsNoLongerShown()
{
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    m_bench->desk.workspace->trash().remove({m_bench->chat->record().id});
    QTRY_VERIFY(!m_bench->page.conversation());
    QVERIFY(!m_bench->part<dria::TranscriptPane>()->view());
    m_bench->send(u"to nobody"_s);
    Conversation *next = m_bench->desk.workspace->newConversation();
    m_bench->page.setConversation(next);
    QVERIFY(next->isEmpty());
}

void TestChatPage::theTitleIsRenamedInPlace()
{
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    m_bench->page.beginRename();
    auto *edit = m_bench->part<dria::EditableTitle>()->findChild<QLineEdit *>();
    QVERIFY(edit->isVisible());
    edit->setText(u"  A better   <b>name</b> "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_bench->chat->record().title, u"A better <b>name</b>"_s);
    QVERIFY(says(m_bench->part<dria::EditableTitle>(), u"A better <b>name</b>"_s));
}

void TestChatPage::escapeEndsRenamingOnly()
{
    QVERIFY(begin(50));
    m_bench->send(u"/practice long"_s);
    const QString title = m_bench->chat->record().title;
    m_bench->page.beginRename();
    auto *edit = m_bench->part<dria::EditableTitle>()->findChild<QLineEdit *>();
    edit->setText(u"Never mind"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_bench->chat->record().title, title);
    QVERIFY(m_bench->chat->isBusy());
}

void TestChatPage::theChosenModelAnswersNext()
{
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    m_bench->page.openModelPicker();
    auto *picker = m_bench->part<dria::ModelPicker>();
    QVERIFY(picker->isVisible());
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"nanbeige"_s);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_bench->chat->record().model, u"nanbeige:3b"_s);
    QVERIFY(m_bench->part<dria::ModelButton>()->accessibleName().contains(u"nanbeige:3b"_s));
    QVERIFY(m_bench->sendAndWait(u"hello again"_s));
    QCOMPARE(m_bench->messages().constLast().model, u"nanbeige:3b"_s);
}

void TestChatPage::parametersAreTakenOverBeforeSending()
{
    m_bench->page.setPanelShown(true);
    const auto spins = m_bench->part<dria::ParametersPanel>()->findChildren<QSpinBox *>();
    const auto tokens = std::find_if(spins.cbegin(), spins.cend(), [](const QSpinBox *spin) {
        return spin->maximum() > 100'000;
    });
    (*tokens)->setValue(5);
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    QCOMPARE(m_bench->messages().at(1).maxTokens, 5);
    QCOMPARE(m_bench->chat->record().parameters.maxTokens, 5);
}

void TestChatPage::thePanelIsRememberedAndLiesOverANarrowPage()
{
    QVERIFY(!m_bench->page.isPanelShown());
    QVERIFY(!m_bench->part<dria::ParametersPanel>()); // not even made
    m_bench->page.setPanelShown(true);
    QVERIFY(m_bench->part<dria::ParametersPanel>()->isVisible());
    QVERIFY(m_bench->desk.settings.value(dria::keys::windowPanelVisible).toBool());
    const int beside = m_bench->edit->width();
    m_bench->page.resize(500, 600);
    m_bench->page.setPanelShown(false);
    const int alone = m_bench->edit->width();
    m_bench->page.setPanelShown(true);
    QCOMPARE(m_bench->edit->width(), alone);
    QVERIFY(beside > 0);
    const ChatPage another(m_bench->theme, *m_bench->desk.workspace, {});
    QVERIFY(another.isPanelShown());
}

void TestChatPage::aFailedAnswerOffersWhatHelps()
{
    QSignalSpy connectRequested(&m_bench->page, &ChatPage::connectRequested);
    QSignalSpy newChat(&m_bench->page, &ChatPage::newChatRequested);
    QVERIFY(m_bench->sendAndWait(u"/practice 401"_s));
    const QUuid reply = m_bench->messages().at(1).id;
    m_bench->chat->perform(reply, dria::turn_action::connectAccount);
    QCOMPARE(connectRequested.size(), 1);
    m_bench->chat->perform(reply, dria::turn_action::newChat);
    QCOMPARE(newChat.size(), 1);
    m_bench->chat->perform(reply, dria::turn_action::openParameters);
    QVERIFY(m_bench->page.isPanelShown());
    m_bench->chat->perform(reply, dria::turn_action::changeModel);
    QVERIFY(m_bench->part<dria::ModelPicker>()->isVisible());
}

void TestChatPage::theSendKeyFollowsTheSetting()
{
    m_bench->desk.settings.setValue(dria::keys::behaviourSendKey, u"ctrl+enter"_s);
    m_bench->send(u"a"_s);
    QVERIFY(m_bench->messages().isEmpty());
    QTest::keyClick(m_bench->edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->messages().size(), 2);
}

void TestChatPage::aLowWindowLeavesOutSuggestions()
{
    const auto buttons = m_bench->part<dria::EmptyChat>()->findChildren<QPushButton *>();
    const auto shown = [&] {
        return std::count_if(buttons.cbegin(), buttons.cend(),
                             [](const QPushButton *button) { return button->isVisible(); });
    };
    QTRY_COMPARE(shown(), 3);
    int least = 3;
    for (int height = m_bench->page.height(); height >= 250; height -= 10) {
        m_bench->page.resize(m_bench->page.width(), height);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        least = std::min(least, static_cast<int>(shown()));
        for (int i = 0; i + 1 < buttons.size(); ++i) {
            QVERIFY(!buttons.at(i + 1)->isVisible() ||
                    !buttons.at(i)->geometry().intersects(buttons.at(i + 1)->geometry()));
        }
    }
    QVERIFY(least < 3);
    m_bench->page.resize(m_bench->page.width(), 700);
    QTRY_COMPARE(shown(), 3);
}

void TestChatPage::aNewAccountMovesAnEmptyChatAlong()
{
    QVERIFY(says(m_bench->part<dria::Composer>(), u"Practice"_s));
    dria::Account other;
    other.id = QUuid::createUuid();
    other.kind = dria::Account::Kind::Other;
    other.name = u"Ollama"_s;
    other.baseUrl = QUrl(u"http://127.0.0.1:1/v1"_s);
    QVERIFY(m_bench->desk.workspace->accounts().add(other));
    m_bench->desk.workspace->accounts().setCurrent(other.id);
    QTRY_VERIFY(says(m_bench->part<dria::Composer>(), u"127.0.0.1"_s));
    m_bench->page.setPanelShown(true);
    const auto spins = m_bench->part<dria::ParametersPanel>()->findChildren<QSpinBox *>();
    QCOMPARE(std::count_if(spins.cbegin(), spins.cend(),
                           [](const QSpinBox *spin) { return spin->isVisible(); }),
             1);
}

void TestChatPage::anImageOfAChatIsShownLargeUntilAnotherChatIs()
{
    QVERIFY(m_bench->sendAndWait(u"hello"_s));
    QImage image(8, 8, QImage::Format_RGB32);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&file, "PNG"));
    dria::TimelineView *view = m_bench->part<dria::TranscriptPane>()->view();
    Q_EMIT view->imageOpened(file.data(), u"a jar"_s);
    QPointer viewer = m_bench->part<dria::ImageViewer>();
    QVERIFY(viewer && viewer->isVisible());
    QVERIFY(secondChat());
    m_bench->page.setConversation(secondChat());
    QVERIFY(!viewer);
}

QTEST_MAIN(TestChatPage)
#include "tst_chat_page.moc"
