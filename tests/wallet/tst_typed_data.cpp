#include "vectors.h"
#include "wallet/typed_data.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTypedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatOtherWalletsSign();
    void hasTheFieldsOfEveryVector_data();
    void hasTheFieldsOfEveryVector();
};

void TestTypedData::isWhatOtherWalletsSign()
{
    // Two wallets' libraries make the digest of the vector of this JSON, see tests/data/README.md.
    const QJsonValue vector = test::x402Vectors()[u"eip3009"][2];
    const TokenDomain &base = *tokenDomain(u"base");
    QCOMPARE(typedData(test::authorization(vector[u"message"]), base),
             test::dataFile(u"wallet/typed_data.json"_s).trimmed());
}

void TestTypedData::hasTheFieldsOfEveryVector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &vector : test::x402Vectors()[u"eip3009"].toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestTypedData::hasTheFieldsOfEveryVector()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject json =
        QJsonDocument::fromJson(typedData(test::authorization(vector[u"message"]),
                                          *tokenDomain(vector[u"network"].toString())))
            .object();
    QCOMPARE(json[u"domain"].toObject(), vector[u"domain"].toObject());
    const QJsonObject message = json[u"message"].toObject();
    const QJsonObject expected = vector[u"message"].toObject();
    QCOMPARE(message.keys(), expected.keys());
    for (const QString &name : message.keys())
        QCOMPARE(message[name].toString().toLower(), expected[name].toString().toLower());
}

QTEST_APPLESS_MAIN(TestTypedData)
#include "tst_typed_data.moc"
