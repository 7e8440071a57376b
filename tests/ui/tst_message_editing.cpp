// Editing a message that was sent, as a person does it: by key, by button, and back again.

#include "chat_page_bench.h"
#include "ui/chat/composer.h"
#include "ui/chat/edit_banner.h"
#include "ui/chat/empty_chat.h"
#include "ui/chat/transcript_pane.h"
#include "ui/chat/undo_banner.h"
#include "ui/timeline/timeline_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dria;

class TestMessageEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theButtonUnderAMessageBringsItIntoTheComposer();
    void ctrlEAndUpEditTheLastOfOnesOwn_data();
    void ctrlEAndUpEditTheLastOfOnesOwn();
    void upMovesInTextThatIsThere();
    void escapeGoesBackToTheDraft();
    void theBannersButtonGoesBackToTheDraft();
    void anEditIsSentBesideTheMessageAndTheDraftComesBack();
    void anEditWaitsWhileAnotherChatIsShown();
    void theDraftIsStoredAndNotTheEdit();
    void whereThereIsNoDraftTheEditIsKeptAsOne();
    void turningToAnotherMessageKeepsWhatWasMadeOfTheFirst();
    void anEditWaitsWhileItsBranchIsNotShown();
    void withoutAMessageThereIsNothingToEdit();
    void deletedMessagesComeBackByTheBannerAndByCtrlZ();
    void ctrlZUndoesTypingFirst();
    void whatWasEditedOfADeletedMessageIsNotLost();
    void aButtonPressedWhileBusySaysWhyItDoesNothing();

private:
    [[nodiscard]] EditBanner &banner() const { return *m_bench->part<EditBanner>(); }
    [[nodiscard]] QString typed() const { return m_bench->edit->text(); }
    void press(int row, const QString &action);

    std::unique_ptr<ChatPageBench> m_bench;
};

void TestMessageEditing::init()
{
    m_bench = std::make_unique<ChatPageBench>();
    QVERIFY(m_bench->open());
}

void TestMessageEditing::press(int row, const QString &action)
{
    m_bench->part<TranscriptPane>()->view()->triggerAction(m_bench->messages().at(row).id, action);
}

void TestMessageEditing::theButtonUnderAMessageBringsItIntoTheComposer()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    QVERIFY(m_bench->sendAndWait(u"second words"_s));
    QVERIFY(!banner().isVisible());
    const auto actions = m_bench->chat->timeline()
                             .index(0)
                             .data(timeline::MessageActionsRole)
                             .value<QList<timeline::Action>>();
    QCOMPARE(actions.first().id, timeline::action_id::edit);
    press(0, timeline::action_id::edit);
    QCOMPARE(typed(), u"first words"_s);
    QVERIFY(banner().isVisible());
    QVERIFY(banner().text().contains(u"first words"_s));
    QVERIFY(m_bench->edit->hasFocus());
}

void TestMessageEditing::ctrlEAndUpEditTheLastOfOnesOwn_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+E") << int(Qt::Key_E) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Up") << int(Qt::Key_Up) << Qt::KeyboardModifiers(Qt::NoModifier);
}

void TestMessageEditing::ctrlEAndUpEditTheLastOfOnesOwn()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    QVERIFY(m_bench->sendAndWait(u"second words"_s));
    QTest::keyClick(m_bench->edit, static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(typed(), u"second words"_s);
}

void TestMessageEditing::upMovesInTextThatIsThere()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->type(u"x"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_Up);
    QCOMPARE(typed(), u"x"_s);
    QVERIFY(!banner().isVisible());
}

void TestMessageEditing::escapeGoesBackToTheDraft()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->type(u"a draft"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(typed(), u"first words"_s);
    m_bench->type(u" and more"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_Escape);
    QCOMPARE(typed(), u"a draft"_s);
    QVERIFY(!banner().isVisible());
    QCOMPARE(m_bench->messages().size(), 2);
}

void TestMessageEditing::theBannersButtonGoesBackToTheDraft()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->type(u"a draft"_s);
    press(0, timeline::action_id::edit);
    QTest::mouseClick(banner().findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(typed(), u"a draft"_s);
    QVERIFY(!banner().isVisible());
}

void TestMessageEditing::anEditIsSentBesideTheMessageAndTheDraftComesBack()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->type(u"a draft"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_bench->sendAndWait(u", again"_s));
    QCOMPARE(m_bench->messages().size(), 2);
    QCOMPARE(m_bench->messages().first().text, u"first words, again"_s);
    QCOMPARE(typed(), u"a draft"_s);
    QVERIFY(!banner().isVisible());
}

void TestMessageEditing::anEditWaitsWhileAnotherChatIsShown()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->type(u"a draft"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    m_bench->type(u", half edited"_s);
    m_bench->page.setConversation(m_bench->desk.workspace->newConversation());
    QVERIFY(!banner().isVisible());
    QCOMPARE(typed(), QString());
    m_bench->page.setConversation(m_bench->chat);
    QVERIFY(banner().isVisible());
    QCOMPARE(typed(), u"first words, half edited"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_Escape);
    QCOMPARE(typed(), u"a draft"_s);
}

