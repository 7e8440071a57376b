#include "core/background_files.h"
#include "core/when_finished.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestBackgroundFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsThere();
    void aFileKeepsItsPermissions();
    void whatCannotBeSavedLeavesTheFileAsItWas();

private:
    /// Empty for success.
    [[nodiscard]] QString save(const QString &path, const QByteArray &bytes)
    {
        QString outcome = u"never ended"_s;
        bool ended = false;
        whenFinished(m_files.save(path, bytes), this, [&](const Result<void> &result) {
            outcome = result ? QString() : result.error().detail;
            ended = true;
        });
        (void)QTest::qWaitFor([&] { return ended; });
        return outcome;
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    QTemporaryDir m_dir;
    BackgroundFiles m_files;
};

void TestBackgroundFiles::whatIsSavedIsThere()
{
    const QString path = m_dir.filePath(u"Größe.py"_s);
    const QByteArray bytes("x = '\xE2\x80\x8B'\n");
    QCOMPARE(save(path, bytes), QString());
    QCOMPARE(read(path), bytes);
    QVERIFY(!QFileInfo(path).isExecutable());
}

void TestBackgroundFiles::aFileKeepsItsPermissions()
{
    const QString path = m_dir.filePath(u"run.sh"_s);
    QCOMPARE(save(path, "1"), QString());
    const QFileDevice::Permissions mine =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(path, mine));
    QCOMPARE(save(path, "2"), QString());
    QCOMPARE(read(path), "2");
    QVERIFY(QFileInfo(path).permission(mine));
    QVERIFY(!QFileInfo(path).permission(QFileDevice::ReadOther));
}

void TestBackgroundFiles::whatCannotBeSavedLeavesTheFileAsItWas()
{
    QVERIFY(!save(m_dir.filePath(u"gone/a.py"_s), "x").isEmpty());
    QVERIFY(!save(m_dir.path(), "x").isEmpty()); // a folder
    QVERIFY(QFileInfo(m_dir.path()).isDir());
}

QTEST_GUILESS_MAIN(TestBackgroundFiles)
#include "tst_background_files.moc"
