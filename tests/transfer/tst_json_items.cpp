#include "transfer/import_limits.h"
#include "transfer/json_items.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

using Items = QList<std::pair<QByteArray, QByteArray>>;

class TestJsonItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreTheSameAtEverySplit_data();
    void itemsAreTheSameAtEverySplit();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void whatHandlersRefuseEndsIt();

private:
    static Result<Items> itemsOf(const QByteArray &json, qsizetype split)
    {
        Items items;
        JsonItems reader([&items](const QByteArray &section, const QByteArray &item) {
            items.append({section, item});
            return Result<void>();
        });
        for (const QByteArray &piece : {json.left(split), json.mid(split)}) {
            if (auto fed = reader.feed(piece); !fed)
                return fail(fed.error());
        }
        const auto ended = reader.end();
        return ended ? Result<Items>(items) : fail(ended.error());
    }
};

void TestJsonItems::itemsAreTheSameAtEverySplit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Items>("items");
    QTest::newRow("array")
        << QByteArray(R"( [ {"a":"]}\""} , 1,"x\\",[[]],null ] )")
        << Items{{"", R"({"a":"]}\""})"}, {"", "1"}, {"", R"("x\\")"}, {"", "[[]]"}, {"", "null"}};
    QTest::newRow("empty array") << QByteArray("[]") << Items{};
    QTest::newRow("mark of UTF-8") << QByteArray("\xef\xbb\xbf[1]") << Items{{"", "1"}};
    QTest::newRow("sections")
        << QByteArray(R"({"format":"f","version":1,"a":[{},2],"b":{"c":[3]},"d":[]})")
        << Items{{"format", R"("f")"},
                 {"version", "1"},
                 {"a", "{}"},
                 {"a", "2"},
                 {"b", R"({"c":[3]})"}};
    QTest::newRow("one object") << QByteArray(R"({ "id":1,"x":[{}]})")
                                << Items{{"", R"({"id":1,"x":[{}]})"}};
}

void TestJsonItems::itemsAreTheSameAtEverySplit()
{
    QFETCH(QByteArray, json);
    QFETCH(Items, items);
    for (qsizetype split = 0; split <= json.size(); ++split) {
        const auto found = itemsOf(json, split);
        QVERIFY2(found, qPrintable(QString::number(split)));
        QCOMPARE(*found, items);
    }
}

void TestJsonItems::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::NotAnExport;
    QTest::newRow("text") << QByteArray("hello") << ErrorKind::NotAnExport;
    QTest::newRow("cut in an item") << QByteArray("[{\"a\":1") << ErrorKind::DamagedExport;
    QTest::newRow("cut in a string") << QByteArray("[\"a") << ErrorKind::DamagedExport;
    QTest::newRow("cut between") << QByteArray("[1,") << ErrorKind::DamagedExport;
    QTest::newRow("cut in a name") << QByteArray("{\"for") << ErrorKind::DamagedExport;
    QTest::newRow("more behind") << QByteArray("[1] [2]") << ErrorKind::DamagedExport;
    QTest::newRow("no value") << QByteArray("[,1]") << ErrorKind::DamagedExport;
    QTest::newRow("comma at the end") << QByteArray("[1,]") << ErrorKind::DamagedExport;
    QTest::newRow("other bracket") << QByteArray("[1}") << ErrorKind::DamagedExport;
    QTest::newRow("no colon") << QByteArray("{\"format\" 1}") << ErrorKind::DamagedExport;
    QTest::newRow("deep") << QByteArray("[" + QByteArray(100'000, '[')) << ErrorKind::DamagedExport;
    QTest::newRow("one huge item")
        << QByteArray("[\"" + QByteArray(importLimits::itemBytes + 1, 'a') + "\"]")
        << ErrorKind::ExportTooLarge;
}

void TestJsonItems::brokenFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    const auto found = itemsOf(json, json.size() / 2);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
}

void TestJsonItems::whatHandlersRefuseEndsIt()
{
    int items = 0;
    JsonItems reader([&items](const QByteArray &, const QByteArray &) {
        return ++items == 2 ? Result<void>(fail(ErrorKind::NewerExport)) : Result<void>();
    });
    const auto fed = reader.feed("[1,2,3]");
    QVERIFY(!fed);
    QCOMPARE(fed.error().kind, ErrorKind::NewerExport);
    QCOMPARE(items, 2);
}

QTEST_GUILESS_MAIN(TestJsonItems)
#include "tst_json_items.moc"
