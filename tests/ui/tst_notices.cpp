#include "ui/shell/notices.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::AccountKeys::State)

namespace {

Account account(Account::Kind kind, const QString &url = u"https://inference.dria.co/v1"_s)
{
    Account account;
    account.id = QUuid::createUuid();
    account.kind = kind;
    account.name = u"Mine"_s;
    account.baseUrl = QUrl(url);
    return account;
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceSaysSoAndOffersToConnect();
    void readyAccountNeedsNoWords();
    void keyStatesHaveTheirOwnWords();
    void failedSaveComesFirst();
    void plainHttpIsSaidForOthersOnly();
    void practiceThatCannotStartIsSaidWhileItIsInUse();
    void aLowBalanceIsSaidAndMayBeClosed();
};

void TestNotices::aLowBalanceIsSaidAndMayBeClosed()
{
    NoticeFacts facts{account(Account::Kind::Dria), AccountKeys::State::Ready};
    facts.balance = u"0.80 USDC"_s;
    facts.balanceLevel = BalanceLevel::Low;
    auto notices = noticesFor(facts);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].text, u"Low balance: 0.80 USDC left."_s);
    QCOMPARE(notices[0].buttons[0].act, Notice::Act::ShowCredits);
    QCOMPARE(notices[0].weight, Notice::Weight::Warning);
    QVERIFY(notices[0].closable);
    facts.balanceLevel = BalanceLevel::VeryLow;
    notices = noticesFor(facts);
    QCOMPARE(notices[0].weight, Notice::Weight::Error);
}

void TestNotices::practiceSaysSoAndOffersToConnect()
{
    const auto notices = noticesFor({account(Account::Kind::Practice)});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].text,
             u"Practice gateway: answers are made up, nothing leaves this computer."_s);
    QCOMPARE(notices[0].buttons[0].text, u"Connect to Dria"_s);
}

void TestNotices::readyAccountNeedsNoWords()
{
    QVERIFY(noticesFor({account(Account::Kind::Dria), AccountKeys::State::Ready}).isEmpty());
    QVERIFY(noticesFor({account(Account::Kind::Dria), AccountKeys::State::Loading}).isEmpty());
    QVERIFY(noticesFor({account(Account::Kind::Other), AccountKeys::State::None}).isEmpty());
}

void TestNotices::keyStatesHaveTheirOwnWords()
{
    QStringList seen;
    for (const auto state : {AccountKeys::State::None, AccountKeys::State::Locked,
                             AccountKeys::State::Missing, AccountKeys::State::Denied,
                             AccountKeys::State::Unavailable, AccountKeys::State::TimedOut}) {
        const auto notices = noticesFor({account(Account::Kind::Dria), state});
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices[0].id, Notice::Id::Key);
        QVERIFY(!notices[0].buttons.isEmpty());
        QVERIFY(!seen.contains(notices[0].text));
        seen << notices[0].text;
    }
}

void TestNotices::failedSaveComesFirst()
{
    NoticeFacts facts{account(Account::Kind::Practice)};
    facts.storeError = Error{Error::Kind::Storage, 0, std::nullopt, u"disk full"_s};
    facts.settingsDamaged = true;
    const auto notices = noticesFor(facts);
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices[0].id, Notice::Id::StoreFailed);
    QCOMPARE(notices[1].id, Notice::Id::SettingsDamaged);
}

void TestNotices::plainHttpIsSaidForOthersOnly()
{
    const auto warned = noticesFor({account(Account::Kind::Other, u"http://192.168.1.20/v1"_s)});
    QCOMPARE(warned.size(), 1);
    QCOMPARE(warned[0].id, Notice::Id::PlainHttp);
    QVERIFY(noticesFor({account(Account::Kind::Other, u"http://localhost:11434/v1"_s)}).isEmpty());
}

void TestNotices::practiceThatCannotStartIsSaidWhileItIsInUse()
{
    NoticeFacts facts{account(Account::Kind::Practice)};
    facts.practiceProblem = u"It is taken."_s;
    const auto notices = noticesFor(facts);
    QCOMPARE(notices[0].id, Notice::Id::PracticeFailed);
    QCOMPARE(notices[0].weight, Notice::Weight::Error);
    QCOMPARE(notices[0].text, u"The practice gateway could not start. It is taken."_s);
    QCOMPARE(notices[0].buttons[0].act, Notice::Act::StartPractice);
    facts.account = account(Account::Kind::Dria);
    facts.key = AccountKeys::State::Ready;
    QVERIFY(noticesFor(facts).isEmpty());
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
