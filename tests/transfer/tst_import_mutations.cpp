// Good files with random damage: taken in or refused, and never half, a crash or a broken library.

#include "library/library_check.h"
#include "transfer_stage.h"

#include <QDir>

#include <random>

using namespace dria;
using namespace Qt::StringLiterals;

class TestImportMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesComeWholeOrNotAtAll_data();
    void damagedFilesComeWholeOrNotAtAll();

private:
    static QByteArray mutated(QByteArray bytes, std::mt19937 &random);
};

QByteArray TestImportMutations::mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto upTo = [&random](qsizetype end) {
        return std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
    };
    static const QList<QByteArray> pieces{"\"",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          "null",
                                          "0",
                                          "-1",
                                          "\\ud800",
                                          QByteArray(1, '\0'),
                                          "\xff",
                                          "1e999",
                                          ":",
                                          "\\u0000",
                                          "\n"};
    for (qsizetype i = upTo(3); i >= 0; --i) {
        const qsizetype at = upTo(bytes.size());
        switch (upTo(5)) {
        case 0:
            bytes.truncate(std::max<qsizetype>(at, 1));
            break;
        case 1:
            bytes[at] = static_cast<char>(upTo(256));
            break;
        case 2:
            bytes.remove(at, upTo(40) + 1);
            break;
        case 3:
            bytes.insert(at, pieces.at(upTo(pieces.size())));
            break;
        default:
            bytes.insert(at, bytes.mid(upTo(bytes.size()), upTo(200)));
        }
        if (bytes.isEmpty())
            bytes = "[";
    }
    return bytes;
}

void TestImportMutations::damagedFilesComeWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ChatGPT") << u"chatgpt-small.json"_s;
    QTest::newRow("Claude") << u"claude-small.json"_s;
    QTest::newRow("own JSON") << u"json"_s;
    QTest::newRow("backup") << u"backup"_s;
}

void TestImportMutations::damagedFilesComeWholeOrNotAtAll()
{
    QFETCH(QString, file);
    TransferStage source;
    QVERIFY(source.import(QStringLiteral(DRIA_TEST_DATA "/chat-exports/chatgpt-small.json")));
    QByteArray good;
    if (file == "json"_L1) {
        good = source.exported();
    } else if (file == "backup"_L1) {
        good = source.exported(ExportFormat::Backup);
    } else {
        QFile read(QStringLiteral(DRIA_TEST_DATA "/chat-exports/") + file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        good = read.readAll();
    }
    QVERIFY(!good.isEmpty());
    std::mt19937 random(7); // NOLINT: the same run each time
    TransferStage stage;
    QByteArray before = stage.exported();
    int refused = 0;
    for (int round = 0; round < 40; ++round) {
        const auto report = stage.importBytes(mutated(good, random));
        const QByteArray after = stage.exported();
        if (!report) {
            ++refused;
            QVERIFY2(after == before, qPrintable(QString::number(round)));
        }
        before = after;
    }
    QVERIFY(refused > 5);
    QCOMPARE(QDir(stage.folder.path()).entryList({u"import-*"_s}), QStringList());
    stage.close();
    const auto problems = checkLibrary(stage.path());
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

QTEST_GUILESS_MAIN(TestImportMutations)
#include "tst_import_mutations.moc"
