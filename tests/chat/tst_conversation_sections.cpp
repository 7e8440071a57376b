#include "chat/conversation_list.h"
#include "chat/conversation_sections.h"
#include "chat/folder_list.h"
#include "chat/tag_list.h"
#include "core/ids.h"
#include "support/manual_clock.h"
#include "support/memory_conversation_store.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestConversationSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void daysAndMonthsAreHeadings();
    void pinnedStandFirstInTheOrderOfTheirMaking();
    void theArchiveIsClosedUntilItIsOpened();
    void whatIsUsedAgainMovesAndKeepsItsHolders();
    void aDayLaterTheHeadingsAreOthers();
    void foldersHoldFoldersAndChatsAndRememberWhatIsOpen();
    void aFilterShowsOnlyTheFoldersOfWhatItFinds();
    void whatIsDroppedGoesIntoTheFolderOrOutOfIt();
    void theFilterFindsAllWordsEverywhere();
    void tagsStandBesideTheTitleByNameAndAreHeard();
    void aFilterFollowsTheTagsThatItNames();
    void aHundredThousandAreTakenInByPages();
    void headingsCannotBeChosen();
    void anyChangeLeavesWhatANewModelShows();

private:
    /// As local time says, so that days begin where the person is.
    [[nodiscard]] static QDateTime at(const QString &local)
    {
        return QDateTime::fromString(local, Qt::ISODate).toUTC();
    }
    void setNow(const QString &local)
    {
        m_clock.advance(std::chrono::milliseconds(m_clock.nowUtc().msecsTo(at(local))));
    }
    QUuid add(const QString &title, const QString &local, const Filing &filing = {})
    {
        const QUuid id = newId(at(local));
        m_list->append({{id, {}, title, at(local), filing}});
        return id;
    }
    /// Headings in brackets.
    [[nodiscard]] static QStringList shown(const ConversationSections &sections)
    {
        QStringList rows;
        for (int row = 0; row < sections.rowCount(); ++row) {
            const QString text = sections.index(row).data().toString();
            rows += sections.conversationAt(row).isNull() ? u"[%1]"_s.arg(text) : text;
        }
        return rows;
    }

    ManualClock m_clock;
    MemoryConversationStore m_store;
    std::unique_ptr<FolderList> m_folders;
    std::unique_ptr<TagList> m_tags;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<ConversationSections> m_sections;
};

void TestConversationSections::init()
{
    QLocale::setDefault(QLocale::c());
    setNow(u"2026-03-18T12:00:00"_s);
    m_sections.reset();
    m_folders.reset();
    m_tags.reset();
    m_list = std::make_unique<ConversationList>();
    m_folders = std::make_unique<FolderList>(m_store, *m_list, m_clock);
    m_tags = std::make_unique<TagList>(m_store, m_clock);
    m_sections = std::make_unique<ConversationSections>(*m_list, *m_folders, *m_tags, m_clock);
    new QAbstractItemModelTester(
        m_sections.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_sections.get());
}

void TestConversationSections::daysAndMonthsAreHeadings()
{
    add(u"a"_s, u"2026-03-18T00:00:00"_s);
    add(u"b"_s, u"2026-03-17T23:59:59"_s);
    add(u"c"_s, u"2026-03-17T00:00:00"_s);
    add(u"d"_s, u"2026-03-16T23:59:59"_s);
    add(u"e"_s, u"2026-03-10T00:00:00"_s);
    add(u"f"_s, u"2026-03-09T23:59:59"_s);
    add(u"g"_s, u"2026-02-28T10:00:00"_s);
    add(u"h"_s, u"2025-02-28T10:00:00"_s);
    QCOMPARE(shown(*m_sections),
             (QStringList{u"[Today]"_s, u"a"_s, u"[Yesterday]"_s, u"b"_s, u"c"_s,
                          u"[Previous 7 days]"_s, u"d"_s, u"e"_s, u"[March 2026]"_s, u"f"_s,
                          u"[February 2026]"_s, u"g"_s, u"[February 2025]"_s, u"h"_s}));
}

void TestConversationSections::pinnedStandFirstInTheOrderOfTheirMaking()
{
    const QUuid first = add(u"made first"_s, u"2026-03-18T10:00:00"_s);
    const QUuid second = add(u"made second"_s, u"2026-02-18T10:00:00"_s);
    add(u"other"_s, u"2026-02-17T10:00:00"_s);
    m_list->file({first, second}, {.pinned = true});
    const QStringList expected{u"[Pinned]"_s, u"made first"_s, u"made second"_s,
                               u"[February 2026]"_s, u"other"_s};
    QCOMPARE(shown(*m_sections), expected);
    m_list->moveToTop(second); // used again: the keys of pinned chats stay
    QCOMPARE(shown(*m_sections), expected);
    QCOMPARE(m_sections->pinned(), (QList{first, second}));
}

