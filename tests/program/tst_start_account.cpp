#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/memory_secret_store.h"
#include "core/settings.h"
#include "ui/program/options.h"
#include "ui/program/start_account.h"
#include "workspace/new_account.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using State = AccountKeys::State;

namespace {

constexpr QByteArrayView environmentKey = "dkn_live_canary";

/// One run of the program on a data folder, up to the choice of the account.
struct Run
{
    explicit Run(const QString &settingsFile)
        : settings(settingsFile)
        , book(settings)
        , keys(secrets, settings, u"7d0f6f0e-32c5-4d3a-9c61-0c6a6a8e9d11"_s)
    {
    }

    Result<void> choose(const Options &options, QByteArrayView key = {})
    {
        return chooseAccount(book, keys, options, Secret(key), now);
    }
    Account addServer(const QString &name)
    {
        Account account =
            newServerAccount(book, QUrl(u"https://%1.example/v1"_s.arg(name.toLower())), now);
        account.name = name;
        return book.add(account) ? account : Account();
    }
    Account addDria()
    {
        const Account account = newDriaAccount(book, now);
        return book.add(account) ? account : Account();
    }
    [[nodiscard]] QByteArray keyOf(const Account &account) const
    {
        const Secret *key = keys.key(account.id);
        return key ? key->view().toByteArray() : QByteArray();
    }
    [[nodiscard]] bool keychainHas(const Account &account)
    {
        return secrets.read(keys.entryName(account.id)).takeResult().has_value();
    }

    QDateTime now{QDate(2026, 3, 13), QTime(12, 0), Qt::UTC};
    Settings settings;
    AccountBook book;
    MemorySecretStore secrets;
    AccountKeys keys;
};

Options named(const QString &profile)
{
    Options options;
    options.profile = profile;
    return options;
}

} // namespace

class TestStartAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goesOnWithTheAccountOfTheLastRun();
    void practiceIsPracticeWhateverElseIsThere();
    void takesTheAccountThatIsNamed();
    void aNameNobodyHasFailsWithASentence();
    void aKeyFromTheEnvironmentGoesToTheNamedAccount();
    void aKeyFromTheEnvironmentGoesToTheDriaAccount();
    void aKeyFromTheEnvironmentMakesAnAccountForThisRunOnly();
    void aKeyFromTheEnvironmentIsNeverStored();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.json"_s); }
    [[nodiscard]] QByteArray stored() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStartAccount::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStartAccount::goesOnWithTheAccountOfTheLastRun()
{
    Account work;
    {
        Run run(path());
        work = run.addServer(u"Work"_s);
        run.book.setCurrent(work.id);
    }
    Run run(path());
    QVERIFY(run.choose({}));
    QCOMPARE(run.book.current(), work);
    QCOMPARE(run.keys.state(work.id), State::None);
}

void TestStartAccount::practiceIsPracticeWhateverElseIsThere()
{
    Run run(path());
    const Account dria = run.addDria();
    run.book.setCurrent(dria.id);
    Options options = named(u"Dria"_s);
    options.practice = true;
    QVERIFY(run.choose(options, environmentKey));
    QCOMPARE(run.book.current(), run.book.practice());
    QCOMPARE(run.keyOf(run.book.practice()), QByteArray());
}

void TestStartAccount::takesTheAccountThatIsNamed()
{
    Run run(path());
    run.addDria();
    const Account work = run.addServer(u"Work"_s);
    QVERIFY(run.choose(named(u"work"_s)));
    QCOMPARE(run.book.current(), work);
}

void TestStartAccount::aNameNobodyHasFailsWithASentence()
{
    Run run(path());
    const Account dria = run.addDria();
    run.book.setCurrent(dria.id);
    const Result<void> chosen = run.choose(named(u"Nobody"_s), environmentKey);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, Error::Kind::InvalidRequest);
    QCOMPARE(chosen.error().detail, u"There is no account named Nobody."_s);
    QCOMPARE(run.book.current(), dria);
    QCOMPARE(run.keyOf(dria), QByteArray());
}

void TestStartAccount::aKeyFromTheEnvironmentGoesToTheNamedAccount()
{
    Run run(path());
    const Account first = run.addDria();
    const Account second = run.addDria();
    QVERIFY(run.choose(named(second.name), environmentKey));
    QCOMPARE(run.book.current(), second);
    QCOMPARE(run.keyOf(second), environmentKey.toByteArray());
    QCOMPARE(run.keyOf(first), QByteArray());
}

void TestStartAccount::aKeyFromTheEnvironmentGoesToTheDriaAccount()
{
    Run run(path());
    const Account work = run.addServer(u"Work"_s);
    const Account dria = run.addDria();
    run.book.setCurrent(work.id);
    QVERIFY(run.choose({}, environmentKey));
    QCOMPARE(run.book.current(), dria);
    QCOMPARE(run.keyOf(dria), environmentKey.toByteArray());
    QCOMPARE(run.keyOf(work), QByteArray());
}

void TestStartAccount::aKeyFromTheEnvironmentMakesAnAccountForThisRunOnly()
{
    Account work;
    {
        Run run(path());
        work = run.addServer(u"Work"_s);
        run.book.setCurrent(work.id);
        QVERIFY(run.choose({}, environmentKey));
        const Account made = run.book.current();
        QCOMPARE(made.kind, Account::Kind::Dria);
        QCOMPARE(made.baseUrl, driaBaseUrl());
        QVERIFY(made.forThisRun);
        QCOMPARE(run.keyOf(made), environmentKey.toByteArray());
        run.addServer(u"Home"_s); // the book is written while the account is in it
    }
    QVERIFY(stored().contains("Home"));
    QVERIFY(!stored().contains(driaBaseUrl().host().toLatin1()));
    const Run next(path());
    QCOMPARE(next.book.current(), work);
    QCOMPARE(next.book.accounts().size(), 3);
}

void TestStartAccount::aKeyFromTheEnvironmentIsNeverStored()
{
    {
        Run run(path());
        const Account dria = run.addDria();
        QVERIFY(run.choose({}, environmentKey));
        QCOMPARE(run.keys.state(dria.id), State::FromEnvironment);
        QVERIFY(!run.keychainHas(dria));
    }
    QVERIFY(stored().contains("inference.dria.co"));
    QVERIFY(!stored().contains(environmentKey));
    QVERIFY(!stored().contains("keyMarkers"));
}

QTEST_GUILESS_MAIN(TestStartAccount)
#include "tst_start_account.moc"
