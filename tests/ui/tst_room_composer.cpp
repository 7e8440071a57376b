// Posts are written here, over a real room: a practice gateway, a client, a library.

#include "../channels/feed_stage.h"
#include "channels/room_outbox.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "find_widget.h"
#include "ui/channels/room_composer.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace dria;
using namespace Qt::StringLiterals;

class TestRoomComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();

    void theFirstPostSaysOnceThatItIsPublic();
    void aPostLeavesTheFieldEmptyAndGoesOutOnce();
    void changingTheTextTakesTheQuestionBack();
    void whatIsTooLongIsCountedAndNotPosted();
    void aWrongNameIsToldWhileItIsTyped();
    void nameAndPictureGoWithThePost();
    void aDraftSurvivesAStart();
    void whatIsOfferedIsAddedAndSaysWhereItComesFrom();
    void withoutARoomNothingCanBeWritten();
    void everyControlHasAName();

private:
    [[nodiscard]] QPlainTextEdit *field() const
    {
        return m_composer->findChild<QPlainTextEdit *>();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(*m_composer, name);
    }
    [[nodiscard]] bool shows(const QString &words) const { return showsText(*m_composer, words); }
    void type(const QString &text)
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
    }
    void enter() { QTest::keyClick(field(), Qt::Key_Return); }
    void agreed() { m_settings->setValue(keys::channelsFirstPostSeen, true); }
    void makeComposer();

    std::unique_ptr<FeedStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RoomComposer> m_composer;
};

void TestRoomComposer::init()
{
    m_stage = std::make_unique<FeedStage>();
    m_settings = std::make_unique<Settings>(m_stage->folder.filePath(u"settings.json"_s));
    m_theme = std::make_unique<Theme>();
    makeComposer();
}

void TestRoomComposer::makeComposer()
{
    m_composer = std::make_unique<RoomComposer>(*m_settings, *m_theme);
    m_composer->setFeed(m_stage->feed.get());
    m_composer->resize(600, 200);
    m_composer->show();
    m_composer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
}

void TestRoomComposer::cleanup()
{
    m_composer.reset();
    m_theme.reset();
    m_settings.reset();
    m_stage.reset();
}

void TestRoomComposer::theFirstPostSaysOnceThatItIsPublic()
{
    type(u"Hello"_s);
    enter();
    QVERIFY(shows(u"public and permanent: it appears on Discord too"_s));
    QVERIFY(m_stage->feed->outbox().posts().isEmpty());
    button(u"Post it"_s)->click();
    QCOMPARE(m_stage->feed->outbox().posts().size(), 1);
    type(u"Again"_s);
    enter();
    QVERIFY(!shows(u"it appears on Discord too"_s));
    QCOMPARE(m_composer->text(), QString());
}

void TestRoomComposer::aPostLeavesTheFieldEmptyAndGoesOutOnce()
{
    agreed();
    type(u"Hello"_s);
    enter();
    enter();
    button(u"Post"_s)->click();
    QCOMPARE(m_composer->text(), QString());
    QCOMPARE(m_stage->feed->outbox().posts().size(), 1);
    QCOMPARE(m_stage->feed->outbox().posts().first().text, u"Hello"_s);
    QVERIFY(!button(u"Post"_s)->isEnabled());
}

void TestRoomComposer::changingTheTextTakesTheQuestionBack()
{
    type(u"Hello"_s);
    enter();
    type(u" there"_s);
    QVERIFY(!button(u"Post it"_s));
    QVERIFY(m_stage->feed->outbox().posts().isEmpty());
    enter();
    button(u"Not now"_s)->click();
    QCOMPARE(m_composer->text(), u"Hello there"_s);
    QVERIFY(m_stage->feed->outbox().posts().isEmpty());
}

void TestRoomComposer::whatIsTooLongIsCountedAndNotPosted()
{
    agreed();
    field()->setPlainText(u"😀"_s.repeated(1990));
    QVERIFY(shows(u"10 character(s) left"_s));
    field()->setPlainText(u"x"_s.repeated(2003));
    QVERIFY(shows(u"3 character(s) too many"_s));
    QVERIFY(!button(u"Post"_s)->isEnabled());
    enter();
    QVERIFY(m_stage->feed->outbox().posts().isEmpty());
    QCOMPARE(m_composer->text().size(), 2003);
}

void TestRoomComposer::aWrongNameIsToldWhileItIsTyped()
{
    agreed();
    type(u"Hello"_s);
    findNamed<QAbstractButton>(*m_composer, u"Name and picture"_s)->click();
    auto *name = findNamed<QLineEdit>(*m_composer, u"Name shown"_s);
    QVERIFY(name);
    name->setText(u"Ada L"_s);
    QVERIFY(shows(u"lower case letters"_s));
    QVERIFY(!button(u"Post"_s)->isEnabled());
    name->setText(u"ada-l"_s);
    QVERIFY(!shows(u"lower case letters"_s));
    QVERIFY(button(u"Post"_s)->isEnabled());
    auto *avatar = findNamed<QLineEdit>(*m_composer, u"Address of a picture"_s);
    avatar->setText(u"http://example.org/a.png"_s);
    QVERIFY(shows(u"https"_s));
    QVERIFY(!button(u"Post"_s)->isEnabled());
    QCOMPARE(m_settings->value(keys::channelsAvatar).toString(), QString()); // only what is right
}

void TestRoomComposer::nameAndPictureGoWithThePost()
{
    agreed();
    m_settings->setValue(keys::channelsName, u"ada-l"_s);
    makeComposer();
    QVERIFY(shows(u"as ada-l"_s));
    type(u"Hello"_s);
    enter();
    QCOMPARE(m_stage->feed->outbox().posts().first().name, u"ada-l"_s);
}

void TestRoomComposer::aDraftSurvivesAStart()
{
    type(u"Half a thou"_s);
    m_composer.reset();
    m_stage->reopen();
    makeComposer();
    QCOMPARE(m_composer->text(), u"Half a thou"_s);
}

void TestRoomComposer::whatIsOfferedIsAddedAndSaysWhereItComesFrom()
{
    type(u"Look:"_s);
    m_composer->offer(u"> An answer\n\n"_s, u"Quoted from a chat."_s);
    QCOMPARE(m_composer->text(), u"Look:\n> An answer\n\n"_s);
    QVERIFY(shows(u"Quoted from a chat."_s));
    QVERIFY(m_stage->feed->outbox().posts().isEmpty());
    QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_composer->text().contains(u"An answer"_s));
}

void TestRoomComposer::withoutARoomNothingCanBeWritten()
{
    type(u"kept"_s);
    m_composer->setFeed(nullptr);
    QVERIFY(!field()->isEnabled());
    QVERIFY(!button(u"Post"_s)->isEnabled());
    m_composer->setFeed(m_stage->feed.get());
    QCOMPARE(m_composer->text(), u"kept"_s);
}

void TestRoomComposer::everyControlHasAName()
{
    findNamed<QAbstractButton>(*m_composer, u"Name and picture"_s)->click();
    QCOMPARE(namelessControls(*m_composer), QStringList());
}

QTEST_MAIN(TestRoomComposer)
#include "tst_room_composer.moc"
