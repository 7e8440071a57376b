// Chats come in and go out through the page, as a person does it.

#include "core/ids.h"
#include "desk.h"
#include "find_widget.h"
#include "library/room_store.h"
#include "library/sqlite_conversation_store.h"
#include "transfer/daily_backup.h"
#include "ui/transfer/export_section.h"
#include "ui/transfer/import_section.h"
#include "ui/transfer/transfer_page.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTransferPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileIsShownBeforeItIsBrought();
    void aRoomIsOfferedInItsOwnFormsAndWritten();
    void cancellingThePreviewChangesNothing();
    void aBadFileIsRefusedInWordsAndAnotherCanBeChosen();
    void anExportCanBeImportedAgain();
    void aFolderThatTakesNoFileIsToldInPlace();
    void withoutAChatOnlyAllCanBeExported();
    void severalThatAreChosenAreExportedAndNoOthers();

private:
    static QString corpus(const char *name)
    {
        return QStringLiteral(DRIA_TEST_DATA "/chat-exports/") + QString::fromLatin1(name);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *found : m_page->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text().startsWith(text))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const { return showsText(*m_page, words); }
    [[nodiscard]] qsizetype kept() { return m_store->conversations({}, 100).result()->size(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<DailyBackup> m_backup;
    std::unique_ptr<TransferPage> m_page;
    ImportSection *m_import = nullptr;
    ExportSection *m_export = nullptr;
};

void TestTransferPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_store = std::make_unique<SqliteConversationStore>(m_desk->data->filePath(u"library.db"_s),
                                                        m_desk->clock);
    m_backup = std::make_unique<DailyBackup>(m_store->thread(), m_desk->workspace->settings(),
                                             m_desk->clock);
    m_page = std::make_unique<TransferPage>(*m_desk->workspace, m_store->thread(), *m_backup,
                                            m_desk->theme);
    m_import = m_page->findChild<ImportSection *>();
    m_export = m_page->findChild<ExportSection *>();
    m_page->resize(800, 900);
    m_page->show();
}

void TestTransferPage::cleanup()
{
    m_page.reset();
    m_backup.reset();
    m_store.reset();
    m_desk.reset();
}

void TestTransferPage::aFileIsShownBeforeItIsBrought()
{
    m_import->readFile(corpus("chatgpt-small.json"));
    QTRY_VERIFY(button(u"Import 2 chats"_s));
    QVERIFY(says(u"ChatGPT: 2 chats with 18 messages"_s));
    QCOMPARE(kept(), 0);
    QTest::mouseClick(button(u"Import 2 chats"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"Imported: 2 chats, 18 messages."_s));
    QCOMPARE(kept(), 2);

    m_import->readFile(corpus("chatgpt-small.json"));
    QTRY_VERIFY(says(u"2 chats are here already"_s));
    QTest::mouseClick(button(u"Import 2 chats"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"Nothing was new"_s));
}

void TestTransferPage::aRoomIsOfferedInItsOwnFormsAndWritten()
{
    RoomStore rooms(m_store->thread(), m_desk->clock);
    const qint64 room = rooms.open(QUuid::createUuid(), u"general"_s).result()->key;
    RoomMessage post;
    post.id = u"m"_s;
    post.text = u"Hello all"_s;
    post.createdAt = m_desk->clock.nowUtc();
    QVERIFY(rooms.takeIn(room, {{post}, {}, false}).result());
    auto *forms = m_export->findChild<QComboBox *>();
    const int ofChats = forms->count();
    m_page->setRoom(room, u"general"_s);
    QCOMPARE(forms->count(), 2);
    QCOMPARE(forms->currentText(), u"JSON: every post as it came"_s);
    forms->setCurrentIndex(0);
    const QString path = m_desk->data->filePath(u"room.md"_s);
    m_export->writeTo(path);
    QTRY_VERIFY(says(u"Exported to"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("> Hello all\n"));
    m_page->setChat({}, {});
    QCOMPARE(forms->count(), ofChats);
}

void TestTransferPage::cancellingThePreviewChangesNothing()
{
    m_import->readFile(corpus("claude-small.json"));
    QTRY_VERIFY(button(u"Import 1 chat"_s));
    QVERIFY(says(u"without a message"_s));
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(button(u"Choose a file"_s));
    QCOMPARE(kept(), 0);
}

void TestTransferPage::aBadFileIsRefusedInWordsAndAnotherCanBeChosen()
{
    m_import->readFile(corpus("bad-zip-slip.zip"));
    QTRY_VERIFY(says(u"Nothing was imported."_s));
    QVERIFY(button(u"Choose a file"_s));
    m_import->readFile(corpus("bad-truncated.json"));
    QTRY_VERIFY(says(u"damaged or incomplete"_s));
    QCOMPARE(kept(), 0);
}

void TestTransferPage::anExportCanBeImportedAgain()
{
    m_import->readFile(corpus("chatgpt-small.json"));
    QTRY_VERIFY(button(u"Import 2 chats"_s));
    QTest::mouseClick(button(u"Import 2 chats"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"Imported"_s));
    const QString path = m_desk->dir.filePath(u"out.json"_s);
    m_export->writeTo(path);
    QTRY_VERIFY(says(u"Exported to"_s));
    QSignalSpy shown(m_page.get(), &TransferPage::showFileRequested);
    QTest::mouseClick(button(u"Open the folder"_s), Qt::LeftButton);
    QCOMPARE(shown.value(0).value(0).toString(), path);
    m_import->readFile(path);
    QTRY_VERIFY(says(u"Dria Desktop: 2 chats with 18 messages"_s));
}

void TestTransferPage::aFolderThatTakesNoFileIsToldInPlace()
{
    m_export->writeTo(m_desk->dir.filePath(u"missing/out.json"_s));
    QTRY_VERIFY(says(u"No file was written."_s));
    QVERIFY(button(u"Export"_s)->isEnabled());
}

void TestTransferPage::withoutAChatOnlyAllCanBeExported()
{
    auto *one = m_export->findChildren<QRadioButton *>().value(0);
    m_page->setChat({}, {});
    QVERIFY(!one->isEnabled());
    m_page->setChat(QUuid::createUuid(), u"Primes"_s);
    QVERIFY(one->isEnabled() && one->isChecked());
    QVERIFY(one->text().contains(u"Primes"_s));
}

void TestTransferPage::severalThatAreChosenAreExportedAndNoOthers()
{
    QList<QUuid> chats;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        ConversationRecord record;
        record.id = newId(m_desk->clock.nowUtc());
        record.createdAt = record.activeAt = record.updatedAt = m_desk->clock.nowUtc();
        record.title = title;
        QVERIFY(m_store->save(record).result());
        chats += record.id;
    }
    m_page->setChat(chats.at(0), u"One"_s);
    m_page->setChats(chats.mid(0, 2));
    const auto *chosen = m_export->findChildren<QRadioButton *>().value(0);
    QVERIFY(chosen->isChecked() && chosen->text().contains(u'2'));
    QFile file(m_desk->dir.filePath(u"two.json"_s));
    m_export->writeTo(file.fileName());
    QTRY_VERIFY(says(u"Exported to"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("One") && bytes.contains("Two") && !bytes.contains("Three"));
}

QTEST_MAIN(TestTransferPage)
#include "tst_transfer_page.moc"
