#include "chat/tag_list.h"
#include "core/ids.h"
#include "support/manual_clock.h"
#include "support/memory_conversation_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTagList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tagsAreListedByName();
    void aNameIsMadeOnceHoweverItIsWritten();
    void blankNamesMakeAndChangeNothing();
    void aNameThatIsTakenIsNotGivenTwice();
    void theTagRemovedLastComesBack();
    void tagsOfOneNameFromTwoComputersAreOne();
    void allIsThereAfterReadingAgain();
    void whatIsMadeWhileTheyAreReadStays();

private:
    [[nodiscard]] static QStringList namesOf(const TagList &tags)
    {
        QStringList names;
        for (const Tag &tag : tags.all())
            names += tag.name;
        return names;
    }

    ManualClock m_clock;
    std::unique_ptr<MemoryConversationStore> m_store;
    std::unique_ptr<TagList> m_tags;
};

void TestTagList::init()
{
    m_tags.reset();
    m_store = std::make_unique<MemoryConversationStore>();
    m_tags = std::make_unique<TagList>(*m_store, m_clock);
}

void TestTagList::tagsAreListedByName()
{
    const QUuid last = m_tags->create(u"c"_s);
    const QUuid middle = m_tags->create(u"b"_s);
    m_tags->create(u"a"_s);
    QCOMPARE(namesOf(*m_tags), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_tags->namesOf({last, QUuid::createUuid(), middle}), (QStringList{u"b"_s, u"c"_s}));
}

void TestTagList::aNameIsMadeOnceHoweverItIsWritten()
{
    const QUuid made = m_tags->create(u" ## Two \n words "_s);
    QCOMPARE(m_tags->tag(made).name, u"Two words"_s);
    QCOMPARE(m_tags->create(u"#two WORDS"_s), made);
    QCOMPARE(m_tags->named(u"two words"_s), made);
    QCOMPARE(m_tags->all().size(), 1);
}

void TestTagList::blankNamesMakeAndChangeNothing()
{
    QSignalSpy changed(m_tags.get(), &TagList::changed);
    QVERIFY(m_tags->create(u" # \n "_s).isNull());
    QVERIFY(!m_tags->rename(QUuid::createUuid(), u"x"_s));
    m_tags->remove(QUuid::createUuid());
    m_tags->undoRemoval();
    QVERIFY(changed.isEmpty());
    const QUuid made = m_tags->create(u"work"_s);
    QVERIFY(!m_tags->rename(made, u"#"_s));
    QVERIFY(m_tags->rename(made, u" work "_s)); // it is so already
    QCOMPARE(changed.count(), 1);
}

void TestTagList::aNameThatIsTakenIsNotGivenTwice()
{
    const QUuid work = m_tags->create(u"work"_s);
    m_tags->create(u"home"_s);
    QVERIFY(!m_tags->rename(work, u"HOME"_s));
    QCOMPARE(namesOf(*m_tags), (QStringList{u"home"_s, u"work"_s}));
    QVERIFY(m_tags->rename(work, u"Work"_s)); // its own, in another case
    QCOMPARE(m_tags->tag(work).name, u"Work"_s);
}

void TestTagList::theTagRemovedLastComesBack()
{
    const QUuid work = m_tags->create(u"work"_s);
    const QUuid home = m_tags->create(u"home"_s);
    QSignalSpy removed(m_tags.get(), &TagList::removed);
    m_tags->remove(work);
    m_tags->remove(home);
    QCOMPARE(removed.value(1).value(0).toString(), u"home"_s);
    m_tags->undoRemoval();
    m_tags->undoRemoval(); // one step
    QCOMPARE(namesOf(*m_tags), QStringList{u"home"_s});
    TagList again(*m_store, m_clock);
    again.load();
    QTRY_COMPARE(namesOf(again), QStringList{u"home"_s});
}

void TestTagList::tagsOfOneNameFromTwoComputersAreOne()
{
    const Tag here{newId(m_clock.nowUtc()), u"work"_s};
    m_clock.advance(std::chrono::seconds(1));
    const Tag there{newId(m_clock.nowUtc()), u"Work"_s};
    const Tag other{newId(m_clock.nowUtc()), u"home"_s};
    for (const Tag &tag : {there, here, other})
        QVERIFY(m_store->save(tag).result());
    m_tags->load();
    QTRY_COMPARE(namesOf(*m_tags), (QStringList{u"home"_s, u"work"_s}));
    QCOMPARE(m_tags->named(u"WORK"_s), here.id);
    QCOMPARE(m_tags->create(u"Work"_s), here.id);
    QCOMPARE(m_tags->same(there.id), (QList{here.id, there.id}));
    QCOMPARE(m_tags->namesOf({there.id, here.id}), QStringList{u"Work"_s});
    m_tags->remove(there.id);
    QCOMPARE(namesOf(*m_tags), QStringList{u"home"_s});
    QCOMPARE(m_store->tags().result()->size(), 1);
    m_tags->undoRemoval();
    QVERIFY(m_tags->rename(here.id, u"play"_s));
    QCOMPARE(m_tags->tag(there.id).name, u"play"_s);
    QCOMPARE(namesOf(*m_tags), (QStringList{u"home"_s, u"play"_s}));
}

void TestTagList::allIsThereAfterReadingAgain()
{
    const QUuid work = m_tags->create(u"work"_s);
    m_tags->create(u"home"_s);
    QVERIFY(m_tags->rename(work, u"play"_s));
    TagList again(*m_store, m_clock);
    again.load();
    QTRY_COMPARE(again.all(), m_tags->all());
}

void TestTagList::whatIsMadeWhileTheyAreReadStays()
{
    QVERIFY(m_store->save(Tag{QUuid::createUuid(), u"old"_s}).result());
    m_tags->load();
    m_tags->create(u"new"_s);
    QTRY_COMPARE(namesOf(*m_tags), (QStringList{u"new"_s, u"old"_s}));
}

QTEST_GUILESS_MAIN(TestTagList)
#include "tst_tag_list.moc"
