#include "core/account_book.h"
#include "core/ids.h"
#include "core/setting_keys.h"
#include "core/settings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

Account makeAccount(const QString &name, const QString &url,
                    Account::Kind kind = Account::Kind::Other)
{
    return Account{newId(QDateTime::currentDateTimeUtc()), kind, QUrl(url), name, false};
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithPracticeAndNothingElse();
    void keepsPracticesIdButNotItsAddress();
    void keepsAccountsAcrossRuns();
    void findsByNameWhateverTheCase();
    void refusesASecondAccountOfOneName();
    void refusesAnAddressThatIsNotSafe();
    void takesAPrivateAddressOnlyWithConsent();
    void neverMovesAKeyToAnotherOrigin();
    void changesPathAndName();
    void removingTheCurrentAccountFallsBackToPractice();
    void practiceCannotBeRemovedOrDoubled();
    void remembersTheCurrentAccount();
    void ignoresACurrentAccountThatIsGone();
    void leavesOutWhatMakesNoSense_data();
    void leavesOutWhatMakesNoSense();

private:
    [[nodiscard]] QString path() const { return m_temporary->filePath(u"settings.json"_s); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Settings> m_settings;
};

void TestAccountBook::init()
{
    m_settings.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path());
}

void TestAccountBook::beginsWithPracticeAndNothingElse()
{
    const AccountBook book(*m_settings);
    QCOMPARE(book.accounts().size(), 1);
    QCOMPARE(book.current().kind, Account::Kind::Practice);
    QCOMPARE(book.current(), book.practice());
}

