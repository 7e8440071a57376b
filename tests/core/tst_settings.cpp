#include "core/private_file.h"
#include "core/setting_keys.h"
#include "core/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void answersTheFallbackForWhatWasNeverSet();
    void keepsWhatWasSetAcrossRuns();
    void announcesOnlyRealChanges();
    void removesAKeySetToUndefined();
    void savesByItselfShortlyAfterAChange();
    void flushAnswersWhenAllIsOnDisk();
    void keepsKeysItDoesNotKnow();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void reportsAFailedSaveAndSavesLater();
    void writesAFileOnlyItsOwnerMayRead();

private:
    [[nodiscard]] QString path() const { return m_temporary->filePath(u"settings.json"_s); }
    [[nodiscard]] QJsonObject onDisk() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestSettings::answersTheFallbackForWhatWasNeverSet()
{
    const Settings settings(path());
    QCOMPARE(settings.value(keys::appearanceZoom, 100).toInt(), 100);
    QVERIFY(settings.value(keys::appearanceZoom).isNull());
    QVERIFY(!settings.wasDamaged());
}

void TestSettings::keepsWhatWasSetAcrossRuns()
{
    {
        Settings settings(path());
        settings.setValue(keys::appearanceScheme, u"dark"_s);
        QCOMPARE(settings.value(keys::appearanceScheme).toString(), u"dark"_s);
    }
    QCOMPARE(Settings(path()).value(keys::appearanceScheme).toString(), u"dark"_s);
}

void TestSettings::announcesOnlyRealChanges()
{
    Settings settings(path());
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setValue(keys::appearanceZoom, 125);
    settings.setValue(keys::appearanceZoom, 125);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), keys::appearanceZoom.toString());
}

void TestSettings::removesAKeySetToUndefined()
{
    {
        Settings settings(path());
        settings.setValue(u"a.b", 1);
        settings.setValue(u"a.b", QJsonValue::Undefined);
        QCOMPARE(settings.value(u"a.b", 7).toInt(), 7);
    }
    QVERIFY(!onDisk().contains(u"a.b"_s));
}

void TestSettings::savesByItselfShortlyAfterAChange()
{
    Settings settings(path());
    settings.setValue(u"a.b", 1);
    QTRY_COMPARE(onDisk().value(u"a.b"_s).toInt(), 1);
}

void TestSettings::flushAnswersWhenAllIsOnDisk()
{
    Settings settings(path());
    for (int i = 1; i <= 20; ++i) {
        settings.setValue(u"a.b", i);
        const QFuture<Result<void>> flushed = settings.flush();
        QTRY_VERIFY(flushed.isFinished());
        QVERIFY(flushed.result().has_value());
        QCOMPARE(onDisk().value(u"a.b"_s).toInt(), i);
    }
}

void TestSettings::keepsKeysItDoesNotKnow()
{
    QVERIFY(writePrivateFile(path(), R"({"future.thing":{"deep":[1,2]}})").has_value());
    {
        Settings settings(path());
        settings.setValue(u"a.b", 1);
    }
    QCOMPARE(onDisk().value(u"future.thing"_s).toObject().value(u"deep"_s).toArray().size(), 2);
}

void TestSettings::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << QByteArray(R"({"appearance.zoom": 12)");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\xff\0", 3);
}

void TestSettings::setsADamagedFileAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(writePrivateFile(path(), content).has_value());
    {
        Settings settings(path());
        QVERIFY(settings.wasDamaged());
        settings.setValue(u"a.b", 1);
    }
    QVERIFY(!Settings(path()).wasDamaged());
    const QDir folder(m_temporary->path());
    const QStringList aside = folder.entryList({u"settings.json.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void TestSettings::reportsAFailedSaveAndSavesLater()
{
    const QString folder = m_temporary->filePath(u"late"_s);
    const QString file = folder + u"/settings.json"_s;
    Settings settings(file);
    QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.setValue(u"a.b", 1);
    const auto first = settings.flush();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(first.result().error().kind, ErrorKind::Storage);

    QVERIFY(QDir().mkpath(folder));
    const auto second = settings.flush();
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().has_value());
    QVERIFY(QFile::exists(file));
}

void TestSettings::writesAFileOnlyItsOwnerMayRead()
{
    {
        QFile loose(path());
        QVERIFY(loose.open(QIODevice::WriteOnly));
        loose.write("{}");
        QVERIFY(loose.setPermissions(privateFileMode | QFileDevice::ReadOther));
    }
    {
        Settings settings(path());
        settings.setValue(u"a.b", 1);
    }
    QVERIFY(!QFile::permissions(path()).testFlag(QFileDevice::ReadOther));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
