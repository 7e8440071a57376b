#include "wallet/word_list.h"

#include <QTest>

#include <algorithm>

using namespace dria;

class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryWordWhereItIs();
    void knowsNoOtherWords_data();
    void knowsNoOtherWords();
    void noTwoWordsBeginAlike();
};

void TestWordList::findsEveryWordWhereItIs()
{
    const WordList list;
    QCOMPARE(list.at(0).toByteArray(), QByteArray("abandon"));
    QCOMPARE(list.at(WordList::size - 1).toByteArray(), QByteArray("zoo"));
    for (int i = 0; i < WordList::size; ++i)
        QCOMPARE(list.indexOf(list.at(i)), std::optional(i));
}

void TestWordList::knowsNoOtherWords_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"", "a", "Abandon", "abandon ", "zooo", "zz", "ábaco", "aband"})
        QTest::newRow(word) << QByteArray(word);
}

void TestWordList::knowsNoOtherWords()
{
    QFETCH(QByteArray, word);
    QVERIFY(!WordList().indexOf(word));
}

void TestWordList::noTwoWordsBeginAlike()
{
    // BIP-39 promises that four letters tell the words apart.
    const WordList list;
    for (int i = 1; i < WordList::size; ++i)
        QVERIFY(list.at(i).toByteArray().left(4) != list.at(i - 1).toByteArray().left(4));
}

QTEST_APPLESS_MAIN(TestWordList)
#include "tst_word_list.moc"
