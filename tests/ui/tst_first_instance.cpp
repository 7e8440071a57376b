#include "ui/program/first_instance.h"
#include "ui/program/second_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestFirstInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondIsShownTheFirst();
    void theTokenOfTheWindowSystemGoesAlong();
    void theFirstMayStillBeStarting();
    void nobodyThereIsNoAnswer();
    void aSocketLeftBehindIsNoHindrance();
    void onlyTheOwnerMayAsk();
    void aPathTooLongIsSaid();
    void nonsenseIsHungUpOn_data();
    void nonsenseIsHungUpOn();

private:
    /// What a second process would be told.
    [[nodiscard]] bool ask() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFirstInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

bool TestFirstInstance::ask() const
{
    SecondInstance second(m_folder->path());
    QSignalSpy answered(&second, &SecondInstance::answered);
    second.ask();
    return answered.wait() && answered.at(0).at(0).toBool();
}

void TestFirstInstance::theSecondIsShownTheFirst()
{
    FirstInstance first;
    QVERIFY(first.listen(m_folder->path()));
    QSignalSpy asked(&first, &FirstInstance::showRequested);
    QVERIFY(ask());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QString());
    QVERIFY(ask());
    QCOMPARE(asked.size(), 2);
}

void TestFirstInstance::theTokenOfTheWindowSystemGoesAlong()
{
    FirstInstance first;
    QVERIFY(first.listen(m_folder->path()));
    QSignalSpy asked(&first, &FirstInstance::showRequested);
    qputenv("XDG_ACTIVATION_TOKEN", "kwin-42");
    QVERIFY(ask());
    QCOMPARE(asked.at(0).at(0).toString(), u"kwin-42"_s);
    qputenv("XDG_ACTIVATION_TOKEN", QByteArray(5000, 'x'));
    QVERIFY(ask());
    QCOMPARE(asked.at(1).at(0).toString(), QString());
}

void TestFirstInstance::theFirstMayStillBeStarting()
{
    SecondInstance second(m_folder->path());
    QSignalSpy answered(&second, &SecondInstance::answered);
    second.ask();
    QVERIFY(!answered.wait(120));
    FirstInstance first;
    QVERIFY(first.listen(m_folder->path()));
    QVERIFY(answered.wait());
    QVERIFY(answered.at(0).at(0).toBool());
}

void TestFirstInstance::nobodyThereIsNoAnswer()
{
    SecondInstance second(m_folder->path());
    QSignalSpy answered(&second, &SecondInstance::answered);
    second.ask();
    QVERIFY(answered.wait());
    QVERIFY(!answered.at(0).at(0).toBool());
    QVERIFY(!answered.wait(200)); // once
}

void TestFirstInstance::aSocketLeftBehindIsNoHindrance()
{
    QFile left(m_folder->filePath(u"window"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    FirstInstance first;
    QVERIFY(first.listen(m_folder->path()));
    QVERIFY(ask());
}

void TestFirstInstance::onlyTheOwnerMayAsk()
{
    FirstInstance first;
    QVERIFY(first.listen(m_folder->path()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_folder->filePath(u"window"_s)) & others,
             QFileDevice::Permissions());
}

void TestFirstInstance::aPathTooLongIsSaid()
{
    FirstInstance first;
    QVERIFY(!first.listen(m_folder->filePath(QString(200, u'x'))));
}

void TestFirstInstance::nonsenseIsHungUpOn_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("another word") << QByteArray("quit\n");
    QTest::newRow("no line") << QByteArray(100'000, 'x');
    QTest::newRow("bytes") << QByteArray("\0\xff\n", 3);
    QTest::newRow("nothing") << QByteArray();
}

void TestFirstInstance::nonsenseIsHungUpOn()
{
    QFETCH(QByteArray, sent);
    FirstInstance first;
    QVERIFY(first.listen(m_folder->path()));
    QSignalSpy asked(&first, &FirstInstance::showRequested);
    QLocalSocket socket;
    socket.connectToServer(m_folder->filePath(u"window"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(sent);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.size(), 0);
    QVERIFY(ask()); // the next one is answered all the same
}

QTEST_GUILESS_MAIN(TestFirstInstance)
#include "tst_first_instance.moc"
