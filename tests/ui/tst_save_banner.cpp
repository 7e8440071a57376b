#include "core/background_files.h"
#include "ui/chat/save_banner.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSaveBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhereThePersonChose();
    void whatDidNotWorkIsSaidAndTriedElsewhere();
    void anImageIsSavedAsItIs();

private:
    /// Answers the dialog that is open; its proposal.
    [[nodiscard]] QString choose(const QString &path)
    {
        auto *dialog = m_banner.findChild<QFileDialog *>();
        if (dialog == nullptr)
            return u"no dialog"_s;
        const QString proposed = dialog->selectedFiles().value(0).section(u'/', -1);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        return proposed;
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    QTemporaryDir m_dir;
    BackgroundFiles m_files;
    Theme m_theme;
    SaveBanner m_banner{m_theme, m_files};
};

void TestSaveBanner::savesWhereThePersonChose()
{
    QSignalSpy saved(&m_banner, &SaveBanner::saved);
    const QString path = m_dir.filePath(u"b.py"_s);
    m_banner.save(u"x = '\u200B漢'"_s, u"a.py"_s);
    QCOMPARE(choose(path), u"a.py"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), path);
    QCOMPARE(read(path), u"x = '\u200B漢'\n"_s.toUtf8());
    QVERIFY(m_banner.isHidden());
}

void TestSaveBanner::whatDidNotWorkIsSaidAndTriedElsewhere()
{
    QSignalSpy saved(&m_banner, &SaveBanner::saved);
    m_banner.save(u"text\n"_s, u"a.py"_s);
    QCOMPARE(choose(m_dir.filePath(u"gone/c.py"_s)), u"a.py"_s);
    QTRY_VERIFY(!m_banner.isHidden());
    QVERIFY2(m_banner.text().startsWith(u"c.py was not saved. "_s), qPrintable(m_banner.text()));

    m_banner.findChild<QPushButton *>()->click();
    const QString path = m_dir.filePath(u"c.py"_s);
    QCOMPARE(choose(path), u"c.py"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(read(path), "text\n");
    QVERIFY(m_banner.isHidden());
}

void TestSaveBanner::anImageIsSavedAsItIs()
{
    QSignalSpy saved(&m_banner, &SaveBanner::saved);
    const QByteArray file("\x89PNG\r\n\x1a\n\0\xff", 10);
    const QString path = m_dir.filePath(u"jar.png"_s);
    m_banner.saveImage(file, u"jar.png"_s);
    QCOMPARE(choose(path), u"jar.png"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(read(path), file);
}

QTEST_MAIN(TestSaveBanner)
#include "tst_save_banner.moc"