void TestAccountBook::keepsPracticesIdButNotItsAddress()
{
    QUuid id;
    {
        AccountBook book(*m_settings);
        QSignalSpy changed(&book, &AccountBook::accountsChanged);
        book.setPracticeBaseUrl(QUrl(u"http://127.0.0.1:4711/v1"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(book.practice().baseUrl.port(), 4711);
        id = book.practice().id;
    }
    const AccountBook again(*m_settings);
    QCOMPARE(again.practice().id, id);
    QVERIFY(again.practice().baseUrl.isEmpty());
}

void TestAccountBook::keepsAccountsAcrossRuns()
{
    Account account = makeAccount(u"Home server"_s, u"http://192.168.0.2:11434/v1"_s);
    account.allowsPlainHttp = true;
    const Account dria =
        makeAccount(u"Dria"_s, u"https://inference.dria.co/v1"_s, Account::Kind::Dria);
    {
        AccountBook book(*m_settings);
        QVERIFY(book.add(account).has_value());
        QVERIFY(book.add(dria).has_value());
    }
    m_settings = nullptr;
    m_settings = std::make_unique<Settings>(path());
    const AccountBook again(*m_settings);
    QCOMPARE(again.accounts().size(), 3);
    QCOMPARE(again.find(account.id), std::optional(account));
    QCOMPARE(again.find(dria.id), std::optional(dria));
}

void TestAccountBook::findsByNameWhateverTheCase()
{
    AccountBook book(*m_settings);
    const Account account = makeAccount(u"Ölmühle"_s, u"https://example.com/v1"_s);
    QVERIFY(book.add(account).has_value());
    QCOMPARE(book.findByName(u" ölMÜHLE "_s)->id, account.id);
    QVERIFY(!book.findByName(u"other"_s).has_value());
}

void TestAccountBook::refusesASecondAccountOfOneName()
{
    AccountBook book(*m_settings);
    QVERIFY(book.add(makeAccount(u"One"_s, u"https://example.com/v1"_s)).has_value());
    const auto second = book.add(makeAccount(u"ONE"_s, u"https://example.org/v1"_s));
    QCOMPARE(second.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!book.add(makeAccount(u"  "_s, u"https://example.org/v1"_s)).has_value());
    QCOMPARE(book.accounts().size(), 2);
}

void TestAccountBook::refusesAnAddressThatIsNotSafe()
{
    AccountBook book(*m_settings);
    const auto added = book.add(makeAccount(u"One"_s, u"http://example.com/v1"_s));
    QCOMPARE(added.error().kind, ErrorKind::InsecureUrl);
    QCOMPARE(book.accounts().size(), 1);
}

void TestAccountBook::takesAPrivateAddressOnlyWithConsent()
{
    AccountBook book(*m_settings);
    Account account = makeAccount(u"One"_s, u"http://10.0.0.1/v1"_s);
    QVERIFY(!book.add(account).has_value());
    account.allowsPlainHttp = true;
    QVERIFY(book.add(account).has_value());
    Account dria = makeAccount(u"Two"_s, u"http://10.0.0.1/v1"_s, Account::Kind::Dria);
    dria.allowsPlainHttp = true;
    QVERIFY(!book.add(dria).has_value());
}

void TestAccountBook::neverMovesAKeyToAnotherOrigin()
{
    AccountBook book(*m_settings);
    Account account = makeAccount(u"One"_s, u"https://example.com/v1"_s);
    QVERIFY(book.add(account).has_value());
    for (const QString &url : {u"https://example.org/v1"_s, u"http://example.com/v1"_s,
                               u"https://example.com:444/v1"_s}) {
        account.baseUrl = QUrl(url);
        QCOMPARE(book.update(account).error().kind, ErrorKind::InvalidRequest);
    }
    account.baseUrl = QUrl(u"https://example.com/v1"_s);
    account.kind = Account::Kind::Dria;
    QVERIFY(!book.update(account).has_value());
    QCOMPARE(book.find(account.id)->kind, Account::Kind::Other);
}

void TestAccountBook::changesPathAndName()
{
    AccountBook book(*m_settings);
    Account account = makeAccount(u"One"_s, u"https://example.com/v1"_s);
    QVERIFY(book.add(account).has_value());
    QSignalSpy changed(&book, &AccountBook::accountsChanged);
    account.baseUrl = QUrl(u"https://example.com:443/v2"_s);
    account.name = u"one"_s;
    QVERIFY(book.update(account).has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.find(account.id)->baseUrl.path(), u"/v2"_s);
    QCOMPARE(book.find(account.id)->name, u"one"_s);
}

void TestAccountBook::removingTheCurrentAccountFallsBackToPractice()
{
    AccountBook book(*m_settings);
    const Account one = makeAccount(u"One"_s, u"https://example.com/v1"_s);
    const Account two = makeAccount(u"Two"_s, u"https://example.org/v1"_s);
    QVERIFY(book.add(one).has_value());
    QVERIFY(book.add(two).has_value());
    book.setCurrent(one.id);
    QSignalSpy current(&book, &AccountBook::currentChanged);
    QVERIFY(book.remove(one.id).has_value());
    QCOMPARE(current.count(), 1);
    QCOMPARE(book.current().kind, Account::Kind::Practice);
    QVERIFY(!book.find(one.id).has_value());
    QVERIFY(book.find(two.id).has_value());
}

void TestAccountBook::practiceCannotBeRemovedOrDoubled()
{
    AccountBook book(*m_settings);
    QCOMPARE(book.remove(book.practice().id).error().kind, ErrorKind::InvalidRequest);
    const auto second =
        makeAccount(u"More practice"_s, u"http://127.0.0.1/v1"_s, Account::Kind::Practice);
    QVERIFY(!book.add(second).has_value());
    QCOMPARE(book.accounts().size(), 1);
}

void TestAccountBook::remembersTheCurrentAccount()
{
    const Account account = makeAccount(u"One"_s, u"https://example.com/v1"_s);
    {
        AccountBook book(*m_settings);
        QVERIFY(book.add(account).has_value());
        QSignalSpy current(&book, &AccountBook::currentChanged);
        book.setCurrent(account.id);
        book.setCurrent(account.id);
        book.setCurrent(QUuid::createUuid());
        QCOMPARE(current.count(), 1);
    }
    QCOMPARE(AccountBook(*m_settings).current().id, account.id);
}

void TestAccountBook::ignoresACurrentAccountThatIsGone()
{
    m_settings->setValue(keys::currentAccount, QUuid::createUuid().toString());
    QCOMPARE(AccountBook(*m_settings).current().kind, Account::Kind::Practice);
}

void TestAccountBook::leavesOutWhatMakesNoSense_data()
{
    QTest::addColumn<QJsonValue>("entry");
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto entry = [](const QString &id, const QString &kind, const QString &name,
                          const QString &url) {
        return QJsonValue(
            QJsonObject{{u"id"_s, id}, {u"kind"_s, kind}, {u"name"_s, name}, {u"baseUrl"_s, url}});
    };
    const QString url = u"https://example.com/v1"_s;
    QTest::newRow("no object") << QJsonValue(u"text"_s);
    QTest::newRow("bad id") << entry(u"1"_s, u"other"_s, u"A"_s, url);
    QTest::newRow("bad kind") << entry(id, u"bank"_s, u"A"_s, url);
    QTest::newRow("no name") << entry(id, u"other"_s, u" "_s, url);
    QTest::newRow("no url") << entry(id, u"other"_s, u"A"_s, {});
    QTest::newRow("unsafe url") << entry(id, u"dria"_s, u"A"_s, u"http://example.com/v1"_s);
    QTest::newRow("private, no consent") << entry(id, u"other"_s, u"A"_s, u"http://10.0.0.1/v1"_s);
    QTest::newRow("user-info") << entry(id, u"other"_s, u"A"_s, u"https://a:b@example.com/v1"_s);
    QTest::newRow("id taken") << entry(u"11111111-1111-7111-8111-111111111111"_s, u"other"_s,
                                       u"A"_s, url);
    QTest::newRow("name taken") << entry(id, u"other"_s, u"GOOD"_s, url);
}

void TestAccountBook::leavesOutWhatMakesNoSense()
{
    QFETCH(QJsonValue, entry);
    const QJsonObject good{{u"id"_s, u"11111111-1111-7111-8111-111111111111"_s},
                           {u"kind"_s, u"other"_s},
                           {u"name"_s, u"Good"_s},
                           {u"baseUrl"_s, u"https://example.com/v1"_s}};
    m_settings->setValue(keys::accounts, QJsonArray{good, entry});
    const AccountBook book(*m_settings);
    QCOMPARE(book.accounts().size(), 2); // practice and the good one
    QVERIFY(book.findByName(u"good"_s).has_value());
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_account_book.moc"
