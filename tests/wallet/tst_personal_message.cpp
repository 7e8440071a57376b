#include "vectors.h"
#include "wallet/personal_message.h"

#include <QTest>

using namespace dria;

class TestPersonalMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnIndependentImplementation_data();
    void agreesWithAnIndependentImplementation();
    void aByteOrderMarkIsSignedToo();
};

void TestPersonalMessage::agreesWithAnIndependentImplementation_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = test::x402Vectors()[u"personalSign"].toArray();
    QCOMPARE(vectors.size(), 8);
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestPersonalMessage::agreesWithAnIndependentImplementation()
{
    QFETCH(QJsonObject, vector);
    const QJsonValue hex = vector[vector.contains(u"rawHex") ? u"rawHex" : u"messageUtf8Hex"];
    const QByteArray message = QByteArray::fromHex(hex.toString().sliced(2).toLatin1());
    QCOMPARE(message.size(), vector[u"byteLength"].toInt());
    const Bytes32 hash = personalMessageHash(message);
    QCOMPARE(prefixedHex(hash), vector[u"hash"].toString());

    const PrivateKey key = test::key(vector[u"privateKey"]);
    const Signature signature = key.sign(hash);
    QCOMPARE(signature.toHex(), vector[u"signature"].toString());
    QVERIFY(signerOf(hash, signature) == test::address(vector[u"address"]));
    QVERIFY(key.address() == test::address(vector[u"address"]));
}

void TestPersonalMessage::aByteOrderMarkIsSignedToo()
{
    QVERIFY(personalMessageHash("\xef\xbb\xbftext") != personalMessageHash("text"));
}

QTEST_APPLESS_MAIN(TestPersonalMessage)
#include "tst_personal_message.moc"
