#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPaymentProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersGoodTerms();
    void namesWhyTermsAreRefused();
    void refusesAnAmountThatIsNone();
    void signsTheVectors();
    void saysWhatItCannotDo_data();
    void saysWhatItCannotDo();

private:
    struct Answer
    {
        int code = -1;
        QJsonDocument json;
        QByteArray error;
    };

    Answer run(const QStringList &arguments)
    {
        QProcess probe;
        probe.start(QStringLiteral(DRIA_PAYMENT_PROBE), arguments);
        probe.waitForFinished();
        return {probe.exitCode(), QJsonDocument::fromJson(probe.readAllStandardOutput()),
                probe.readAllStandardError()};
    }

    QString bodyFile(const QString &amount)
    {
        QFile file(m_dir.filePath(u"body.json"_s));
        QJsonObject offer{{u"scheme"_s, u"exact"_s},
                          {u"network"_s, u"base"_s},
                          {u"maxAmountRequired"_s, amount},
                          {u"payTo"_s, u"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955"_s},
                          {u"asset"_s, u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s},
                          {u"maxTimeoutSeconds"_s, 300}};
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"x402Version"_s, 1}, {u"accepts"_s, QJsonArray{offer}}})
                .toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

void TestPaymentProbe::offersGoodTerms()
{
    const Answer answer = run({u"review"_s, bodyFile(u"10000000"_s), u"--amount"_s, u"10"_s,
                               u"--now"_s, u"1740672089"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json[u"verdict"].toString(), u"offered"_s);
    QCOMPARE(answer.json[u"value"].toString(), u"10000000"_s);
    QCOMPARE(answer.json[u"to"].toString(), u"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955"_s);
    QCOMPARE(answer.json[u"validAfter"].toString(), u"1740671489"_s);
    QCOMPARE(answer.json[u"validBefore"].toString(), u"1740672389"_s);
}

void TestPaymentProbe::namesWhyTermsAreRefused()
{
    const Answer answer = run({u"review"_s, bodyFile(u"10000001"_s), u"--amount"_s, u"10"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json[u"verdict"].toString(), u"refused"_s);
    QCOMPARE(answer.json[u"reason"].toString(), u"OtherAmount"_s);
    QVERIFY(!answer.json[u"sentence"].toString().isEmpty());
}

void TestPaymentProbe::refusesAnAmountThatIsNone()
{
    const Answer answer = run({u"review"_s, bodyFile(u"10000000"_s), u"--amount"_s, u"1e1"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json[u"reason"].toString(), u"UnusableAmount"_s);
}

void TestPaymentProbe::signsTheVectors()
{
    const QString path = QStringLiteral(DRIA_TEST_DATA "/wallet/x402.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
    const Answer answer = run({u"sign"_s, path});
    QCOMPARE(answer.code, 0);
    QJsonArray expected = vectors[u"eip3009"].toArray();
    for (const QJsonValue &vector : vectors[u"personalSign"].toArray())
        expected << vector;
    QCOMPARE(answer.json.array().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        for (const auto *member : {u"id", u"address", u"signature"})
            QCOMPARE(answer.json[i][QStringView(member)], expected[i][QStringView(member)]);
        QCOMPARE(answer.json[i][u"xPayment"].toString(), expected[i][u"xPayment"].toString());
    }
}

void TestPaymentProbe::saysWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no file") << QStringList{u"review"_s};
    QTest::newRow("a file that is not there")
        << QStringList{u"review"_s, m_dir.filePath(u"none"_s), u"--amount"_s, u"10"_s};
    QTest::newRow("another command") << QStringList{u"refund"_s, bodyFile(u"1"_s)};
    QTest::newRow("no address") << QStringList{u"pay"_s, u"https://"_s, u"--amount"_s, u"10"_s};
    QTest::newRow("no wallet") << QStringList{u"pay"_s,        u"http://127.0.0.1:1/v1"_s,
                                              u"--amount"_s,   u"10"_s,
                                              u"--data-dir"_s, m_dir.path()};
    QTest::newRow("no vectors") << QStringList{u"sign"_s, bodyFile(u"1"_s)};
    QTest::newRow("a payer that is none") << QStringList{
        u"review"_s, bodyFile(u"1"_s), u"--amount"_s, u"10"_s, u"--payer"_s, u"me"_s};
    QTest::newRow("no time") << QStringList{u"review"_s, bodyFile(u"1"_s), u"--amount"_s,
                                            u"10"_s,     u"--now"_s,       u"later"_s};
}

void TestPaymentProbe::saysWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.error.startsWith("payment_probe: "));
}

QTEST_GUILESS_MAIN(TestPaymentProbe)
#include "tst_payment_probe.moc"
