#include "desk.h"
#include "ui/shell/trash_page.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTrashPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyTrashSaysSo();
    void deletedChatsComeBackToTheList();
    void deletingForEverAsksFirst();
    void emptyingLeavesNothing();
    void whatIsDeletedMeanwhileIsListed();
    void everyControlHasAName();

private:
    [[nodiscard]] QUuid deleteChat(const QString &title);
    [[nodiscard]] QTreeView &list() const { return *m_page->findChild<QTreeView *>(); }
    [[nodiscard]] QPushButton *button(const QString &beginning) const;
    [[nodiscard]] QMessageBox *question() const { return m_page->findChild<QMessageBox *>(); }
    void answer(const QString &text);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TrashPage> m_page;
};

void TestTrashPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_page = std::make_unique<TrashPage>(*m_desk->workspace, m_desk->theme);
}

void TestTrashPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QUuid TestTrashPage::deleteChat(const QString &title)
{
    ConversationRecord record;
    record.id = QUuid::createUuid();
    record.title = title;
    record.activeAt = m_desk->clock.nowUtc();
    (void)m_desk->store.save(record);
    m_desk->workspace->conversations().put(summaryOf(record));
    m_desk->workspace->trash().remove({record.id});
    return record.id;
}

QPushButton *TestTrashPage::button(const QString &beginning) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith(beginning))
            return button;
    }
    return nullptr;
}

void TestTrashPage::answer(const QString &text)
{
    QVERIFY(question());
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text().remove(u'&') == text)
            button->click();
    }
    QTRY_VERIFY(!question());
}

void TestTrashPage::anEmptyTrashSaysSo()
{
    m_page->show();
    QVERIFY(!list().isVisible());
    QVERIFY(!button(u"Empty"_s)->isVisible());
}

void TestTrashPage::deletedChatsComeBackToTheList()
{
    const QUuid id = deleteChat(u"Copper"_s);
    m_page->show();
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QCOMPARE(list().model()->index(0, 0).data().toString(), u"Copper"_s);
    QVERIFY(list().model()->index(0, 1).data().toString().startsWith(u"30"_s));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QVERIFY(m_desk->workspace->conversations().find(id));
}

void TestTrashPage::deletingForEverAsksFirst()
{
    (void)deleteChat(u"Stays"_s);
    (void)deleteChat(u"Goes"_s);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(list().model()->rowCount(), 2);
    list().setCurrentIndex(
        list().model()->match(list().model()->index(0, 0), Qt::DisplayRole, u"Goes"_s, 1)[0]);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    answer(u"Cancel"_s);
    QCOMPARE(list().model()->rowCount(), 2);
    button(u"Delete"_s)->click();
    answer(u"Delete for ever"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QCOMPARE(list().model()->index(0, 0).data().toString(), u"Stays"_s);
}

void TestTrashPage::emptyingLeavesNothing()
{
    (void)deleteChat(u"One"_s);
    (void)deleteChat(u"Two"_s);
    m_page->show();
    QTRY_COMPARE(list().model()->rowCount(), 2);
    button(u"Empty"_s)->click();
    answer(u"Empty the trash"_s);
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QVERIFY(!list().isVisible());
    QVERIFY(m_desk->workspace->trash().content().result()->isEmpty());
}

void TestTrashPage::whatIsDeletedMeanwhileIsListed()
{
    m_page->show();
    (void)deleteChat(u"Late"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
}

void TestTrashPage::everyControlHasAName()
{
    QVERIFY(!list().accessibleName().isEmpty());
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty());
}

QTEST_MAIN(TestTrashPage)
#include "tst_trash_page.moc"
