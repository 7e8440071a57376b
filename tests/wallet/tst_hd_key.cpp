#include "support/corpus.h"
#include "wallet/hd_key.h"
#include "wallet/mnemonic.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestHdKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedVectors_data();
    void agreesWithThePublishedVectors();
    void refusesSeedsOfOtherLengths_data();
    void refusesSeedsOfOtherLengths();
    void theWalletIsTheOneOfOtherPrograms_data();
    void theWalletIsTheOneOfOtherPrograms();
};

namespace {

/// The 78 bytes of an extended key, its checksum left out (it is not this unit's).
QByteArray decodeBase58(const QString &text)
{
    constexpr QByteArrayView alphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    QByteArray bytes(82, '\0');
    for (const QChar c : text) {
        int carry = static_cast<int>(alphabet.indexOf(c.toLatin1()));
        for (qsizetype i = bytes.size() - 1; i >= 0; --i) {
            carry += 58 * static_cast<unsigned char>(bytes.at(i));
            bytes[i] = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
    }
    return bytes.first(78);
}

/// "m/0'/1" as indexes.
QList<std::uint32_t> indexes(const QString &path)
{
    QList<std::uint32_t> list;
    for (QString step : path.split(u'/').sliced(1)) {
        const bool hardened = step.endsWith(u'\'') || step.endsWith(u'H');
        step.remove(u'\'').remove(u'H');
        list << (step.toUInt() | (hardened ? HdKey::hardened : 0));
    }
    return list;
}

} // namespace

void TestHdKey::agreesWithThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("extendedKey");
    int chains = 0;
    for (const QJsonValue &vector : test::dataArray(u"wallet/bip32.json"_s)) {
        for (const QJsonValue &chain : vector[u"chains"].toArray()) {
            const QString path = chain[u"path"].toString();
            QTest::addRow("%d %s", vector[u"vector"].toInt(), qPrintable(path))
                << QByteArray::fromHex(vector[u"seed"].toString().toLatin1()) << path
                << decodeBase58(chain[u"prv"].toString());
            ++chains;
        }
    }
    QCOMPARE(chains, 17);
}

void TestHdKey::agreesWithThePublishedVectors()
{
    QFETCH(QByteArray, seed);
    QFETCH(QString, path);
    QFETCH(QByteArray, extendedKey);
    std::optional<HdKey> key = HdKey::fromSeed(Secret(seed));
    for (const std::uint32_t index : indexes(path)) {
        QVERIFY(key);
        key = key->child(index);
    }
    QVERIFY(key);
    QCOMPARE(key->chainCode().view().toByteArray(), extendedKey.sliced(13, 32));
    QCOMPARE(key->key().bytes().view().toByteArray(), extendedKey.sliced(46, 32));
}

void TestHdKey::refusesSeedsOfOtherLengths_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("too short") << 15;
    QTest::newRow("too long") << 65;
}

void TestHdKey::refusesSeedsOfOtherLengths()
{
    QFETCH(int, size);
    QVERIFY(!HdKey::fromSeed(Secret(QByteArray(size, 'a'))));
}

void TestHdKey::theWalletIsTheOneOfOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("address");
    QTest::newRow("development tools")
        << QByteArray("test test test test test test test test test test test junk")
        << u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
    for (const QJsonValue &wallet : test::dataArray(u"wallet/keystores.json"_s)) {
        const QByteArray words = wallet[u"mnemonic"].toString().toLatin1();
        if (words.isEmpty())
            continue;
        QTest::newRow(qPrintable(wallet[u"name"].toString()))
            << words << wallet[u"address"].toString();
    }
}

void TestHdKey::theWalletIsTheOneOfOtherPrograms()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, address);
    const auto mnemonic = Mnemonic::parse(Secret(words));
    QVERIFY(mnemonic);
    const auto key = walletKey(mnemonic->seed());
    QVERIFY(key);
    QCOMPARE(key->address().toString().toLower(), address.toLower());
}

QTEST_APPLESS_MAIN(TestHdKey)
#include "tst_hd_key.moc"
