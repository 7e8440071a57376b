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
