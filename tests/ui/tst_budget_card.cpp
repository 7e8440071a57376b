// The budget as a person sets it beside the balance.

#include "core/account_book.h"
#include "core/ids.h"
#include "credits/budget_book.h"
#include "desk.h"
#include "find_widget.h"
#include "library/sqlite_conversation_store.h"
#include "library/usage_ledger.h"
#include "ui/credits/budget_card.h"

#include <QLineEdit>

using namespace dria;
using namespace Qt::StringLiterals;

class TestBudgetCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void whatIsTypedIsTheLimit();
    void anEmptyFieldIsNoLimit();
    void whatIsNoAmountIsExplainedAndChangesNothing();
    void whatWasSpentStandsBesideTheLimits();
    void everyControlHasAName();

private:
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return findNamed<QLineEdit>(*m_card, name);
    }
    static void type(QLineEdit *into, const QString &text)
    {
        into->clear();
        QTest::keyClicks(into, text);
    }
    [[nodiscard]] Budget budget() const { return budgetOf(m_desk->settings); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<UsageLedger> m_ledger;
    std::unique_ptr<BudgetCard> m_card;
};

void TestBudgetCard::init()
{
    m_desk = std::make_unique<Desk>();
    m_store = std::make_unique<SqliteConversationStore>(m_desk->data->filePath(u"library.db"_s),
                                                        m_desk->clock);
    m_ledger = std::make_unique<UsageLedger>(m_store->thread(), m_desk->clock);
    m_desk->workspace = std::make_unique<Workspace>(
        Workspace::Parts{*m_desk->data, m_desk->settings, m_desk->accounts, m_desk->keys, *m_store,
                         m_desk->network, m_desk->files, m_desk->clock, m_ledger.get()});
    m_card = std::make_unique<BudgetCard>(*m_desk->workspace, m_desk->theme);
    m_card->show();
}

void TestBudgetCard::cleanup()
{
    m_card.reset();
    m_desk->workspace.reset();
    m_ledger.reset();
    m_store.reset();
    m_desk.reset();
}

void TestBudgetCard::whatIsTypedIsTheLimit()
{
    type(field(u"One day: stop above, in USDC"_s), u"2.50"_s);
    type(field(u"One answer: tell me above, in USDC"_s), u"0.000001"_s);
    QCOMPARE(budget().of(BudgetScope::Day).hard, UsdcAmount(2'500'000));
    QCOMPARE(budget().of(BudgetScope::Answer).soft, UsdcAmount(1));
    BudgetCard again(*m_desk->workspace, m_desk->theme);
    again.show();
    QCOMPARE(findNamed<QLineEdit>(again, u"One day: stop above, in USDC"_s)->text(), u"2.50"_s);
}

void TestBudgetCard::anEmptyFieldIsNoLimit()
{
    QLineEdit *month = field(u"One month: stop above, in USDC"_s);
    QVERIFY(month->text().isEmpty());
    type(month, u"5"_s);
    QVERIFY(!budget().isEmpty());
    QTest::keyClick(month, Qt::Key_Backspace);
    QVERIFY(budget().isEmpty());
}

void TestBudgetCard::whatIsNoAmountIsExplainedAndChangesNothing()
{
    QLineEdit *day = field(u"One day: stop above, in USDC"_s);
    type(day, u"3"_s);
    QTest::keyClicks(day, u"e9"_s);
    QCOMPARE(budget().of(BudgetScope::Day).hard, UsdcAmount(3'000'000));
    const auto labels = m_card->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"number"_s, Qt::CaseInsensitive);
    }));
}

void TestBudgetCard::whatWasSpentStandsBesideTheLimits()
{
    UsageEntry entry;
    entry.createdAt = m_desk->clock.nowUtc();
    entry.id = entry.message = entry.conversation = newId(entry.createdAt);
    entry.account = m_desk->accounts.current().id;
    entry.model = u"qwen3.5:9b"_s;
    entry.answerTokens = 40;
    entry.observedMicros = 420'000;
    QVERIFY(m_ledger->record(entry).result());
    QVERIFY(!showsText(*m_card, u"0.42 USDC"_s));
    type(field(u"One day: tell me above, in USDC"_s), u"1"_s);
    QTRY_VERIFY(showsText(*m_card, u"0.42 USDC today"_s));
    QVERIFY(showsText(*m_card, u"0.42 USDC this month"_s));
}

void TestBudgetCard::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_card), QStringList());
    QCOMPARE(m_card->findChildren<QLineEdit *>().size(), 8);
}

QTEST_MAIN(TestBudgetCard)
#include "tst_budget_card.moc"
