// Names that can be taken for others', and posts that ask for keys.

#include "channels/author_key.h"
#include "channels/caution.h"
#include "channels/name_book.h"
#include "channels/skeleton.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatLookAlikeHaveOneSkeleton_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAlike");
        const auto row = [](const char *title, const QString &name, bool isAlike = true) {
            QTest::newRow(title) << name << isAlike;
        };
        row("the same", u"dria-admin"_s);
        row("case", u"Dria-ADMIN"_s);
        row("spacing", u"d r i a  admin"_s);
        row("another hyphen", u"dria\u2010admin"_s);
        row("underscore", u"dria_admin"_s);
        row("cyrillic letters", u"dri\u0430-\u0430dmin"_s);
        row("greek letter", u"dr\u03b9a-admin"_s);
        row("full width", u"ｄｒｉａ－ａｄｍｉｎ"_s);
        row("mathematical letters", u"𝐝𝐫𝐢𝐚-admin"_s);
        row("accents", u"dría-ädmin"_s);
        row("zero width", u"dria\u200b-ad\u200dmin"_s);
        row("direction marks", u"\u202edria-admin\u202c"_s);
        row("digit one", u"dr1a-adm1n"_s);
        row("capital i and small l", u"drIa-admln"_s);
        row("r and n", u"dria-adrnin"_s);
        row("another name", u"dria-admit"_s, false);
        row("shorter", u"dria"_s, false);
    }

    void namesThatLookAlikeHaveOneSkeleton()
    {
        QFETCH(QString, name);
        QFETCH(bool, isAlike);
        QCOMPARE(skeletonOf(name) == skeletonOf(u"dria-admin"_s), isAlike);
    }

    void otherWritingSystemsKeepTheirNames()
    {
        QVERIFY(!skeletonOf(u"李雷"_s).isEmpty());
        QVERIFY(skeletonOf(u"李雷"_s) != skeletonOf(u"韩梅梅"_s));
        QVERIFY(skeletonOf(u"\u200b\u202e"_s).isEmpty());
        QVERIFY(skeletonOf(QString(1'000'000, u'x')).size() <= 200);
        QVERIFY(skeletonOf(u"a"_s + QString(2000, QChar(0x301))) == u"a"_s);
    }

    void theFirstUnderANameHasIt()
    {
        NameBook book;
        book.note(u"discord:1"_s, u"mira"_s);
        book.note(u"discord:2"_s, u"Мira"_s);
        QCOMPARE(book.looksLike(u"discord:2"_s, u"Мira"_s), u"mira"_s);
        QCOMPARE(book.looksLike(u"discord:1"_s, u"mira"_s), QString());
        QCOMPARE(book.looksLike(u"discord:1"_s, u"Mira"_s), QString());
        QCOMPARE(book.looksLike(u"api:0x1"_s, u"jonas"_s), QString());
        QCOMPARE(book.looksLike(u"api:0x1"_s, {}), QString());
    }

    void anAuthorHasOneKeyInAnyCase()
    {
        QCOMPARE(authorKey(u"api"_s, u"0xAbC"_s), authorKey(u"API"_s, u"0xabc"_s));
        QVERIFY(authorKey(u"api"_s, u"1"_s) != authorKey(u"discord"_s, u"1"_s));
    }

    void whoAsksForSecretsIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMarked");
        const auto row = [](const char *title, const QString &text, bool isMarked) {
            QTest::newRow(title) << text << isMarked;
        };
        row("seed phrase", u"Please send me your seed phrase to fix it"_s, true);
        row("over two lines", u"Enter your recovery\nphrase here"_s, true);
        row("private key", u"DM me your PRIVATE KEY"_s, true);
        row("api key", u"share your api-key, admin will verify"_s, true);
        row("twelve words", u"just type the 12 words"_s, true);
        row("lookalikes", u"Send your s\u0435\u0435d phr\u0430se"_s, true);
        row("zero width", u"send your se\u200bed phr\u200base"_s, true);
        row("talk about models", u"Which model is best for code? Please share"_s, false);
        row("a key that is only named", u"my api key stopped working"_s, false);
        row("nothing", QString(), false);
    }

    void whoAsksForSecretsIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMarked);
        QCOMPARE(asksForSecrets(text), isMarked);
    }
};

QTEST_APPLESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