void TestConversationSections::theArchiveIsClosedUntilItIsOpened()
{
    const QUuid kept = add(u"kept"_s, u"2026-03-18T10:00:00"_s);
    const QUuid away = add(u"away"_s, u"2026-03-18T09:00:00"_s);
    m_list->file({away}, {.pinned = true, .archived = true});
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"kept"_s, u"[Archive]"_s}));
    QCOMPARE(m_sections->rowOf(away), -1);
    QVERIFY(m_sections->pinned().isEmpty());
    m_sections->toggle(0); // not one that closes
    m_sections->toggle(2);
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"kept"_s, u"[Archive]"_s, u"away"_s}));
    QVERIFY(!m_sections->index(2).data(ConversationSections::IsCollapsedRole).toBool());
    m_list->file({away}, {.pinned = false, .archived = false});
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"kept"_s, u"away"_s}));
    m_list->remove(kept);
    m_list->remove(away);
    QCOMPARE(m_sections->rowCount(), 0);
}

void TestConversationSections::whatIsUsedAgainMovesAndKeepsItsHolders()
{
    add(u"a"_s, u"2026-03-18T10:00:00"_s);
    const QUuid old = add(u"old"_s, u"2026-01-18T10:00:00"_s);
    const QPersistentModelIndex held = m_sections->index(m_sections->rowOf(old));
    QSignalSpy reset(m_sections.get(), &QAbstractItemModel::modelReset);
    m_list->put({old, {}, u"old"_s, m_clock.nowUtc()});
    m_list->moveToTop(old);
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"old"_s, u"a"_s}));
    QCOMPARE(held.row(), 1);
    QVERIFY(reset.isEmpty());
}

void TestConversationSections::aDayLaterTheHeadingsAreOthers()
{
    add(u"a"_s, u"2026-03-18T10:00:00"_s);
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"a"_s}));
    setNow(u"2026-03-19T00:00:01"_s);
    m_list->put({newId(m_clock.nowUtc()), {}, u"b"_s, m_clock.nowUtc()});
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"b"_s, u"[Yesterday]"_s, u"a"_s}));
}

void TestConversationSections::foldersHoldFoldersAndChatsAndRememberWhatIsOpen()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid reports = m_folders->create(u"Reports"_s, work);
    m_folders->create(u"Home"_s);
    add(u"loose"_s, u"2026-03-18T10:00:00"_s);
    add(u"report"_s, u"2026-03-18T09:00:00"_s, {reports, false, false});
    add(u"work"_s, u"2026-03-18T08:00:00"_s, {work, false, false});
    add(u"lost"_s, u"2026-03-18T07:00:00"_s, {QUuid::createUuid(), false, false});
    const QStringList closed{u"[Folders]"_s, u"[Home]"_s, u"[Work]"_s,
                             u"[Today]"_s,   u"loose"_s,  u"lost"_s};
    QCOMPARE(shown(*m_sections), closed);
    QSignalSpy remembered(m_sections.get(), &ConversationSections::openFoldersChanged);
    m_sections->toggle(2);
    QCOMPARE(remembered.count(), 1);
    QCOMPARE(shown(*m_sections),
             (QStringList{u"[Folders]"_s, u"[Home]"_s, u"[Work]"_s, u"[Reports]"_s, u"work"_s,
                          u"[Today]"_s, u"loose"_s, u"lost"_s}));
    QCOMPARE(m_sections->index(3).data(ConversationSections::DepthRole).toInt(), 1);
    QCOMPARE(m_sections->folderAt(3), reports);
    QVERIFY(m_sections->conversationAt(3).isNull());
    m_sections->openFolder(reports);
    QCOMPARE(m_sections->index(4).data().toString(), u"report"_s);
    QCOMPARE(m_sections->index(4).data(ConversationSections::DepthRole).toInt(), 2);
    m_sections->setOpenFolders({});
    QCOMPARE(shown(*m_sections), closed);
    m_sections->openFolder(reports);
    m_folders->remove(work); // what is in it goes up
    QCOMPARE(shown(*m_sections),
             (QStringList{u"[Folders]"_s, u"[Home]"_s, u"[Reports]"_s, u"report"_s, u"[Today]"_s,
                          u"loose"_s, u"work"_s, u"lost"_s}));
}

void TestConversationSections::aFilterShowsOnlyTheFoldersOfWhatItFinds()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid reports = m_folders->create(u"Reports"_s, work);
    m_folders->create(u"Home"_s);
    add(u"Rain"_s, u"2026-03-18T09:00:00"_s, {reports, false, false});
    m_sections->setFilter(u"rain"_s);
    QCOMPARE(shown(*m_sections),
             (QStringList{u"[Folders]"_s, u"[Work]"_s, u"[Reports]"_s, u"Rain"_s}));
    m_sections->setFilter(u"snow"_s);
    QCOMPARE(m_sections->rowCount(), 0);
}

