// Files of a draft, on their way into the request: the practice gateway says what it was sent.

#include "api/api_client.h"
#include "attachments/attachment_reader.h"
#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/model_hints.h"
#include "chat/timeline_model.h"
#include "core/background_files.h"
#include "core/settings.h"
#include "held_store.h"
#include "practice/practice_gateway.h"
#include "practice/practice_key.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage()
        : settings(folder.filePath(u"settings.json"_s))
    {
        Account account;
        account.id = QUuid::createUuid();
        account.kind = Account::Kind::Practice;
        account.baseUrl =
            gateway.start({.tokensPerSecond = 0, .firstToken = std::chrono::milliseconds(0)})
                .value();
        client = std::make_unique<ApiClient>(network, clock, account);
        QString key = practiceKey();
        client->setKey(Secret::takeFrom(key));
        catalogue = std::make_unique<Catalogue>(*client, settings, files, hints, clock,
                                                folder.filePath(u"models.json"_s));
        record.id = QUuid::createUuid();
        record.account = account.id;
        record.model = u"qwen3.5:9b"_s;
        open();
    }

    void open()
    {
        conversation = std::make_unique<Conversation>(
            record, ChatBackend{client.get(), catalogue.get()}, store, clock);
    }
    bool attach(QSize size, const QString &name = u"photo.png"_s)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        conversation->attach(name, reader.prepare(picture, name));
        return QTest::qWaitFor([this] { return conversation->pendingFiles().isEmpty(); });
    }
    bool ask(const QString &prompt)
    {
        QSignalSpy answered(conversation.get(), &Conversation::answered);
        return conversation->send(prompt) && (answered.size() == 1 || answered.wait(10'000));
    }
    [[nodiscard]] QString answer() const { return conversation->timeline().messages().last().text; }

    QTemporaryDir folder;
    SystemClock clock;
    QNetworkAccessManager network;
    PracticeGateway gateway;
    Settings settings;
    BackgroundFiles files;
    ModelHints hints;
    HeldStore store;
    AttachmentReader reader;
    ConversationRecord record;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Conversation> conversation;
};

} // namespace

class TestConversationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsSentWithItsPromptAndStaysWithIt();
    void theyStayWithTheirPromptWhenItIsAskedAgain();
    void filesOfADraftAreKept();
    void aDraftWaitsForAFileThatIsBeingRead();
    void theSameFileIsCarriedOnce();
    void whatIsRefusedIsToldByItsName();
    void aFullDiskKeepsNobodyFromAsking();
};

void TestConversationFiles::aPictureIsSentWithItsPromptAndStaysWithIt()
{
    Stage stage;
    QVERIFY(stage.attach({64, 48}));
    QVERIFY(stage.ask(u"What is this?"_s));
    QVERIFY2(stage.answer().contains(u"PNG, 64 × 48 pixels"_s), qPrintable(stage.answer()));
    QVERIFY(stage.conversation->draft().files.isEmpty());
    const auto shown = stage.conversation->timeline()
                           .index(0)
                           .data(timeline::AttachmentsRole)
                           .value<QList<timeline::Attachment>>();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().name, u"photo.png"_s);
    QCOMPARE(shown.first().pixels, QSize(64, 48));
    QVERIFY(stage.ask(u"And now without one?"_s));
    QVERIFY(!stage.answer().contains(u"pixels"_s)); // of the last prompt only
}

void TestConversationFiles::theyStayWithTheirPromptWhenItIsAskedAgain()
{
    Stage stage;
    QVERIFY(stage.attach({30, 20}));
    QVERIFY(stage.ask(u""_s)); // a picture needs no word
    QCOMPARE(stage.conversation->record().title, u"photo.png"_s);
    stage.open();
    QSignalSpy loaded(stage.conversation.get(), &Conversation::loaded);
    stage.conversation->load();
    QVERIFY(loaded.size() == 1 || loaded.wait());
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    stage.conversation->perform(stage.conversation->timeline().messages().last().id,
                                timeline::action_id::regenerate);
    QVERIFY(answered.size() == 1 || answered.wait(10'000));
    QVERIFY(stage.answer().contains(u"30 × 20 pixels"_s));
}

void TestConversationFiles::filesOfADraftAreKept()
{
    Stage stage;
    QVERIFY(stage.attach({10, 10}, u"a.png"_s));
    QVERIFY(stage.attach({20, 20}, u"b.png"_s));
    stage.conversation->removeFile(0);
    stage.conversation->removeFile(7);
    stage.conversation->setDraft({u"words"_s, 2, stage.conversation->draft().files});
    stage.open();
    QSignalSpy loaded(stage.conversation.get(), &Conversation::loaded);
    stage.conversation->load();
    QVERIFY(loaded.size() == 1 || loaded.wait());
    QCOMPARE(stage.conversation->draft().text, u"words"_s);
    QCOMPARE(stage.conversation->draft().files.size(), 1);
    QCOMPARE(stage.conversation->draft().files.first().name, u"b.png"_s);
}

void TestConversationFiles::aDraftWaitsForAFileThatIsBeingRead()
{
    Stage stage;
    QPromise<Result<NewFile>> reading;
    reading.start();
    stage.conversation->attach(u"slow.txt"_s, reading.future());
    QCOMPARE(stage.conversation->pendingFiles(), QStringList(u"slow.txt"_s));
    QVERIFY(!stage.conversation->send(u"go"_s));
    reading.addResult(NewFile{{"hash", u"text/plain"_s, u"slow.txt"_s, 3, {}}, "abc"});
    reading.finish();
    QTRY_VERIFY(stage.conversation->pendingFiles().isEmpty());
    QVERIFY(stage.ask(u"go"_s));
}

void TestConversationFiles::theSameFileIsCarriedOnce()
{
    Stage stage;
    QVERIFY(stage.attach({10, 10}));
    QVERIFY(stage.attach({10, 10}));
    QCOMPARE(stage.conversation->draft().files.size(), 1);
}

void TestConversationFiles::whatIsRefusedIsToldByItsName()
{
    Stage stage;
    QSignalSpy refused(stage.conversation.get(), &Conversation::fileRefused);
    stage.conversation->attach(u"gone.txt"_s, stage.reader.read(u"/nowhere/gone.txt"_s));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toString(), u"gone.txt"_s);
    QCOMPARE(refused.first().at(1).value<Error>().kind, ErrorKind::FileUnreadable);
    QVERIFY(stage.conversation->pendingFiles().isEmpty());
    QVERIFY(stage.conversation->draft().files.isEmpty());
}

void TestConversationFiles::aFullDiskKeepsNobodyFromAsking()
{
    Stage stage;
    stage.store.hold();
    QVERIFY(stage.attach({12, 9}));
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    QVERIFY(stage.conversation->send(u"What is this?"_s));
    stage.store.release(Error{ErrorKind::StorageFull, 0, std::nullopt, {}});
    QVERIFY(answered.size() == 1 || answered.wait(10'000));
    QVERIFY(stage.answer().contains(u"12 × 9 pixels"_s));
    QCOMPARE(stage.conversation->timeline().messages().first().files.size(), 1);
}

QTEST_MAIN(TestConversationFiles)
#include "tst_conversation_files.moc"
