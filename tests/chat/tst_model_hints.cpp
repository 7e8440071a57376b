#include "chat/model_hints.h"

#include <QTest>

using namespace dria;

class TestModelHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKindsOfTheNodesModels();
    void saysNothingOfOthers();
};

void TestModelHints::knowsTheKindsOfTheNodesModels()
{
    const ModelHints hints;
    QVERIFY(hints.kinds(QStringLiteral("qwen3.5:9b")).testFlag(ModelInfo::Vision));
    QCOMPARE(hints.kinds(QStringLiteral("LFM2:24b-a2b")), ModelInfo::Kinds(ModelInfo::Text));
    QCOMPARE(hints.kinds(QStringLiteral("lfm2.5-audio:1.5b")), ModelInfo::Kinds(ModelInfo::Audio));
}

void TestModelHints::saysNothingOfOthers()
{
    QCOMPARE(ModelHints().kinds(QStringLiteral("gpt-x")), ModelInfo::Kinds(ModelInfo::Unknown));
    QCOMPARE(ModelHints().kinds({}), ModelInfo::Kinds(ModelInfo::Unknown));
}

QTEST_APPLESS_MAIN(TestModelHints)
#include "tst_model_hints.moc"
