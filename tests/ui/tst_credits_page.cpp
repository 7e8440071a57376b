// The page of credits over a real ledger, as a person meets it.

#include "chat/conversation.h"
#include "core/ids.h"
#include "credits/low_balance.h"
#include "desk.h"
#include "library/sqlite_conversation_store.h"
#include "library/usage_ledger.h"
#include "ui/credits/credits_page.h"
#include "ui/credits/day_plot.h"
#include "ui/credits/low_balance_fields.h"
#include "ui/credits/model_plot.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace dria;
using namespace Qt::StringLiterals;

class TestCreditsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerIsWrittenDownWithWhatItTook();
    void theTableIsFilteredByModelAndPeriod();
    void theDaysAreWalkedByKeyboard();
    void manyModelsAreShownAsEight();
    void aWarningIsSetAsItIsTyped();

private:
    UsageEntry add(int daysAgo, const QString &model, qint64 micros)
    {
        UsageEntry entry;
        entry.createdAt = m_desk->clock.nowUtc().addDays(-daysAgo);
        entry.id = newId(entry.createdAt);
        entry.account = m_desk->accounts.current().id;
        entry.conversation = entry.message = entry.id;
        entry.model = model;
        entry.answerTokens = 20;
        entry.observedMicros = micros;
        if (!m_ledger->record(entry).result())
            qFatal("not recorded");
        return entry;
    }
    void open()
    {
        m_page = std::make_unique<CreditsPage>(*m_desk->workspace, m_desk->theme);
        m_page->resize(900, 900);
        m_page->show();
    }
    [[nodiscard]] QAbstractItemModel &table() const
    {
        return *m_page->findChild<QTreeView *>()->model();
    }
    [[nodiscard]] QComboBox &choice(const QString &name) const
    {
        for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        qFatal("there is no such choice");
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<UsageLedger> m_ledger;
    std::unique_ptr<CreditsPage> m_page;
};

void TestCreditsPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_store = std::make_unique<SqliteConversationStore>(m_desk->data->filePath(u"library.db"_s),
                                                        m_desk->clock);
    m_ledger = std::make_unique<UsageLedger>(m_store->thread(), m_desk->clock);
    m_desk->workspace = std::make_unique<Workspace>(
        Workspace::Parts{*m_desk->data, m_desk->settings, m_desk->accounts, m_desk->keys, *m_store,
                         m_desk->network, m_desk->files, m_desk->clock, m_ledger.get()});
}

void TestCreditsPage::cleanup()
{
    m_page.reset();
    m_desk->workspace.reset();
    m_ledger.reset();
    m_store.reset();
    m_desk.reset();
}

void TestCreditsPage::anAnswerIsWrittenDownWithWhatItTook()
{
    QVERIFY(m_desk->waitForModels());
    BalanceWatch &balance = m_desk->workspace->current()->balance();
    QTRY_VERIFY(balance.isUpToDate());
    open();
    Conversation *chat = m_desk->workspace->newConversation();
    QVERIFY(chat->send(u"hello"_s));
    QTRY_COMPARE(table().rowCount(), 1);
    QCOMPARE(table().index(0, UsageModel::Model).data().toString(), chat->record().model);
    QVERIFY(!table().index(0, UsageModel::Tokens).data().toString().isEmpty());
    QTRY_VERIFY(table().index(0, UsageModel::Observed).data().toString().contains(u"USDC"_s));
}

void TestCreditsPage::theTableIsFilteredByModelAndPeriod()
{
    (void)add(0, u"a"_s, 100);
    (void)add(10, u"b"_s, 100);
    (void)add(100, u"a"_s, 100);
    open();
    QTRY_COMPARE(table().rowCount(), 2);
    choice(u"Period"_s).setCurrentIndex(0);
    QTRY_COMPARE(table().rowCount(), 1);
    choice(u"Period"_s).setCurrentIndex(2);
    QTRY_COMPARE(table().rowCount(), 3);
    QTRY_VERIFY(choice(u"Model"_s).findData(u"a"_s) > 0);
    choice(u"Model"_s).setCurrentIndex(choice(u"Model"_s).findData(u"a"_s));
    QTRY_COMPARE(table().rowCount(), 2);
}

void TestCreditsPage::theDaysAreWalkedByKeyboard()
{
    (void)add(0, u"a"_s, 100'000);
    (void)add(1, u"a"_s, 250'000);
    (void)add(1, u"a"_s, 250'000);
    open();
    auto *days = m_page->findChild<DayPlot *>();
    QTRY_VERIFY(days->accessibleDescription().contains(u"0.10 USDC"_s));
    QTest::keyClick(days, Qt::Key_Left);
    QVERIFY(days->accessibleDescription().contains(u"0.50 USDC"_s));
    QTest::keyClick(days, Qt::Key_Left);
    QVERIFY(days->accessibleDescription().contains(u"no answers"_s));
    QTest::keyClick(days, Qt::Key_Home);
    QTest::keyClick(days, Qt::Key_Left); // nothing before it
    QVERIFY(days->accessibleDescription().contains(u"no answers"_s));
    QTest::keyClick(days, Qt::Key_End);
    QVERIFY(days->accessibleDescription().contains(u"0.10 USDC"_s));
}

void TestCreditsPage::manyModelsAreShownAsEight()
{
    ModelPlot plot(m_desk->theme);
    QList<UsageOfModel> models;
    for (int i = 0; i < 20; ++i)
        models.append({u"model-%1"_s.arg(i), {1, 0, 0, 100'000, 1}});
    const int empty = plot.sizeHint().height();
    plot.setUsage(models);
    QCOMPARE(plot.sizeHint().height(), ModelPlot::mostModels * empty);
    QVERIFY(plot.accessibleDescription().contains(u"1.30 USDC"_s)); // of the thirteen others
}

void TestCreditsPage::aWarningIsSetAsItIsTyped()
{
    open();
    const auto fields = m_page->findChild<LowBalanceFields *>()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QSignalSpy changed(&m_desk->settings, &Settings::changed);
    fields.first()->selectAll();
    QTest::keyClicks(fields.first(), u"20"_s);
    QCOMPARE(balanceThresholds(m_desk->settings).low, UsdcAmount(20'000'000));
    QVERIFY(!changed.isEmpty());
    QTest::keyClicks(fields.first(), u"x"_s); // no amount: the setting stays
    QCOMPARE(balanceThresholds(m_desk->settings).low, UsdcAmount(20'000'000));
    fields.first()->selectAll();
    QTest::keyClick(fields.first(), Qt::Key_Delete);
    QCOMPARE(balanceThresholds(m_desk->settings).low, UsdcAmount());
}

QTEST_MAIN(TestCreditsPage)
#include "tst_credits_page.moc"
