#include "wallet/keystore.h"
#include "wallet/keystore_seal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

constexpr ScryptCost small{1024, 8, 1};

Secret secretOf(QByteArrayView text)
{
    return Secret(text);
}

} // namespace

class TestKeystoreSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensWithItsPasswordAlone_data();
    void whatIsSealedOpensWithItsPasswordAlone();
    void twiceGivesDifferentFiles();
    void theFileNamesTheAddressAndNoKey();
    void theCostOfTheProgramIsOneThatItTakes();
};

void TestKeystoreSeal::whatIsSealedOpensWithItsPasswordAlone_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("plain") << QByteArray("correct horse");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("accents") << QByteArray("pâsswörd 密码");
}

void TestKeystoreSeal::whatIsSealedOpensWithItsPasswordAlone()
{
    QFETCH(QByteArray, password);
    const PrivateKey key = PrivateKey::generate(systemRandom);
    const QByteArray file = sealKeystore(key, secretOf(password), systemRandom, small);
    const auto opened = openKeystore(file, secretOf(password));
    QVERIFY(opened);
    QCOMPARE(opened->bytes(), key.bytes());
    QCOMPARE(openKeystore(file, secretOf(password + '.')).error(), KeystoreProblem::WrongPassword);
}

void TestKeystoreSeal::twiceGivesDifferentFiles()
{
    const PrivateKey key = PrivateKey::generate(systemRandom);
    const Secret password = secretOf("p");
    const auto crypto = [&] {
        return QJsonDocument::fromJson(sealKeystore(key, password, systemRandom, small))
            .object()
            .value("crypto"_L1)
            .toObject();
    };
    const QJsonObject first = crypto();
    const QJsonObject second = crypto();
    for (const QString &name : {u"cipherparams"_s, u"ciphertext"_s, u"kdfparams"_s, u"mac"_s})
        QVERIFY2(first.value(name) != second.value(name), qPrintable(name));
}

void TestKeystoreSeal::theFileNamesTheAddressAndNoKey()
{
    const PrivateKey key = PrivateKey::generate(systemRandom);
    const QByteArray file = sealKeystore(key, secretOf("p"), systemRandom, small);
    QVERIFY(file.contains(key.address().toString().sliced(2).toLower().toUtf8()));
    QVERIFY(!file.contains(key.bytes().view().toByteArray().toHex()));
    QCOMPARE(QJsonDocument::fromJson(file).object().value("version"_L1).toInt(), 3);
}

void TestKeystoreSeal::theCostOfTheProgramIsOneThatItTakes()
{
    const PrivateKey key = PrivateKey::generate(systemRandom);
    const QByteArray file = sealKeystore(key, secretOf("p"), systemRandom);
    QVERIFY(openKeystore(file, secretOf("p")));
}

QTEST_GUILESS_MAIN(TestKeystoreSeal)
#include "tst_keystore_seal.moc"
