#include "practice/json_sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using dria::practice::sampleFor;

class TestPracticeJsonSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfiesTheSchema_data();
    void satisfiesTheSchema();
    void endsOnSchemasThatReferToThemselves();
    void strangersNumbersAreBounded();
};

void TestPracticeJsonSample::satisfiesTheSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("expected"); // as the only member of a list
    const auto row = [](const char *name, const char *schema, const char *expected) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(expected);
    };
    row("anything", "{}", R"(["practice"])");
    row("integer", R"({"type":"integer"})", "[7]");
    row("integer from", R"({"type":"integer","minimum":10})", "[10]");
    row("integer above", R"({"type":"integer","exclusiveMinimum":10})", "[11]");
    row("integer up to", R"({"type":"integer","maximum":-3})", "[-3]");
    row("integer in steps", R"({"type":"integer","multipleOf":5})", "[10]");
    row("number", R"({"type":"number","minimum":0,"maximum":1})", "[0.5]");
    row("boolean", R"({"type":"boolean"})", "[true]");
    row("null", R"({"type":"null"})", "[null]");
    row("several types", R"({"type":["integer","null"]})", "[7]");
    row("enum", R"({"enum":["red","green"]})", R"(["red"])");
    row("const", R"({"const":[1,2]})", "[[1,2]]");
    row("short text", R"({"type":"string","maxLength":4})", R"(["prac"])");
    row("long text", R"({"type":"string","minLength":10})", R"(["practice practice"])");
    row("exact text", R"({"type":"string","minLength":10,"maxLength":10})", R"(["practice p"])");
    row("date", R"({"type":"string","format":"date"})", R"(["2026-01-31"])");
    row("list", R"({"type":"array","items":{"type":"integer"},"minItems":2})", "[[7,7]]");
    row("no list", R"({"type":"array","items":{"type":"integer"},"maxItems":0})", "[[]]");
    row("object", R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"enum":["x"]}},
        "required":["a","c"]})",
        R"([{"a":7,"b":"x","c":"practice"}])");
    row("nested", R"({"properties":{"a":{"properties":{"b":{"items":{"type":"boolean"}}}}}})",
        R"([{"a":{"b":[true]}}])");
    row("any of", R"({"anyOf":[{"type":"integer"},{"type":"null"}]})", "[7]");
    row("all of", R"({"allOf":[{"properties":{"a":{"type":"integer"}}},
        {"properties":{"b":{"type":"null"}}}]})",
        R"([{"a":7,"b":null}])");
    row("reference", R"({"$ref":"#/$defs/n","$defs":{"n":{"type":"integer"}}})", "[7]");
    row("reference to nowhere", R"({"$ref":"#/$defs/n"})", R"(["practice"])");
}

void TestPracticeJsonSample::satisfiesTheSchema()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, expected);
    const QJsonDocument document = QJsonDocument::fromJson(schema);
    QVERIFY(document.isObject());
    const QJsonArray sample{sampleFor(document.object())};
    QCOMPARE(QJsonDocument(sample).toJson(QJsonDocument::Compact), expected);
}

void TestPracticeJsonSample::endsOnSchemasThatReferToThemselves()
{
    const auto sample = [](const char *schema) {
        return sampleFor(QJsonDocument::fromJson(schema).object());
    };
    QCOMPARE(sample(R"({"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/a"}}})"),
             QJsonValue(QJsonValue::Null));
    // Ten members on each of 24 levels would never end.
    const QJsonObject wide = sample(R"({"$ref":"#/$defs/a","$defs":{"a":{"properties":{
        "1":{"$ref":"#/$defs/a"},"2":{"$ref":"#/$defs/a"},"3":{"$ref":"#/$defs/a"},
        "4":{"$ref":"#/$defs/a"},"5":{"$ref":"#/$defs/a"},"6":{"$ref":"#/$defs/a"},
        "7":{"$ref":"#/$defs/a"},"8":{"$ref":"#/$defs/a"},"9":{"$ref":"#/$defs/a"}},
        "required":["1","2","3","4","5","6","7","8","9"]}}})")
                                 .toObject();
    QCOMPARE(wide.size(), 9);
}

void TestPracticeJsonSample::strangersNumbersAreBounded()
{
    const auto sample = [](const char *schema) {
        return sampleFor(QJsonDocument::fromJson(schema).object());
    };
    QVERIFY(sample(R"({"type":"array","minItems":1000000000})").toArray().size() <= 20);
    QVERIFY(sample(R"({"type":"string","minLength":1000000000})").toString().size() <= 4096);
    QVERIFY(sample(R"({"type":"integer","minimum":1e300})").isDouble());
}

QTEST_APPLESS_MAIN(TestPracticeJsonSample)
#include "tst_practice_json_sample.moc"
