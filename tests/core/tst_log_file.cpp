#include "core/log_file.h"
#include "core/log_writer.h"
#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace dria;
using namespace Qt::StringLiterals;

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void writesWhatIsLoggedWithCategoryAndLevel();
    void isPrivate();
    void neverWritesASecret();
    void keepsOneMessageOnOneLine();
    void leavesDebugOutUntilAskedFor();
    void passesWarningsOnScrubbed();
    void givesTheNewestLines();
    void takesLinesFromManyThreads();
    void rotatesAndKeepsFourFiles();
    void restoresTheHandlerBefore();
    void survivesAFolderThatCannotBeMade();
    void aFileThatCannotBeOpenedIsNotComplainedAboutForEver();

private:
    [[nodiscard]] QString folder() const { return m_temporary->filePath(u"logs"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(folder() + u"/dria-desktop.log"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestLogFile::writesWhatIsLoggedWithCategoryAndLevel()
{
    {
        const LogFile log(folder());
        qCInfo(lcApi) << "hello" << 42;
    }
    QVERIFY(written().endsWith("Z info dria.api: hello 42\n"));
}

void TestLogFile::isPrivate()
{
    {
        const LogFile log(folder());
        qCInfo(lcCore) << "x";
    }
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    QVERIFY(!(QFile::permissions(folder() + u"/dria-desktop.log"_s) & others));
}

void TestLogFile::neverWritesASecret()
{
    {
        const LogFile log(folder());
        qCInfo(lcApi) << "Authorization: Bearer dkn_live_canary";
        QVERIFY(!log.recentLines(1).join(u' ').contains(u"canary"_s));
    }
    QVERIFY(!written().isEmpty());
    QVERIFY(!written().contains("canary"));
}

void TestLogFile::keepsOneMessageOnOneLine()
{
    {
        const LogFile log(folder());
        qCInfo(lcApi).noquote() << "one\n2026-01-01 info dria.core: forged\r\nthree";
    }
    QCOMPARE(written().count('\n'), 1);
    QVERIFY(!written().contains('\r'));
}

void TestLogFile::leavesDebugOutUntilAskedFor()
{
    {
        const LogFile log(folder());
        qCDebug(lcChat) << "quiet";
        setVerboseLogging(true);
        qCDebug(lcChat) << "loud";
        setVerboseLogging(false);
        qCDebug(lcChat) << "quiet";
    }
    QCOMPARE(written().count("loud"), 1);
    QVERIFY(!written().contains("quiet"));
}

void TestLogFile::passesWarningsOnScrubbed()
{
    QTest::ignoreMessage(QtWarningMsg, "key dkn_***");
    const LogFile log(folder());
    qCWarning(lcUi) << "key dkn_live_1";
}

void TestLogFile::givesTheNewestLines()
{
    const LogFile log(folder());
    for (int i = 0; i < 600; ++i)
        qCInfo(lcCore) << "line" << i;
    QCOMPARE(log.recentLines(1000).size(), 500);
    QVERIFY(log.recentLines(2).at(0).endsWith(u"line 598"_s));
    QVERIFY(log.recentLines(2).at(1).endsWith(u"line 599"_s));
    QVERIFY(log.recentLines(-1).isEmpty());
}

void TestLogFile::takesLinesFromManyThreads()
{
    {
        const LogFile log(folder());
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([] {
                for (int i = 0; i < 500; ++i)
                    qCInfo(lcCore) << "from a thread";
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(written().count('\n'), 2000);
    QCOMPARE(written().count("dria.core: from a thread\n"), 2000);
}

void TestLogFile::rotatesAndKeepsFourFiles()
{
    const QString path = m_temporary->filePath(u"log"_s);
    for (int i = 0; i < 6; ++i) {
        LogWriter writer(path);
        for (int line = 0; line < 1000; ++line)
            writer.append(QByteArray::number(i) + QByteArray(998, 'x') + '\n');
        writer.flush();
    }
    const QDir dir(m_temporary->path());
    QCOMPARE(dir.entryList({u"log*"_s}, QDir::Files, QDir::Name),
             (QStringList{u"log"_s, u"log.1"_s, u"log.2"_s, u"log.3"_s}));
    const auto entries = dir.entryInfoList({u"log*"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries) {
        QVERIFY(entry.size() <= LogWriter::rotateAt);
        QVERIFY(!entry.permission(QFileDevice::ReadOther));
    }
    QFile newest(path);
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QVERIFY(newest.readAll().startsWith('5'));
}

void TestLogFile::restoresTheHandlerBefore()
{
    {
        const LogFile log(folder());
        qCInfo(lcCore) << "inside";
    }
    QTest::ignoreMessage(QtInfoMsg, "outside");
    qCInfo(lcCore) << "outside";
    QVERIFY(!written().contains("outside"));
}

void TestLogFile::survivesAFolderThatCannotBeMade()
{
    const LogFile log(u"/dev/null/logs"_s);
    qCInfo(lcCore) << "kept in memory";
    QVERIFY(log.recentLines(1).join(u' ').contains(u"kept in memory"_s));
}

void TestLogFile::aFileThatCannotBeOpenedIsNotComplainedAboutForEver()
{
    QVERIFY(QDir().mkpath(folder() + u"/dria-desktop.log"_s)); // a folder where the file would be
    const LogFile log(folder());
    qWarning("one line");
    QTest::qWait(50); // nothing more may come, so there is nothing to wait for
    QCOMPARE(log.recentLines(100).size(), 1);
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
