#include "browser/browser_wallet.h"
#include "core/memory_secret_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/wallet_book.h"
#include "wallet/typed_data.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

const QString testWords = u"test test test test test test test test test test test junk"_s;
// Of these words at m/44'/60'/0'/0/0, as every development chain lists it first.
const QString testAddress = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
const QString testKey = u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s;

/// Memory with a lock on it.
class LockableStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &entry) override
    {
        lastEntry = entry;
        return isLocked ? readyFuture<Secret>(fail(ErrorKind::SecretNotFound))
                        : m_memory.read(entry);
    }
    QFuture<Result<void>> write(const QString &entry, Secret secret) override
    {
        if (isLocked)
            return readyFuture<void>(fail(ErrorKind::SecretDenied));
        if (!loses)
            return m_memory.write(entry, std::move(secret));
        return readyFuture<void>({});
    }
    QFuture<Result<void>> remove(const QString &entry) override
    {
        return isLocked ? readyFuture<void>(fail(ErrorKind::SecretLocked)) : m_memory.remove(entry);
    }

    bool isLocked = false;
    bool loses = false; ///< says yes to a write and keeps nothing
    QString lastEntry;

private:
    MemorySecretStore m_memory;
};

Secret secretOf(QString text)
{
    return Secret::takeFrom(text);
}

WalletSecret wordsSecret(const QString &words = testWords)
{
    return *WalletSecret::ofWords(*Mnemonic::parse(secretOf(words)));
}

template<typename T>
Result<T> answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return fail(ErrorKind::SecretTimeout);
    if constexpr (std::is_void_v<T>)
        return *future.constBegin();
    else
        return std::move(const_cast<Result<T> &>(*future.constBegin()));
}

} // namespace

class TestWalletBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAccountHasNoWalletAtFirst();
    void wordsMakeTheAddressEveryWalletMakesOfThem();
    void aKeyIsKeptAsAKeyAndHasNoWords();
    void whatIsKeptCanBeTakenToAnotherWallet();
    void nothingSecretIsInTheSettings();
    void aLockedKeychainIsNotNoWalletYet();
    void aKeychainThatForgetsMakesNoWallet();
    void anotherWalletDoesNotTakeThePlaceOfOne();
    void addingTheSameWalletAgainBringsBackItsSecret();
    void aSecretOfAnotherAddressIsNotUsed();
    void eachAccountHasItsOwn();
    void signsForItsAddress();
    void backingUpIsRemembered();
    void aBrowserWalletHasNoSecretHere();
    void aBrowserWalletSignsInTheBrowserAlone();
    void removingTakesSecretAndMark();
    void removingFromALockedKeychainLeavesBoth();
    void damagedMarkersAreNoWallet_data();
    void damagedMarkersAreNoWallet();

private:
    void addTestWallet();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LockableStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WalletBook> m_book;
    SystemClock m_clock;
    const QUuid m_account = QUuid::createUuid();
};

void TestWalletBook::init()
{
    m_book.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<LockableStore>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.json"_s));
    m_book = std::make_unique<WalletBook>(*m_store, *m_settings, m_clock, u"dir"_s);
}

void TestWalletBook::addTestWallet()
{
    QVERIFY(answerOf(m_book->add(m_account, wordsSecret(), false)));
}

void TestWalletBook::anAccountHasNoWalletAtFirst()
{
    QVERIFY(!m_book->wallet(m_account));
    QCOMPARE(answerOf(m_book->secret(m_account)).error().kind, ErrorKind::SecretNotFound);
    QCOMPARE(answerOf(m_book->signer(m_account)).error().kind, ErrorKind::SecretNotFound);
}

void TestWalletBook::wordsMakeTheAddressEveryWalletMakesOfThem()
{
    const QSignalSpy changed(m_book.get(), &WalletBook::changed);
    addTestWallet();
    const WalletInfo wallet = *m_book->wallet(m_account);
    QCOMPARE(wallet.address.toString(), testAddress);
    QCOMPARE(wallet.source, WalletInfo::Source::Words);
    QVERIFY(!wallet.isBackedUp);
    QCOMPARE(changed.count(), 1);

    const auto secret = answerOf(m_book->secret(m_account));
    QCOMPARE(secret->words()->words().view().toByteArray(), testWords.toUtf8());
    QCOMPARE(secret->keyText().view().toByteArray(), testKey.toUtf8());
    QCOMPARE(m_store->lastEntry,
             u"dir/"_s + m_account.toString(QUuid::WithoutBraces) + u"/wallet/"_s + testAddress);
}

