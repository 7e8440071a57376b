#include "ui/highlight/language_names.h"
#include "ui/highlight/language_table.h"

#include <QTest>

using namespace dria::highlight;
using namespace Qt::StringLiterals;

class TestLanguageNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aliasesHaveAProperName_data();
    void aliasesHaveAProperName();
    void isFoundBehindAFence_data();
    void isFoundBehindAFence();
    void whatIsNotKnownStaysAsWritten();
    void whatIsColouredHasANameAndAFile();
};

void TestLanguageNames::aliasesHaveAProperName_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("python") << u"python"_s << u"Python"_s << u"py"_s;
    QTest::newRow("short") << u"py"_s << u"Python"_s << u"py"_s;
    QTest::newRow("cpp") << u"cpp"_s << u"C++"_s << u"cpp"_s;
    QTest::newRow("sign") << u"C#"_s << u"C#"_s << u"cs"_s;
    QTest::newRow("shell") << u"sh"_s << u"Shell"_s << u"sh"_s;
    QTest::newRow("any case") << u"JSON"_s << u"JSON"_s << u"json"_s;
}

void TestLanguageNames::aliasesHaveAProperName()
{
    QFETCH(QString, written);
    QTEST(languageTitle(written), "title");
    QTEST(languageFile(written).suffix, "suffix");
    QCOMPARE(languageFile(written).wholeName, QString());
}

void TestLanguageNames::isFoundBehindAFence_data()
{
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("language");
    QTest::newRow("alone") << u"py"_s << u"py"_s;
    QTest::newRow("with more") << u"py title=\"a b\""_s << u"py"_s;
    QTest::newRow("attributes") << u"{.python .numberLines}"_s << u"python"_s;
    QTest::newRow("braces") << u"js{1,3}"_s << u"js"_s;
    QTest::newRow("list") << u"rust,ignore"_s << u"rust"_s;
    QTest::newRow("file behind") << u"ts:src/a.ts"_s << u"ts"_s;
    QTest::newRow("file alone") << u"src/config.yaml"_s << u"yaml"_s;
    QTest::newRow("unknown") << u"Klingon script"_s << u"Klingon"_s;
    QTest::newRow("unknown file") << u"a.klingon"_s << u"a.klingon"_s;
    QTest::newRow("signs") << u"c++"_s << u"c++"_s;
    QTest::newRow("nothing") << u" {} "_s << QString();
}

void TestLanguageNames::isFoundBehindAFence()
{
    QFETCH(QString, info);
    QTEST(languageIn(info), "language");
}

void TestLanguageNames::whatIsNotKnownStaysAsWritten()
{
    QCOMPARE(languageTitle(u"Klingon"), u"Klingon"_s);
    QCOMPARE(languageTitle(u""), QString());
    QCOMPARE(languageTitle(QString(5000, u'x')), QString(5000, u'x'));
    QCOMPARE(languageFile(u"Klingon").suffix, QString());
    QCOMPARE(languageFile(u"dockerfile").wholeName, u"Dockerfile"_s);
}

void TestLanguageNames::whatIsColouredHasANameAndAFile()
{
    for (const Language &language : languages()) {
        for (const QStringView alias : language.names.tokenize(u' ')) {
            const LanguageFile file = languageFile(alias);
            QVERIFY2(!file.suffix.isEmpty() || !file.wholeName.isEmpty(),
                     qPrintable(alias.toString()));
        }
    }
}

QTEST_GUILESS_MAIN(TestLanguageNames)
#include "tst_language_names.moc"
