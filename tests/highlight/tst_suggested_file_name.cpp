#include "ui/highlight/suggested_file_name.h"

#include <QTest>

using namespace dria::highlight;
using namespace Qt::StringLiterals;

class TestSuggestedFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
    void namesAreSafe_data();
    void namesAreSafe();
};

void TestSuggestedFileName::suggests_data()
{
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &info, const QString &code,
                        const QString &name) { QTest::newRow(tag) << info << code << name; };
    row("by language", u"py"_s, u"x = 1"_s, u"code.py"_s);
    row("a name of its own", u"Dockerfile"_s, u"FROM x"_s, u"Dockerfile"_s);
    row("unknown language", u"klingon"_s, u"x"_s, u"code.txt"_s);
    row("nothing", u""_s, u""_s, u"code.txt"_s);
    row("title", u"js title=\"src/app.js\""_s, u""_s, u"app.js"_s);
    row("title in braces", u"ts {filename=main.ts}"_s, u""_s, u"main.ts"_s);
    row("title with a space", u"md title='my notes.md'"_s, u""_s, u"my notes.md"_s);
    row("behind a colon", u"python:tools/run.py"_s, u""_s, u"run.py"_s);
    row("second word", u"rust src/lib.rs"_s, u""_s, u"lib.rs"_s);
    row("only word", u"config.yaml"_s, u""_s, u"config.yaml"_s);
    row("a line number is no name", u"python {1,3}"_s, u""_s, u"code.py"_s);
    row("comment", u"python"_s, u"# app/main.py\nimport os"_s, u"main.py"_s);
    row("comment with a word", u"cpp"_s, u"// File: a/b.cpp\nint x;"_s, u"b.cpp"_s);
    row("comment that closes", u"css"_s, u"/* style.css */\na {}"_s, u"style.css"_s);
    row("html comment", u"html"_s, u"<!-- index.html -->\n<p>"_s, u"index.html"_s);
    row("a sentence is no name", u"python"_s, u"# Read config.py first\nx"_s, u"code.py"_s);
    row("a version is no name", u"python"_s, u"# 3.11\nx"_s, u"code.py"_s);
    row("a shebang is no name", u"sh"_s, u"#!/usr/bin/env.sh x\n"_s, u"code.sh"_s);
    row("a path out of the folder", u"sh title=../../etc/cron.d/x.sh"_s, u""_s, u"x.sh"_s);
    row("nothing left of a title", u"sh title=\"...\""_s, u""_s, u"code.sh"_s);
}

void TestSuggestedFileName::suggests()
{
    QFETCH(QString, info);
    QFETCH(QString, code);
    QTEST(suggestedFileName(info, code), "name");
}

void TestSuggestedFileName::namesAreSafe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"a-b_c.py"_s << u"a-b_c.py"_s;
    QTest::newRow("folders") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("Windows folders") << u"C:\\x\\y.bat"_s << u"y.bat"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("an option") << u"-rf.sh"_s << u"rf.sh"_s;
    QTest::newRow("a device") << u"con.txt"_s << u"code-con.txt"_s;
    QTest::newRow("another device") << u"LPT1"_s << u"code-LPT1"_s;
    QTest::newRow("direction") << u"exe\u202Efdp.py"_s << u"exefdp.py"_s;
    QTest::newRow("signs") << u"a<b>:\"|?*\n\0c.py"_s << u"abc.py"_s;
    QTest::newRow("end") << u"a.py . ."_s << u"a.py"_s;
    QTest::newRow("other letters") << u"Größe 漢字.md"_s << u"Größe 漢字.md"_s;
    QTest::newRow("nothing") << u"../.."_s << QString();
    QTest::newRow("long") << QString(500, u'a') + u".py"_s << QString(77, u'a') + u".py"_s;
}

void TestSuggestedFileName::namesAreSafe()
{
    QFETCH(QString, path);
    QTEST(safeFileName(path), "name");
}

QTEST_GUILESS_MAIN(TestSuggestedFileName)
#include "tst_suggested_file_name.moc"
