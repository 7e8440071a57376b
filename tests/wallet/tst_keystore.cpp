#include "support/corpus.h"
#include "wallet/keystore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::KeystoreProblem)

class TestKeystore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFilesOfOtherPrograms_data();
    void opensFilesOfOtherPrograms();
    void takesAPasswordWithAccentsInEitherForm_data();
    void takesAPasswordWithAccentsInEitherForm();
    void refusesAnotherPassword_data();
    void refusesAnotherPassword();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aDamagedKeyIsNotTaken();
    void aFileWithoutAnAddressIsFine();
};

namespace {

/// One that is cheap to open, by its name in the data.
QJsonObject cheapFile()
{
    for (const QJsonValue &wallet : test::dataArray(u"wallet/keystores.json"_s)) {
        if (wallet[u"name"] == u"life"_s)
            return QJsonDocument::fromJson(wallet[u"json"].toString().toUtf8()).object();
    }
    qFatal("no such keystore");
}

/// With the member of "Crypto" at this path replaced, or taken out when the value is undefined.
QJsonObject changed(const QStringList &path, const QJsonValue &value)
{
    const auto change = [&](auto &&self, QJsonObject object, qsizetype at) -> QJsonObject {
        const QString &name = path.at(at);
        const bool last = at + 1 == path.size();
        object.insert(name, last ? value : self(self, object.value(name).toObject(), at + 1));
        return object;
    };
    return change(change, cheapFile(), 0);
}

tl::expected<PrivateKey, KeystoreProblem> open(const QJsonObject &file,
                                               const QByteArray &password = "foo")
{
    return openKeystore(QJsonDocument(file).toJson(), Secret(password));
}

} // namespace

void TestKeystore::opensFilesOfOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("key");
    int files = 0;
    for (const QJsonValue &wallet : test::dataArray(u"wallet/keystores.json"_s)) {
        if (wallet[u"type"] != u"secret-storage"_s)
            continue;
        QTest::newRow(qPrintable(wallet[u"name"].toString()))
            << wallet[u"json"].toString().toUtf8() << wallet[u"password"].toString()
            << wallet[u"privateKey"].toString();
        ++files;
    }
    QCOMPARE(files, 7);
}

void TestKeystore::opensFilesOfOtherPrograms()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, password);
    QFETCH(QString, key);
    const auto opened = openKeystore(json, Secret::takeFrom(password));
    QVERIFY(opened);
    QCOMPARE(QString::fromLatin1("0x" + opened->bytes().view().toByteArray().toHex()), key);
}

void TestKeystore::takesAPasswordWithAccentsInEitherForm_data()
{
    QTest::addColumn<QJsonObject>("wallet");
    for (const QJsonValue &wallet : test::dataArray(u"wallet/keystores_accents.json"_s))
        QTest::newRow(qPrintable(wallet[u"name"].toString())) << wallet.toObject();
}

void TestKeystore::takesAPasswordWithAccentsInEitherForm()
{
    QFETCH(QJsonObject, wallet);
    QString typed = wallet[u"typed"].toString();
    const auto opened = openKeystore(wallet[u"json"].toString().toUtf8(), Secret::takeFrom(typed));
    QVERIFY(opened);
    QCOMPARE(QString::fromLatin1("0x" + opened->bytes().view().toByteArray().toHex()),
             wallet[u"privateKey"].toString());
}

void TestKeystore::refusesAnotherPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    for (const char *password : {"", "Foo", "foo ", "fo", "f\xc3\xb6\xc3\xb6", "\xff"})
        QTest::newRow(password) << QByteArray(password);
}

void TestKeystore::refusesAnotherPassword()
{
    QFETCH(QByteArray, password);
    const auto opened = open(cheapFile(), password);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), KeystoreProblem::WrongPassword);
}

