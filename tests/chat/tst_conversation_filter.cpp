#include "chat/conversation_filter.h"
#include "chat/tag_list.h"
#include "library/conversation_record.h"
#include "support/manual_clock.h"
#include "support/memory_conversation_store.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestConversationFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPasses_data();
    void whatPasses();
    void aTagIsTypedSoThatItAloneIsFound_data();
    void aTagIsTypedSoThatItAloneIsFound();
    void aTagOfTheSameNameFromAnotherComputerIsMeantToo();
    void twoFiltersThatAskTheSameAreEqual();

private:
    /// The tags of the one conversation here are "work", "two words" and "Größe".
    [[nodiscard]] bool passes(const QString &typed)
    {
        ConversationSummary chat;
        chat.title = u"Rain in Spain, issue #12"_s;
        for (const QString &name : {u"work"_s, u"two words"_s, u"Größe"_s})
            chat.filing.tags += m_tags.create(name);
        m_tags.create(u"workshop"_s);
        m_tags.create(u"home"_s);
        m_tags.create(u"one\" or two"_s);
        ConversationFilter filter(typed);
        filter.lookUp(m_tags);
        return filter.passes(chat);
    }

    ManualClock m_clock;
    MemoryConversationStore m_store;
    TagList m_tags{m_store, m_clock};
};

void TestConversationFilter::whatPasses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << u"  "_s << true;
    QTest::newRow("words of the title") << u"spain RAIN"_s << true;
    QTest::newRow("one word that is not in it") << u"rain snow"_s << false;
    QTest::newRow("its tag") << u"#work"_s << true;
    QTest::newRow("its tag in another case") << u"#WORK"_s << true;
    QTest::newRow("the beginning of its tag") << u"#wo"_s << true;
    QTest::newRow("another tag that begins so") << u"#works"_s << false;
    QTest::newRow("another tag") << u"#home"_s << false;
    QTest::newRow("two of its tags") << u"#work #größe"_s << true;
    QTest::newRow("its tag and another") << u"#work #home"_s << false;
    QTest::newRow("a tag and a word") << u"#work rain"_s << true;
    QTest::newRow("a tag and a word that is not in it") << u"#work snow"_s << false;
    QTest::newRow("a name with a space") << u"#\"two words\""_s << true;
    QTest::newRow("that is still being typed") << u"#\"two wo"_s << true;
    QTest::newRow("with a word behind") << u"#\"two words\" snow"_s << false;
    QTest::newRow("any tag") << u"#"_s << true;
    QTest::newRow("no tag begins so: a word of the title") << u"#12"_s << true;
    QTest::newRow("no tag and no word") << u"#13"_s << false;
    QTest::newRow("nothing but signs") << u"#\"\" \" ##"_s << false;
}

void TestConversationFilter::whatPasses()
{
    QFETCH(QString, typed);
    QTEST(passes(typed), "expected");
}

void TestConversationFilter::aTagIsTypedSoThatItAloneIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << u"work"_s << u"#work"_s;
    QTest::newRow("two words") << u"two words"_s << u"#\"two words\""_s;
    QTest::newRow("a quotation mark in it") << u"one\" or two"_s << u"#\"one or two\""_s;
}

void TestConversationFilter::aTagIsTypedSoThatItAloneIsFound()
{
    QFETCH(QString, name);
    QTEST(ConversationFilter::typedFor(name), "typed");
    (void)passes({}); // makes the tags
    ConversationFilter filter(ConversationFilter::typedFor(name));
    filter.lookUp(m_tags);
    for (const Tag &tag : m_tags.all()) {
        ConversationSummary chat;
        chat.filing.tags = {tag.id};
        QCOMPARE(filter.passes(chat), tag.name == name);
    }
}

void TestConversationFilter::aTagOfTheSameNameFromAnotherComputerIsMeantToo()
{
    QVERIFY(m_store.save(Tag{QUuid::createUuid(), u"play"_s}).result());
    const Tag there{QUuid::createUuid(), u"Play"_s};
    QVERIFY(m_store.save(there).result());
    m_tags.load();
    QTRY_VERIFY(m_tags.contains(there.id));
    ConversationFilter filter(u"#play"_s);
    filter.lookUp(m_tags);
    ConversationSummary chat;
    QVERIFY(!filter.passes(chat));
    chat.filing.tags = {there.id};
    QVERIFY(filter.passes(chat));
}

void TestConversationFilter::twoFiltersThatAskTheSameAreEqual()
{
    QCOMPARE(ConversationFilter(u" a  b"_s), ConversationFilter(u"a b "_s));
    QVERIFY(ConversationFilter(u"a"_s) != ConversationFilter(u"#a"_s));
    QVERIFY(ConversationFilter(u" \t"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestConversationFilter)
#include "tst_conversation_filter.moc"