void TestConversationSections::whatIsDroppedGoesIntoTheFolderOrOutOfIt()
{
    const QUuid work = m_folders->create(u"Work"_s);
    const QUuid inside = m_folders->create(u"Inside"_s, work);
    const QUuid chat = add(u"chat"_s, u"2026-03-18T09:00:00"_s);
    const QUuid filed = add(u"filed"_s, u"2026-03-18T08:00:00"_s, {work, false, false});
    m_sections->openFolder(work); // Folders, Work, Inside, filed, Today, chat
    QSignalSpy chats(m_sections.get(), &ConversationSections::conversationsDropped);
    QSignalSpy folders(m_sections.get(), &ConversationSections::folderDropped);
    const auto drop = [this](int from, int row, int parent) {
        const std::unique_ptr<QMimeData> data(m_sections->mimeData({m_sections->index(from)}));
        return m_sections->dropMimeData(data.get(), Qt::MoveAction, row, 0,
                                        parent < 0 ? QModelIndex() : m_sections->index(parent));
    };
    QVERIFY(drop(5, -1, 2)); // on a folder
    QCOMPARE(chats.last().at(0).value<QList<QUuid>>(), QList{chat});
    QCOMPARE(chats.last().at(1).toUuid(), inside);
    QVERIFY(drop(5, 4, -1)); // below a chat of a folder
    QCOMPARE(chats.last().at(1).toUuid(), work);
    QVERIFY(drop(3, 6, -1)); // below all
    QCOMPARE(chats.last().at(0).value<QList<QUuid>>(), QList{filed});
    QVERIFY(chats.last().at(1).toUuid().isNull());
    QVERIFY(drop(2, 5, -1));
    QCOMPARE(folders.last().at(0).toUuid(), inside);
    QVERIFY(folders.last().at(1).toUuid().isNull());
    QMimeData foreign;
    foreign.setText(u"text"_s);
    QVERIFY(!m_sections->dropMimeData(&foreign, Qt::CopyAction, 0, 0, {}));
}

void TestConversationSections::theFilterFindsAllWordsEverywhere()
{
    add(u"Rain in Spain"_s, u"2026-03-18T10:00:00"_s);
    add(u"Spanish rain"_s, u"2026-03-18T09:00:00"_s, {{}, false, true});
    add(u"Sun"_s, u"2026-03-18T08:00:00"_s);
    m_sections->setFilter(u" spa  RAIN"_s);
    QCOMPARE(shown(*m_sections),
             (QStringList{u"[Today]"_s, u"Rain in Spain"_s, u"[Archive]"_s, u"Spanish rain"_s}));
    m_sections->setFilter(u"nothing has this"_s);
    QCOMPARE(m_sections->rowCount(), 0);
    m_sections->setFilter({});
    QCOMPARE(shown(*m_sections),
             (QStringList{u"[Today]"_s, u"Rain in Spain"_s, u"Sun"_s, u"[Archive]"_s}));
}

void TestConversationSections::tagsStandBesideTheTitleByNameAndAreHeard()
{
    const QUuid work = m_tags->create(u"work"_s);
    const QUuid home = m_tags->create(u"home"_s);
    const QUuid chat = add(u"Rain"_s, u"2026-03-18T10:00:00"_s);
    const QModelIndex row = m_sections->index(m_sections->rowOf(chat));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Rain"_s);
    QSignalSpy told(m_sections.get(), &QAbstractItemModel::dataChanged);
    m_list->file({chat}, {.tagged = {work, home, QUuid::createUuid()}});
    QCOMPARE(told.count(), 1);
    QCOMPARE(row.data(ConversationSections::TagNamesRole).toStringList(),
             (QStringList{u"home"_s, u"work"_s}));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Rain, tags: home, work"_s);
    QVERIFY(m_tags->rename(home, u"zoo"_s));
    QCOMPARE(told.count(), 2);
    m_tags->remove(work);
    QCOMPARE(row.data(ConversationSections::TagNamesRole).toStringList(), QStringList{u"zoo"_s});
    m_tags->undoRemoval();
    QCOMPARE(row.data(ConversationSections::TagNamesRole).toStringList(),
             (QStringList{u"work"_s, u"zoo"_s}));
}

