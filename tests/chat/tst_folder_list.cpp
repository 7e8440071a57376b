#include "chat/conversation_list.h"
#include "chat/folder_list.h"
#include "support/manual_clock.h"
#include "support/memory_conversation_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestFolderList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersAreListedByNameEachAfterTheOneItIsIn();
    void blankNamesMakeAndChangeNothing();
    void aFolderCannotGoIntoItself();
    void foldersThatAreInEachOtherAreStillShown();
    void whatIsInAFolderThatGoesIsMovedUp();
    void aFolderRemovedLastComesBackWithWhatWasInIt();
    void whatWentElsewhereMeanwhileStaysThere();
    void allIsThereAfterReadingAgain();
    void whatIsMadeWhileTheyAreReadStays();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const Folder &folder : m_folders->all())
            found += m_folders->pathOf(folder.id);
        return found;
    }

    QUuid addChat(const QUuid &folder)
    {
        ConversationRecord record;
        record.id = QUuid::createUuid();
        record.folder = folder;
        if (!m_store->save(record).result())
            qFatal("the chat was not saved");
        m_list->append({summaryOf(record)});
        return record.id;
    }

    ManualClock m_clock;
    std::unique_ptr<MemoryConversationStore> m_store;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<FolderList> m_folders;
};

void TestFolderList::init()
{
    m_folders.reset();
    m_store = std::make_unique<MemoryConversationStore>();
    m_list = std::make_unique<ConversationList>();
    m_folders = std::make_unique<FolderList>(*m_store, *m_list, m_clock);
}

void TestFolderList::foldersAreListedByNameEachAfterTheOneItIsIn()
{
    const QUuid work = m_folders->create(u"Work"_s);
    m_folders->create(u" Part   b "_s, work);
    m_folders->create(u"Part a"_s, work);
    m_folders->create(u"Home"_s);
    QCOMPARE(names(), (QStringList{u"Home"_s, u"Work"_s, u"Work / Part a"_s, u"Work / Part b"_s}));
}

void TestFolderList::blankNamesMakeAndChangeNothing()
{
    QSignalSpy changed(m_folders.get(), &FolderList::changed);
    QVERIFY(m_folders->create(u" \n "_s).isNull());
    QVERIFY(changed.isEmpty());
    const QUuid work = m_folders->create(u"Work"_s);
    m_folders->rename(work, u"  "_s);
    m_folders->rename(QUuid::createUuid(), u"Other"_s);
    m_folders->remove(QUuid::createUuid());
    QCOMPARE(names(), QStringList{u"Work"_s});
    QCOMPARE(changed.count(), 1);
}

void TestFolderList::aFolderCannotGoIntoItself()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid part = m_folders->create(u"Part"_s, work);
    m_folders->move(work, part);
    m_folders->move(work, work);
    QCOMPARE(names(), (QStringList{u"Work"_s, u"Work / Part"_s}));
    m_folders->move(part, {});
    m_folders->move(work, part);
    QCOMPARE(names(), (QStringList{u"Part"_s, u"Part / Work"_s}));
}

void TestFolderList::foldersThatAreInEachOtherAreStillShown()
{
    const Folder a{QUuid::createUuid(), {}, u"a"_s};
    const Folder b{QUuid::createUuid(), a.id, u"b"_s};
    for (const Folder &folder :
         {Folder{a.id, b.id, a.name}, b, Folder{QUuid::createUuid(), QUuid::createUuid(), u"c"_s}})
        QVERIFY(m_store->save(folder).result());
    m_folders->load();
    QTRY_COMPARE(m_folders->all().size(), 3);
}

void TestFolderList::whatIsInAFolderThatGoesIsMovedUp()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid part = m_folders->create(u"Part"_s, work);
    m_folders->create(u"Deep"_s, part);
    const QUuid chat = addChat(part);
    m_folders->remove(part);
    QCOMPARE(names(), (QStringList{u"Work"_s, u"Work / Deep"_s}));
    QCOMPARE(m_list->find(chat)->filing.folder, work);
    QCOMPARE(m_store->open(chat, 1).result()->record.folder, work);
}

void TestFolderList::aFolderRemovedLastComesBackWithWhatWasInIt()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid part = m_folders->create(u"Part"_s, work);
    m_folders->create(u"Deep"_s, part);
    const QUuid inside = addChat(part);
    const QUuid beside = addChat(work);
    QSignalSpy removed(m_folders.get(), &FolderList::removed);
    m_folders->remove(part);
    QCOMPARE(removed.value(0).value(0).toString(), u"Part"_s);
    m_folders->undoRemoval();
    m_folders->undoRemoval(); // one step
    QCOMPARE(names(), (QStringList{u"Work"_s, u"Work / Part"_s, u"Work / Part / Deep"_s}));
    QCOMPARE(m_list->find(inside)->filing.folder, part);
    QCOMPARE(m_list->find(beside)->filing.folder, work);
    QCOMPARE(m_store->open(inside, 1).result()->record.folder, part);
    FolderList again(*m_store, *m_list, m_clock);
    again.load();
    QTRY_COMPARE(again.all(), m_folders->all());
}

void TestFolderList::whatWentElsewhereMeanwhileStaysThere()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid home = m_folders->create(u"Home"_s);
    const QUuid deep = m_folders->create(u"Deep"_s, work);
    const QUuid gone = m_folders->create(u"Gone"_s, work);
    const QUuid chat = addChat(work);
    m_folders->remove(work);
    m_folders->move(deep, home);
    m_list->file({chat}, {.folder = home});
    m_folders->remove(gone); // from now on it is this that comes back
    m_folders->undoRemoval();
    QCOMPARE(names(), (QStringList{u"Gone"_s, u"Home"_s, u"Home / Deep"_s}));
    m_folders->remove(home);
    m_folders->move(deep, gone);
    m_list->file({chat}, {.folder = gone});
    m_folders->undoRemoval();
    QCOMPARE(names(), (QStringList{u"Gone"_s, u"Gone / Deep"_s, u"Home"_s}));
    QCOMPARE(m_list->find(chat)->filing.folder, gone);
}

void TestFolderList::allIsThereAfterReadingAgain()
{
    const QUuid work = m_folders->create(u"Work"_s);
    m_folders->create(u"Part"_s, work);
    m_folders->rename(work, u"Play"_s);
    FolderList again(*m_store, *m_list, m_clock);
    again.load();
    QTRY_COMPARE(again.all(), m_folders->all());
    QCOMPARE(again.folder(work).name, u"Play"_s);
}

void TestFolderList::whatIsMadeWhileTheyAreReadStays()
{
    QVERIFY(m_store->save(Folder{QUuid::createUuid(), {}, u"Old"_s}).result());
    m_folders->load();
    m_folders->create(u"New"_s);
    QTRY_COMPARE(names(), (QStringList{u"New"_s, u"Old"_s}));
}

QTEST_GUILESS_MAIN(TestFolderList)
#include "tst_folder_list.moc"