void TestWalletBook::aKeyIsKeptAsAKeyAndHasNoWords()
{
    auto key = PrivateKey::fromHex(secretOf(testKey));
    QVERIFY(answerOf(m_book->add(m_account, WalletSecret::ofKey(std::move(*key)), true)));
    const WalletInfo wallet = *m_book->wallet(m_account);
    QCOMPARE(wallet.address.toString(), testAddress);
    QCOMPARE(wallet.source, WalletInfo::Source::Key);
    QVERIFY(wallet.isBackedUp);
    QVERIFY(!answerOf(m_book->secret(m_account))->words());
}

void TestWalletBook::whatIsKeptCanBeTakenToAnotherWallet()
{
    addTestWallet();
    const auto kept =
        answerOf(m_store->read(m_book->entryName(m_account, m_book->wallet(m_account)->address)));
    QCOMPARE(kept->view().toByteArray(), testWords.toUtf8());
}

void TestWalletBook::nothingSecretIsInTheSettings()
{
    addTestWallet();
    m_settings.reset(); // writes what is left to write
    QFile file(m_dir->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(testAddress.toUtf8()));
    QVERIFY(!text.contains("junk"));
    QVERIFY(!text.contains(testKey.mid(2, 16).toUtf8()));
    m_book.reset();
}

void TestWalletBook::aLockedKeychainIsNotNoWalletYet()
{
    addTestWallet();
    m_store->isLocked = true;
    QVERIFY(m_book->wallet(m_account));
    QCOMPARE(answerOf(m_book->signer(m_account)).error().kind, ErrorKind::SecretNotFound);
    // What the page would do next is refused as well: no new wallet in the place of this one.
    auto other = WalletSecret::ofKey(PrivateKey::generate(systemRandom));
    QCOMPARE(answerOf(m_book->add(m_account, std::move(other), true)).error().kind,
             ErrorKind::InvalidRequest);
    m_store->isLocked = false;
    QVERIFY(answerOf(m_book->signer(m_account)));
}

void TestWalletBook::aKeychainThatForgetsMakesNoWallet()
{
    m_store->loses = true;
    QVERIFY(!answerOf(m_book->add(m_account, wordsSecret(), false)));
    QVERIFY(!m_book->wallet(m_account));
    m_store->loses = false;
    m_store->isLocked = true;
    QCOMPARE(answerOf(m_book->add(m_account, wordsSecret(), false)).error().kind,
             ErrorKind::SecretDenied);
    QVERIFY(!m_book->wallet(m_account));
}

void TestWalletBook::anotherWalletDoesNotTakeThePlaceOfOne()
{
    addTestWallet();
    auto other = WalletSecret::ofKey(PrivateKey::generate(systemRandom));
    QVERIFY(!answerOf(m_book->add(m_account, std::move(other), true)));
    QVERIFY(!m_book->addBrowserWallet(m_account, EthAddress({1})));
    QCOMPARE(m_book->wallet(m_account)->address.toString(), testAddress);
    QVERIFY(answerOf(m_book->secret(m_account)));
}

void TestWalletBook::addingTheSameWalletAgainBringsBackItsSecret()
{
    addTestWallet();
    const QString entry = m_book->entryName(m_account, m_book->wallet(m_account)->address);
    QVERIFY(answerOf(m_store->remove(entry))); // by other means
    QVERIFY(!answerOf(m_book->secret(m_account)));
    QVERIFY(answerOf(m_book->add(m_account, wordsSecret(), true)));
    QVERIFY(answerOf(m_book->secret(m_account)));
    QVERIFY(m_book->wallet(m_account)->isBackedUp);
}

void TestWalletBook::aSecretOfAnotherAddressIsNotUsed()
{
    addTestWallet();
    const QString entry = m_book->entryName(m_account, m_book->wallet(m_account)->address);
    for (const QString &text : {testKey.left(65) + u'1', u"not a secret"_s, u"0x"_s}) {
        QVERIFY(answerOf(m_store->write(entry, secretOf(text))));
        QCOMPARE(answerOf(m_book->signer(m_account)).error().kind, ErrorKind::SecretNotFound);
    }
}