void TestConversationSections::aFilterFollowsTheTagsThatItNames()
{
    const QUuid work = m_tags->create(u"work"_s);
    add(u"Rain"_s, u"2026-03-18T10:00:00"_s, {{}, false, false, {work}});
    const QUuid snow = add(u"Snow"_s, u"2026-03-18T09:00:00"_s);
    add(u"Sun"_s, u"2026-03-18T08:00:00"_s, {{}, false, true, {work}});
    m_sections->setFilter(u"#work"_s);
    const QStringList both{u"[Today]"_s, u"Rain"_s, u"[Archive]"_s, u"Sun"_s};
    QCOMPARE(shown(*m_sections), both);
    m_list->file({snow}, {.tagged = {work}});
    QCOMPARE(m_sections->rowCount(), 5);
    m_list->file({snow}, {.untagged = {work}});
    QCOMPARE(shown(*m_sections), both);
    m_tags->remove(work);
    QCOMPARE(m_sections->rowCount(), 0);
    m_tags->undoRemoval();
    QCOMPARE(shown(*m_sections), both);
    m_sections->setFilter(u"#work rai"_s);
    QCOMPARE(shown(*m_sections), (QStringList{u"[Today]"_s, u"Rain"_s}));
}

void TestConversationSections::aHundredThousandAreTakenInByPages()
{
    init(); // the tester asks for every row whenever one comes
    m_sections = std::make_unique<ConversationSections>(*m_list, *m_folders, *m_tags, m_clock);
    QSignalSpy inserted(m_sections.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_sections.get(), &QAbstractItemModel::modelReset);
    QDateTime when = m_clock.nowUtc();
    for (int page = 0; page < 50; ++page) {
        QList<ConversationSummary> summaries;
        for (int i = 0; i < 2000; ++i) {
            when = when.addSecs(-60);
            summaries.append({QUuid::createUuid(), {}, u"Chat"_s, when});
        }
        m_list->append(summaries);
    }
    QCOMPARE(inserted.count(), 50); // a page is one piece
    QVERIFY(reset.isEmpty());
    const QUuid last = m_list->at(99'999).id;
    m_list->moveToTop(last);
    QVERIFY(reset.isEmpty());
    QCOMPARE(m_sections->rowOf(last), 1);
}

void TestConversationSections::headingsCannotBeChosen()
{
    add(u"a"_s, u"2026-03-18T10:00:00"_s);
    add(u"b"_s, u"2026-03-18T09:00:00"_s, {{}, false, true});
    QVERIFY(!m_sections->flags(m_sections->index(0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(m_sections->flags(m_sections->index(1)).testFlag(Qt::ItemIsSelectable));
    const QModelIndex archive = m_sections->index(2);
    QVERIFY(m_sections->flags(archive).testFlag(Qt::ItemIsEnabled)); // to be opened by key
    QVERIFY(!m_sections->flags(archive).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(archive.data(Qt::AccessibleTextRole).toString(), u"Archive, closed"_s);
}

void TestConversationSections::anyChangeLeavesWhatANewModelShows()
{
    QList<QUuid> ids;
    for (int i = 0; i < 40; ++i)
        ids += add(u"Chat %1"_s.arg(i),
                   u"2026-03-%1T10:00:00"_s.arg(18 - i / 3, 2, 10, QLatin1Char('0')));
    const auto archiveOf = [](const ConversationSections &sections) {
        for (int row = sections.rowCount() - 1; row >= 0; --row) {
            if (sections.index(row).data(ConversationSections::CanCollapseRole).toBool())
                return row;
        }
        return -1;
    };
    bool isOpen = false;
    quint32 random = 1;
    const auto below = [&random](int bound) {
        random = random * 1664525 + 1013904223;
        return static_cast<int>((random >> 8) % static_cast<quint32>(bound));
    };
    for (int step = 0; step < 500; ++step) {
        const QUuid id = ids.at(below(static_cast<int>(ids.size())));
        switch (below(6)) {
        case 0:
            m_list->file({id, ids.at(below(40))}, {.pinned = below(2) == 0});
            break;
        case 1:
            m_list->file({id}, {.archived = below(2) == 0});
            break;
        case 2:
            m_list->moveToTop(id);
            break;
        case 3:
            m_sections->setFilter(below(2) ? u"1"_s : QString());
            break;
        case 4: {
            const int archive = archiveOf(*m_sections);
            isOpen = isOpen != (archive >= 0 && !m_sections->isFiltered());
            m_sections->toggle(archive);
            break;
        }
        default: {
            const ConversationSummary summary = *m_list->find(id);
            m_list->remove(id);
            m_list->put(summary);
        }
        }
        if (m_sections->isFiltered())
            continue;
        ConversationSections fresh(*m_list, *m_folders, *m_tags, m_clock);
        if (isOpen)
            fresh.toggle(archiveOf(fresh));
        QCOMPARE(shown(*m_sections), shown(fresh));
    }
}

QTEST_GUILESS_MAIN(TestConversationSections)
#include "tst_conversation_sections.moc"
