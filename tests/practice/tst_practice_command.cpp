#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPracticeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietPrintsUrlAndKeyThatWork();
    void saysThatItIsPractice();
    void takenPortIsNamed();
    void unreadableOptionsAreRefused();

private:
    static std::unique_ptr<QProcess> run(const QStringList &arguments);
};

std::unique_ptr<QProcess> TestPracticeCommand::run(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(DRIA_PRACTICE_COMMAND), arguments);
    return process;
}

void TestPracticeCommand::quietPrintsUrlAndKeyThatWork()
{
    const auto process = run({u"--quiet"_s});
    QByteArray output;
    QTRY_COMPARE((output += process->readAllStandardOutput()).count('\n'), 2);
    const QList<QByteArray> lines = output.split('\n');

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QString::fromUtf8(lines.at(0)) + u"/models"_s));
    request.setRawHeader("Authorization", "Bearer " + lines.at(1));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);

    process->terminate();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

void TestPracticeCommand::saysThatItIsPractice()
{
    const auto process = run({u"--tokens-per-second"_s, u"0"_s});
    QByteArray output;
    QTRY_COMPARE((output += process->readAllStandardOutput()).count('\n'), 4);
    QVERIFY(output.contains("answers are made up"));
    process->terminate();
    QVERIFY(process->waitForFinished());
}

void TestPracticeCommand::takenPortIsNamed()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString port = QString::number(other.serverPort());
    const auto process = run({u"--port"_s, port});
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 1);
    QVERIFY(process->readAllStandardError().contains(port.toUtf8()));
}

void TestPracticeCommand::unreadableOptionsAreRefused()
{
    for (const QStringList &arguments :
         {QStringList{u"--port"_s, u"70000"_s}, QStringList{u"--tokens-per-second"_s, u"fast"_s},
          QStringList{u"extra"_s}}) {
        const auto process = run(arguments);
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 2);
    }
}

QTEST_GUILESS_MAIN(TestPracticeCommand)
#include "tst_practice_command.moc"