void TestKeystore::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<KeystoreProblem>("problem");
    const auto raw = [](const char *name, const QByteArray &json, KeystoreProblem problem) {
        QTest::newRow(name) << json << problem;
    };
    const auto row = [&](const char *name, const QStringList &path, const QJsonValue &value,
                         KeystoreProblem problem) {
        raw(name, QJsonDocument(changed(path, value)).toJson(), problem);
    };
    using enum KeystoreProblem;
    raw("nothing", {}, NotAKeystore);
    raw("a private key", QByteArray(64, 'a'), NotAKeystore);
    raw("an empty object", "{}", NotAKeystore);
    raw("a list", "[]", NotAKeystore);
    raw("over 64 KB", QByteArray(70'000, ' ') + "{}", NotAKeystore);
    raw("a wallet of a crowdsale", R"({"encseed":"00","ethaddr":"00"})", NotAKeystore);
    row("no version", {u"version"_s}, QJsonValue::Undefined, NotAKeystore);
    row("version 1", {u"version"_s}, 1, OtherVersion);
    row("version 4", {u"version"_s}, 4, OtherVersion);
    row("version as a text", {u"version"_s}, u"3"_s, OtherVersion);
    row("no crypto", {u"Crypto"_s}, QJsonValue::Undefined, NotAKeystore);
    row("crypto is a text", {u"Crypto"_s}, u"x"_s, NotAKeystore);
    row("another cipher", {u"Crypto"_s, u"cipher"_s}, u"aes-128-cbc"_s, OtherCipher);
    row("no cipher", {u"Crypto"_s, u"cipher"_s}, QJsonValue::Undefined, OtherCipher);
    row("another way to a key", {u"Crypto"_s, u"kdf"_s}, u"argon2id"_s, OtherCipher);
    row("a short iv", {u"Crypto"_s, u"cipherparams"_s, u"iv"_s}, u"00"_s, NotAKeystore);
    row("no iv", {u"Crypto"_s, u"cipherparams"_s}, QJsonValue::Undefined, NotAKeystore);
    row("a long key", {u"Crypto"_s, u"ciphertext"_s}, QString(66, u'0'), NotAKeystore);
    row("no key", {u"Crypto"_s, u"ciphertext"_s}, QJsonValue::Undefined, NotAKeystore);
    row("a short proof", {u"Crypto"_s, u"mac"_s}, QString(62, u'0'), NotAKeystore);
    row("a proof that is no hex", {u"Crypto"_s, u"mac"_s}, QString(64, u'x'), NotAKeystore);
    const auto cost = [](const char16_t *name) {
        return QStringList{u"Crypto"_s, u"kdfparams"_s, QString::fromUtf16(name)};
    };
    row("no parameters", {u"Crypto"_s, u"kdfparams"_s}, QJsonValue::Undefined, NotAKeystore);
    row("another length", cost(u"dklen"), 64, NotAKeystore);
    row("an odd salt", cost(u"salt"), u"abc"_s, NotAKeystore);
    row("a huge salt", cost(u"salt"), QString(5'000, u'0'), NotAKeystore);
    row("n is no power of two", cost(u"n"), 1'000, NotAKeystore);
    row("n is one", cost(u"n"), 1, NotAKeystore);
    row("n is negative", cost(u"n"), -1024, NotAKeystore);
    row("n has a fraction", cost(u"n"), 1024.5, NotAKeystore);
    row("no n", cost(u"n"), QJsonValue::Undefined, NotAKeystore);
    row("r is zero", cost(u"r"), 0, NotAKeystore);
    row("p is zero", cost(u"p"), 0, NotAKeystore);
    row("n is huge", cost(u"n"), qint64(1) << 32, TooCostly);
    row("n and r take a gigabyte", cost(u"n"), 2097152, TooCostly);
    row("r is huge", cost(u"r"), 1'000'000'000, TooCostly);
    row("p is huge", cost(u"p"), 1'000'000'000, TooCostly);
    row("another address", {u"address"_s}, QString(40, u'0'), OtherAddress);
    row("the address is no address", {u"address"_s}, u"x"_s, OtherAddress);
    QJsonObject rounds = changed({u"Crypto"_s, u"kdf"_s}, u"pbkdf2"_s);
    QJsonObject crypto = rounds[u"Crypto"_s].toObject();
    const auto withRounds = [&](const QJsonValue &count, const QString &prf) {
        crypto.insert(u"kdfparams"_s, QJsonObject{{u"c"_s, count},
                                                  {u"prf"_s, prf},
                                                  {u"dklen"_s, 32},
                                                  {u"salt"_s, u"abcd"_s}});
        rounds.insert(u"Crypto"_s, crypto);
        return QJsonDocument(rounds).toJson();
    };
    raw("no rounds", withRounds(0, u"hmac-sha256"_s), NotAKeystore);
    raw("too many rounds", withRounds(10'000'001, u"hmac-sha256"_s), TooCostly);
    raw("another hash", withRounds(1, u"hmac-sha1"_s), OtherCipher);
    raw("another key", withRounds(1, u"hmac-sha256"_s), WrongPassword);
    QByteArray twice = QJsonDocument(cheapFile()).toJson();
    raw("a member twice", twice.replace("\"version\": 3", "\"version\": 3, \"version\": 3"),
        NotAKeystore);
}

void TestKeystore::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    const auto opened = openKeystore(json, Secret(QByteArrayView("foo")));
    QVERIFY(!opened);
    QTEST(opened.error(), "problem");
}

void TestKeystore::aDamagedKeyIsNotTaken()
{
    const QStringList path{u"Crypto"_s, u"ciphertext"_s};
    QString cipherText = cheapFile()[u"Crypto"][u"ciphertext"].toString();
    cipherText[5] = cipherText.at(5) == u'0' ? u'1' : u'0';
    const auto opened = open(changed(path, cipherText));
    QVERIFY(!opened);
    QCOMPARE(opened.error(), KeystoreProblem::WrongPassword);
}

void TestKeystore::aFileWithoutAnAddressIsFine()
{
    QVERIFY(open(changed({u"address"_s}, QJsonValue::Undefined)));
    QVERIFY(open(changed({u"address"_s}, u"0x17C5185167401eD00cF5F5b2fc97D9BBfDb7D025"_s)));
}

QTEST_APPLESS_MAIN(TestKeystore)
#include "tst_keystore.moc"