void TestMessageEditing::theDraftIsStoredAndNotTheEdit()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->type(u"a draft"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    m_bench->type(u", half edited"_s);
    m_bench->page.saveDraft();
    QCOMPARE(m_bench->chat->draft().text, u"a draft"_s);
}

void TestMessageEditing::whereThereIsNoDraftTheEditIsKeptAsOne()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    m_bench->page.saveDraft();
    QCOMPARE(m_bench->chat->draft().text, QString()); // nothing was made of it yet
    m_bench->type(u", half"_s);
    m_bench->page.saveDraft();
    QCOMPARE(m_bench->chat->draft().text, u"first words, half"_s);
    m_bench->type(u" edited"_s);
    m_bench->page.saveDraft();
    QCOMPARE(m_bench->chat->draft().text, u"first words, half edited"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_Escape);
    QCOMPARE(typed(), QString());
    QCOMPARE(m_bench->chat->draft().text, QString());

    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    m_bench->type(u", sent"_s);
    m_bench->page.saveDraft();
    QVERIFY(m_bench->sendAndWait(u" now"_s));
    QCOMPARE(m_bench->messages().first().text, u"first words, sent now"_s);
    QCOMPARE(m_bench->chat->draft().text, QString());
}

void TestMessageEditing::turningToAnotherMessageKeepsWhatWasMadeOfTheFirst()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    QVERIFY(m_bench->sendAndWait(u"second words"_s));
    press(0, timeline::action_id::edit);
    m_bench->type(u", half edited"_s);
    press(2, timeline::action_id::edit);
    QCOMPARE(typed(), u"second words"_s);
    QVERIFY(banner().text().contains(u"second words"_s));
    press(0, timeline::action_id::edit);
    QCOMPARE(typed(), u"first words, half edited"_s);
    QVERIFY(banner().text().contains(u"first words"_s));
    QTest::keyClick(m_bench->edit, Qt::Key_Escape);
    QCOMPARE(typed(), QString());
    press(0, timeline::action_id::edit); // given up: it begins anew
    QCOMPARE(typed(), u"first words"_s);
}

void TestMessageEditing::anEditWaitsWhileItsBranchIsNotShown()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_bench->sendAndWait(u", again"_s));
    press(0, timeline::action_id::edit);
    m_bench->type(u" and again"_s);
    press(0, timeline::action_id::previousVersion);
    QCOMPARE(m_bench->messages().first().text, u"first words"_s);
    m_bench->page.setConversation(m_bench->desk.workspace->newConversation());
    m_bench->page.setConversation(m_bench->chat);
    QVERIFY(banner().isVisible());
    QCOMPARE(typed(), u"first words, again and again"_s);
}

void TestMessageEditing::withoutAMessageThereIsNothingToEdit()
{
    QTest::keyClick(m_bench->edit, Qt::Key_Up);
    QTest::keyClick(m_bench->edit, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!banner().isVisible());
    QCOMPARE(typed(), QString());
}

void TestMessageEditing::deletedMessagesComeBackByTheBannerAndByCtrlZ()
{
    const auto *undo = m_bench->part<UndoBanner>();
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    QVERIFY(!undo->isVisible());
    press(0, timeline::action_id::removeBranch);
    QCOMPARE(m_bench->messages().size(), 0);
    QVERIFY(undo->isVisible());
    QVERIFY(undo->text().contains(u'2'));
    QVERIFY(m_bench->part<EmptyChat>()->isVisible());
    QTest::mouseClick(undo->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_bench->messages().size(), 2);
    QVERIFY(!undo->isVisible());

    press(0, timeline::action_id::remove);
    QCOMPARE(m_bench->messages().size(), 1);
    m_bench->page.focusComposer();
    QTest::keyClick(m_bench->edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bench->messages().size(), 2);
}

void TestMessageEditing::ctrlZUndoesTypingFirst()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    press(0, timeline::action_id::remove);
    m_bench->type(u"typed"_s);
    QTest::keyClick(m_bench->edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(typed(), QString());
    QCOMPARE(m_bench->messages().size(), 1);
    QTest::keyClick(m_bench->edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bench->messages().size(), 2);
}

void TestMessageEditing::whatWasEditedOfADeletedMessageIsNotLost()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    press(0, timeline::action_id::edit);
    m_bench->type(u", again"_s);
    press(0, timeline::action_id::removeBranch);
    QVERIFY(!banner().isVisible());
    QCOMPARE(typed(), u"first words, again"_s);
    QCOMPARE(m_bench->chat->draft().text, typed());
}

void TestMessageEditing::aButtonPressedWhileBusySaysWhyItDoesNothing()
{
    QVERIFY(m_bench->sendAndWait(u"first words"_s));
    m_bench->send(u"/practice slow"_s);
    QVERIFY(m_bench->chat->isBusy());
    QSignalSpy said(m_bench->part<TranscriptPane>()->view(), &TimelineView::announcement);
    press(1, timeline::action_id::regenerate);
    QCOMPARE(said.size(), 1);
    m_bench->page.stop();
}

QTEST_MAIN(TestMessageEditing)
#include "tst_message_editing.moc"
