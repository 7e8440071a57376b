#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMarkdownProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheSameTreeHoweverItIsFed();
    void passesHtmlThrough();
    void namesAFileItCannotRead();
    void refusesAStepOfNothing();

private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray error;
    };

    Answer run(const QStringList &arguments)
    {
        QProcess probe;
        probe.start(QStringLiteral(DRIA_MARKDOWN_PROBE), arguments);
        probe.waitForFinished();
        return {probe.exitCode(), probe.readAllStandardOutput(), probe.readAllStandardError()};
    }

    QString written(const QByteArray &text)
    {
        QFile file(m_dir.filePath(u"text.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

void TestMarkdownProbe::printsTheSameTreeHoweverItIsFed()
{
    const QString file =
        written("# A\n\n- one\n\n- two\n\n```c\nint a;\n```\n\n|a|\n|-|\n|1|\n\n[x]\n\n"
                "[x]: https://x.example\n\n<think>hm</think>\n\nEnd \xf0\x9f\x98\x80\n");
    const Answer whole = run({file, u"--blocks"_s});
    QCOMPARE(whole.code, 0);
    const QJsonArray blocks = QJsonDocument::fromJson(whole.out).array();
    QCOMPARE(blocks.size(), 8);
    QCOMPARE(blocks[0][u"kind"_s].toString(), u"heading"_s);
    QCOMPARE(blocks[3][u"language"_s].toString(), u"c"_s);
    for (const int step : {1, 2, 7, 1000})
        QCOMPARE(run({file, u"--blocks"_s, u"--stream"_s, QString::number(step)}).out, whole.out);
}

void TestMarkdownProbe::passesHtmlThrough()
{
    const Answer answer = run({written("<b>x</b> & $5\n"), u"--html"_s});
    QCOMPARE(answer.out, "<p><b>x</b> &amp; $5</p>\n");
}

void TestMarkdownProbe::namesAFileItCannotRead()
{
    const Answer answer = run({m_dir.filePath(u"absent.md"_s)});
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.error.contains("absent.md"));
}

void TestMarkdownProbe::refusesAStepOfNothing()
{
    QCOMPARE(run({written("x"), u"--stream"_s, u"0"_s}).code, 2);
    QCOMPARE(run({written("x"), u"--stream"_s, u"many"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestMarkdownProbe)
#include "tst_markdown_probe.moc"
