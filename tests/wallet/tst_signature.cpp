#include "vectors.h"
#include "wallet/signature.h"

#include <QTest>

#include <algorithm>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexGoesThereAndBack();
    void refusesHexThatIsNoSignature_data();
    void refusesHexThatIsNoSignature();
    void aChangedDigestHasAnotherSigner();
    void refusesTheSecondFormOfASignature();
    void bringsTheFormsOfOtherWalletsIntoOne_data();
    void bringsTheFormsOfOtherWalletsIntoOne();
    void refusesFormsThatNoWalletWrites_data();
    void refusesFormsThatNoWalletWrites();
    void refusesWhatNoKeyCanHaveMade_data();
    void refusesWhatNoKeyCanHaveMade();
};

namespace {

QJsonValue sample()
{
    return test::x402Vectors()[u"eip3009"][0];
}

QString sampleHex()
{
    return sample()[u"signature"].toString();
}

/// The other s that satisfies the same equation: the curve's order less s.
Signature::Bytes secondForm(Signature::Bytes bytes)
{
    Bytes32 order{};
    const bool read = decodePrefixedHex(
        u"0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", order);
    Q_ASSERT(read);
    int borrow = 0;
    for (std::size_t i = 32; i-- > 0;) {
        const int difference = order[i] - bytes[32 + i] - borrow;
        borrow = difference < 0 ? 1 : 0;
        bytes[32 + i] = static_cast<std::uint8_t>(difference + 256 * borrow);
    }
    bytes.back() = static_cast<std::uint8_t>(27 + 28 - bytes.back());
    return bytes;
}

} // namespace

void TestSignature::hexGoesThereAndBack()
{
    const auto signature = Signature::fromHex(sampleHex());
    QVERIFY(signature);
    QCOMPARE(signature->toHex(), sampleHex());
    QVERIFY(Signature::fromHex("0x"_L1 + sampleHex().sliced(2).toUpper()) == signature);
}

void TestSignature::refusesHexThatIsNoSignature_data()
{
    QTest::addColumn<QString>("hex");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << sampleHex().chopped(2);
    QTest::newRow("too long") << sampleHex() + "1b"_L1;
    QTest::newRow("parity instead of v") << sampleHex().chopped(2) + "00"_L1;
    QTest::newRow("v of another chain") << sampleHex().chopped(2) + "25"_L1;
    QTest::newRow("no hex") << sampleHex().replace(9, 1, u'g');
}

void TestSignature::refusesHexThatIsNoSignature()
{
    QFETCH(QString, hex);
    QVERIFY(!Signature::fromHex(hex));
}

void TestSignature::aChangedDigestHasAnotherSigner()
{
    const auto signature = Signature::fromHex(sampleHex());
    Bytes32 digest = test::hash(sample()[u"digest"]);
    const EthAddress signer = test::address(sample()[u"address"]);
    QVERIFY(signerOf(digest, *signature) == signer);
    digest[31] ^= 1;
    QVERIFY(signerOf(digest, *signature) != signer);
}

void TestSignature::refusesTheSecondFormOfASignature()
{
    const Signature low = *Signature::fromHex(sampleHex());
    const Signature high(secondForm(low.bytes()));
    const Bytes32 digest = test::hash(sample()[u"digest"]);
    QVERIFY(!signerOf(digest, high));
    QVERIFY(signerOf(digest, Signature(secondForm(high.bytes()))) == signerOf(digest, low));
}

void TestSignature::bringsTheFormsOfOtherWalletsIntoOne_data()
{
    QTest::addColumn<Signature::Bytes>("bytes");
    const Signature::Bytes usual = Signature::fromHex(sampleHex())->bytes();
    const auto fromZero = [](Signature::Bytes bytes) {
        bytes.back() = static_cast<std::uint8_t>(bytes.back() - 27);
        return bytes;
    };
    QTest::newRow("as it is") << usual;
    QTest::newRow("v from zero") << fromZero(usual);
    QTest::newRow("s in the upper half") << secondForm(usual);
    QTest::newRow("both") << fromZero(secondForm(usual));
}

void TestSignature::bringsTheFormsOfOtherWalletsIntoOne()
{
    QFETCH(Signature::Bytes, bytes);
    const auto signature = Signature::fromOtherWallet(prefixedHex(bytes));
    QVERIFY(signature);
    QCOMPARE(signature->toHex(), sampleHex());
}

void TestSignature::refusesFormsThatNoWalletWrites_data()
{
    QTest::addColumn<QString>("text");
    const QString usual = sampleHex();
    QTest::newRow("empty") << QString();
    QTest::newRow("without a prefix") << usual.mid(2);
    QTest::newRow("short") << usual.chopped(2);
    QTest::newRow("long") << usual + u"00"_s;
    QTest::newRow("v of a chain") << usual.chopped(2) + u"25"_s;
    QTest::newRow("r over the order") << u"0x"_s + QString(64, u'f') + usual.mid(66);
}

void TestSignature::refusesFormsThatNoWalletWrites()
{
    QFETCH(QString, text);
    QVERIFY(!Signature::fromOtherWallet(text));
}

void TestSignature::refusesWhatNoKeyCanHaveMade_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("value");
    QTest::newRow("r is zero") << 0 << 32 << 0;
    QTest::newRow("s is zero") << 32 << 32 << 0;
    QTest::newRow("r is over the order") << 0 << 32 << 0xff;
    QTest::newRow("s is over the order") << 32 << 32 << 0xff;
    QTest::newRow("v is 0") << 64 << 1 << 0;
    QTest::newRow("v is 29") << 64 << 1 << 29;
    QTest::newRow("v is 255") << 64 << 1 << 255;
}

void TestSignature::refusesWhatNoKeyCanHaveMade()
{
    QFETCH(int, first);
    QFETCH(int, count);
    QFETCH(int, value);
    Signature::Bytes bytes = Signature::fromHex(sampleHex())->bytes();
    std::fill_n(bytes.begin() + first, count, static_cast<std::uint8_t>(value));
    QVERIFY(!signerOf(test::hash(sample()[u"digest"]), Signature(bytes)));
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
