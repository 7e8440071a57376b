#include "api/models_reader.h"
#include "support/corpus.h"

#include <QTest>

using namespace dria;

class TestModelsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheListWhereverItIs_data();
    void findsTheListWhereverItIs();
    void readsKinds_data();
    void readsKinds();
    void readsNodes_data();
    void readsNodes();
    void leavesOutWhatHasNoUsableId();
    void readsARecordedListOfLlamaServer();
    void refusesWhatHoldsNoList_data();
    void refusesWhatHoldsNoList();
    void boundsAHugeList();
};

void TestModelsReader::findsTheListWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("data") << QByteArray(R"({"object":"list","data":[{"id":"a"},{"id":"b"}]})");
    QTest::newRow("models") << QByteArray(R"({"models":[{"name":"a"},{"model":"b"}]})");
    QTest::newRow("bare") << QByteArray(R"([{"id":"a"},{"id":"b"}])");
    QTest::newRow("strings") << QByteArray(R"({"data":["a","b"]})");
    QTest::newRow("bare strings") << QByteArray(R"(["a"," b "])");
    QTest::newRow("repeated") << QByteArray(R"(["a","b","a"])");
}

void TestModelsReader::findsTheListWhereverItIs()
{
    QFETCH(QByteArray, json);
    const auto models = readModels(json);
    QVERIFY(models.has_value());
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->at(0).id, QStringLiteral("a"));
    QCOMPARE(models->at(1).id, QStringLiteral("b"));
}

void TestModelsReader::readsKinds_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("kinds");
    QTest::newRow("none") << QByteArray("\"x\":1") << int(ModelInfo::Unknown);
    QTest::newRow("type") << QByteArray(R"("type":"Vision")") << int(ModelInfo::Vision);
    QTest::newRow("model_type") << QByteArray(R"("model_type":"TEXT")") << int(ModelInfo::Text);
    QTest::newRow("modality list")
        << QByteArray(R"("modality":["text","audio"])") << int(ModelInfo::Text | ModelInfo::Audio);
    QTest::newRow("modality arrow") << QByteArray(R"("modality":"text+image->text")")
                                    << int(ModelInfo::Text | ModelInfo::Vision);
    QTest::newRow("capabilities") << QByteArray(
                                         R"("capabilities":["completion","vision","thinking"])")
                                  << int(ModelInfo::Text | ModelInfo::Vision |
                                         ModelInfo::Reasoning);
    QTest::newRow("switches") << QByteArray(R"("capabilities":{"vision":true,"audio":false})")
                              << int(ModelInfo::Vision);
    QTest::newRow("llama-server's type")
        << QByteArray(R"("type":"model")") << int(ModelInfo::Unknown);
    QTest::newRow("odd") << QByteArray(R"("type":7,"capabilities":[1,null])")
                         << int(ModelInfo::Unknown);
}

void TestModelsReader::readsKinds()
{
    QFETCH(QByteArray, members);
    QFETCH(int, kinds);
    const auto models = readModels("[{\"id\":\"a\"," + members + "}]");
    QVERIFY(models.has_value());
    QCOMPARE(models->at(0).kinds.toInt(), kinds);
}

void TestModelsReader::readsNodes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("nodes"); // -1: not said
    QTest::newRow("nodes") << QByteArray("\"nodes\":3") << 3;
    QTest::newRow("list") << QByteArray("\"nodes\":[\"x\",\"y\"]") << 2;
    QTest::newRow("node_count") << QByteArray("\"node_count\":0") << 0;
    QTest::newRow("nodes_online") << QByteArray("\"nodes_online\":\"4\"") << 4;
    QTest::newRow("num_nodes") << QByteArray("\"num_nodes\":5") << 5;
    QTest::newRow("available_nodes") << QByteArray("\"available_nodes\":[]") << 0;
    QTest::newRow("negative") << QByteArray("\"nodes\":-3") << -1;
    QTest::newRow("word") << QByteArray("\"nodes\":\"many\"") << -1;
    QTest::newRow("absent") << QByteArray("\"x\":1") << -1;
}

void TestModelsReader::readsNodes()
{
    QFETCH(QByteArray, members);
    QFETCH(int, nodes);
    const auto models = readModels("[{\"id\":\"a\"," + members + "}]");
    QVERIFY(models.has_value());
    QCOMPARE(models->at(0).nodes.value_or(-1), nodes);
}

void TestModelsReader::leavesOutWhatHasNoUsableId()
{
    const QByteArray longId(201, 'x');
    const auto models =
        readModels(R"([{},{"id":""},{"id":5},null,7,[],"","  ",")" + longId + R"(","ok"])");
    QVERIFY(models.has_value());
    QCOMPARE(models->size(), 1);
    QCOMPARE(models->at(0).id, QStringLiteral("ok"));
}

void TestModelsReader::readsARecordedListOfLlamaServer()
{
    const auto models = readModels(
        test::dataFile(QStringLiteral("sse-transcripts/peers-llama-server/models.json")));
    QVERIFY(models.has_value());
    QCOMPARE(models->size(), 1);
    QCOMPARE(models->at(0).id, QStringLiteral("dria-tiny"));
}

void TestModelsReader::refusesWhatHoldsNoList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("wrong type") << QByteArray("{\"data\":{}}");
    QTest::newRow("text") << QByteArray("models");
    QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
}

void TestModelsReader::refusesWhatHoldsNoList()
{
    QFETCH(QByteArray, json);
    const auto models = readModels(json);
    QVERIFY(!models);
    QCOMPARE(models.error().kind, Error::Kind::MalformedReply);
}

void TestModelsReader::boundsAHugeList()
{
    QByteArray json("[\"first\"");
    for (int i = 0; i < 20'000; ++i)
        json += ",\"m" + QByteArray::number(i) + '"';
    const auto models = readModels(json + ']');
    QVERIFY(models.has_value());
    QCOMPARE(models->size(), 10'000);
}

QTEST_APPLESS_MAIN(TestModelsReader)
#include "tst_models_reader.moc"