void TestWalletBook::eachAccountHasItsOwn()
{
    addTestWallet();
    const QUuid other = QUuid::createUuid();
    QVERIFY(!m_book->wallet(other));
    auto key = PrivateKey::generate(systemRandom);
    const EthAddress address = key.address();
    QVERIFY(answerOf(m_book->add(other, WalletSecret::ofKey(std::move(key)), true)));
    QCOMPARE(m_book->wallet(other)->address, address);
    QCOMPARE(m_book->wallet(m_account)->address.toString(), testAddress);
}

void TestWalletBook::signsForItsAddress()
{
    addTestWallet();
    const auto signer = answerOf(m_book->signer(m_account));
    QCOMPARE((*signer)->address().toString(), testAddress);
}

void TestWalletBook::backingUpIsRemembered()
{
    addTestWallet();
    m_book->markBackedUp(m_account);
    m_book->markBackedUp(QUuid::createUuid()); // of none
    m_book = std::make_unique<WalletBook>(*m_store, *m_settings, m_clock, u"dir"_s);
    QVERIFY(m_book->wallet(m_account)->isBackedUp);
}

void TestWalletBook::aBrowserWalletHasNoSecretHere()
{
    const EthAddress address = *EthAddress::parse(testAddress);
    QVERIFY(m_book->addBrowserWallet(m_account, address));
    QCOMPARE(m_book->wallet(m_account)->kind, WalletInfo::Kind::Browser);
    QVERIFY(!answerOf(m_book->secret(m_account)));
    QVERIFY(!answerOf(m_book->signer(m_account)));
    QVERIFY(m_store->lastEntry.isEmpty());
    QVERIFY(answerOf(m_book->remove(m_account)));
    QVERIFY(!m_book->wallet(m_account));
}

void TestWalletBook::aBrowserWalletSignsInTheBrowserAlone()
{
    const EthAddress address = EthAddress::parse(testAddress).value();
    QVERIFY(m_book->addBrowserWallet(m_account, address));
    QVERIFY(!answerOf(m_book->signer(m_account))); // there is no browser to ask
    QList<QUrl> opened;
    BrowserWallet browser(
        [&opened](const QUrl &url) {
            opened.append(url);
            return true;
        },
        systemRandom);
    WalletBook book(*m_store, *m_settings, m_clock, u"dir"_s, &browser);
    const auto signer = answerOf(book.signer(m_account));
    QVERIFY(signer);
    QCOMPARE((*signer)->address(), address);
    QVERIFY(opened.isEmpty());
    const auto signature = (*signer)->signMessage("hello");
    QCOMPARE(opened.size(), 1);
    browser.cancel();
    QCOMPARE(answerOf(signature).error().kind, ErrorKind::Cancelled);
}

void TestWalletBook::removingTakesSecretAndMark()
{
    addTestWallet();
    const QString entry = m_book->entryName(m_account, m_book->wallet(m_account)->address);
    QVERIFY(answerOf(m_book->remove(m_account)));
    QVERIFY(!m_book->wallet(m_account));
    QCOMPARE(answerOf(m_store->read(entry)).error().kind, ErrorKind::SecretNotFound);
    QVERIFY(answerOf(m_book->remove(m_account))); // twice
}

void TestWalletBook::removingFromALockedKeychainLeavesBoth()
{
    addTestWallet();
    m_store->isLocked = true;
    QCOMPARE(answerOf(m_book->remove(m_account)).error().kind, ErrorKind::SecretLocked);
    m_store->isLocked = false;
    QVERIFY(m_book->wallet(m_account));
    QVERIFY(answerOf(m_book->secret(m_account)));
}

void TestWalletBook::damagedMarkersAreNoWallet_data()
{
    QTest::addColumn<QJsonValue>("marker");
    QTest::newRow("nothing") << QJsonValue();
    QTest::newRow("not an object") << QJsonValue(7);
    QTest::newRow("no address") << QJsonValue(QJsonObject{{u"kind"_s, u"spending"_s}});
    QTest::newRow("zero") << QJsonValue(
        QJsonObject{{u"address"_s, u"0x0000000000000000000000000000000000000000"_s}});
    QTest::newRow("mistyped") << QJsonValue(
        QJsonObject{{u"address"_s, QString(testAddress).replace(u'F', u'f')}});
}

void TestWalletBook::damagedMarkersAreNoWallet()
{
    QFETCH(QJsonValue, marker);
    m_settings->setValue(keys::walletMarkers,
                         QJsonObject{{m_account.toString(QUuid::WithoutBraces), marker}});
    QVERIFY(!m_book->wallet(m_account));
}

QTEST_GUILESS_MAIN(TestWalletBook)
#include "tst_wallet_book.moc"
