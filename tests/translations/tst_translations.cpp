// The sentences a class asks for are found where the translation files keep them.

#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void germanReachesAClass();
    void germanReachesPlainCode();
    void countsHaveTheirForm_data();
    void countsHaveTheirForm();

private:
    void speak(const QString &language);

    std::unique_ptr<QTranslator> m_translator;
};

void TestTranslations::init()
{
    m_translator = std::make_unique<QTranslator>();
}

void TestTranslations::cleanup()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

void TestTranslations::speak(const QString &language)
{
    QVERIFY(m_translator->load(QLocale(language), u"dria-desktop"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
}

void TestTranslations::germanReachesAClass()
{
    QCOMPARE(dria::Banner::tr("Close this notice"), u"Close this notice"_s);
    speak(u"de_AT"_s);
    QCOMPARE(dria::Banner::tr("Close this notice"), u"Diesen Hinweis schließen"_s);
}

void TestTranslations::germanReachesPlainCode()
{
    speak(u"de"_s);
    QCOMPARE(QCoreApplication::translate("ErrorText", "in a moment"), u"gleich"_s);
}

void TestTranslations::countsHaveTheirForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German, one") << u"de"_s << 1 << u"in 1 Minute"_s;
    QTest::newRow("German, two") << u"de"_s << 2 << u"in 2 Minuten"_s;
    QTest::newRow("English, one") << u"en"_s << 1 << u"in 1 minute"_s;
    QTest::newRow("English, none") << u"en"_s << 0 << u"in 0 minutes"_s;
}

void TestTranslations::countsHaveTheirForm()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    speak(language);
    QTEST(QCoreApplication::translate("ErrorText", "in %n minutes", nullptr, count), "expected");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
