#include "support/corpus.h"
#include "wallet/mnemonic.h"

#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::MnemonicProblem)

class TestMnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedVectors_data();
    void agreesWithThePublishedVectors();
    void readsHoweverItIsTyped_data();
    void readsHoweverItIsTyped();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void twoWordsExchangedAreNoticed();
    void isMadeOfWhatTheGeneratorGives();
    void givesItsWordsOneByOne();
    void aPassphraseIsOneHoweverItIsTyped_data();
    void aPassphraseIsOneHoweverItIsTyped();
    void cannotBeCopiedByAccident();
};

namespace {

constexpr auto good = "legal winner thank year wave sausage worth useful legal winner thank yellow";

tl::expected<Mnemonic, MnemonicProblem> parse(const QByteArray &typed)
{
    return Mnemonic::parse(Secret(typed));
}

QByteArray hex(const Secret &secret)
{
    return secret.view().toByteArray().toHex();
}

} // namespace

void TestMnemonic::agreesWithThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("entropy");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("seed");
    const QJsonArray vectors = test::dataArray(u"wallet/bip39_english.json"_s);
    QCOMPARE(vectors.size(), 24);
    for (const QJsonValue &vector : vectors) {
        QTest::newRow(qPrintable(vector[0].toString()))
            << vector[0].toString().toLatin1() << vector[1].toString().toLatin1()
            << vector[2].toString().toLatin1();
    }
}

void TestMnemonic::agreesWithThePublishedVectors()
{
    QFETCH(QByteArray, entropy);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, seed);
    QCOMPARE(Mnemonic::fromEntropy(QByteArray::fromHex(entropy)).words().view().toByteArray(),
             words);
    const auto mnemonic = parse(words);
    QVERIFY(mnemonic);
    QCOMPARE(mnemonic->words().view().toByteArray(), words);
    QCOMPARE(hex(mnemonic->seed(Secret(QByteArrayView("TREZOR")))), seed);
}

void TestMnemonic::readsHoweverItIsTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("as it is shown") << QByteArray(good);
    QTest::newRow("capitals") << QByteArray(good).toUpper();
    QTest::newRow("a word a line") << QByteArray(good).replace(' ', "\r\n");
    QTest::newRow("spaces around") << "\t  " + QByteArray(good).replace(' ', "   ") + "\n";
}

void TestMnemonic::readsHoweverItIsTyped()
{
    QFETCH(QByteArray, typed);
    const auto mnemonic = parse(typed);
    QVERIFY(mnemonic);
    QCOMPARE(mnemonic->words().view().toByteArray(), QByteArray(good));
}

void TestMnemonic::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<MnemonicProblem>("problem");
    using Problem = MnemonicProblem;
    QTest::newRow("nothing") << QByteArray() << Problem{Problem::WrongCount, 0};
    QTest::newRow("spaces") << QByteArray(" \n ") << Problem{Problem::WrongCount, 0};
    QTest::newRow("one word less")
        << QByteArray(good).chopped(7) << Problem{Problem::WrongCount, 11};
    QTest::newRow("one word more") << QByteArray(good) + " zoo" << Problem{Problem::WrongCount, 13};
    QTest::newRow("27 words") << QByteArray("zoo ").repeated(27)
                              << Problem{Problem::WrongCount, 27};
    QTest::newRow("very many") << QByteArray("zoo ").repeated(100'000)
                               << Problem{Problem::WrongCount, 100'000};
    QTest::newRow("a word of no list")
        << QByteArray(good).replace("wave", "waves") << Problem{Problem::UnknownWord, 12, 5};
    QTest::newRow("the first of two")
        << QByteArray(good).replace("thank", "thnak") << Problem{Problem::UnknownWord, 12, 3};
    QTest::newRow("a private key as one word")
        << QByteArray(64, 'a') << Problem{Problem::WrongCount, 1};
    QTest::newRow("words that are too long")
        << QByteArray("abandonabandonabandonabandonabandonabandon ").repeated(12)
        << Problem{Problem::UnknownWord, 12, 1};
    QTest::newRow("another script")
        << QByteArray(good).replace("wave", "w\xd0\xb0ve") << Problem{Problem::UnknownWord, 12, 5};
    QTest::newRow("another last word")
        << QByteArray(good).replace("yellow", "year") << Problem{Problem::WrongChecksum, 12};
}

void TestMnemonic::saysWhatIsWrong()
{
    QFETCH(QByteArray, typed);
    QFETCH(MnemonicProblem, problem);
    const auto mnemonic = parse(typed);
    QVERIFY(!mnemonic);
    QCOMPARE(mnemonic.error().kind, problem.kind);
    QCOMPARE(mnemonic.error().count, problem.count);
    QCOMPARE(mnemonic.error().position, problem.position);
}

void TestMnemonic::twoWordsExchangedAreNoticed()
{
    const auto mnemonic = parse(QByteArray(good).replace("year wave", "wave year"));
    QVERIFY(!mnemonic);
    QCOMPARE(mnemonic.error().kind, MnemonicProblem::WrongChecksum);
}

void TestMnemonic::isMadeOfWhatTheGeneratorGives()
{
    const Mnemonic mnemonic = Mnemonic::generate([](std::span<std::uint8_t> target) {
        QCOMPARE(target.size(), std::size_t(16));
        std::ranges::fill(target, std::uint8_t(0x7f));
    });
    QCOMPARE(mnemonic.words().view().toByteArray(), QByteArray(good));
    QVERIFY(
        !(Mnemonic::generate(systemRandom).words() == Mnemonic::generate(systemRandom).words()));
}

void TestMnemonic::givesItsWordsOneByOne()
{
    const auto mnemonic = parse(good);
    QCOMPARE(mnemonic->count(), 12);
    QCOMPARE(mnemonic->word(0).toByteArray(), QByteArray("legal"));
    QCOMPARE(mnemonic->word(4).toByteArray(), QByteArray("wave"));
    QCOMPARE(mnemonic->word(11).toByteArray(), QByteArray("yellow"));
}

void TestMnemonic::aPassphraseIsOneHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QByteArray>("seed");
    // Seeds by hashlib.pbkdf2_hmac() and unicodedata.normalize() of Python 3.
    const QByteArray latin = "0bb91f574c93de0ecf063181417cee7b27f366300bf67bf643b3646461f1478c"
                             "7269ba312327f778a67851a7454424f2593f3688f3f8e5dc72e07bbe794aa30f";
    const QByteArray japanese = "f08480d8226982bddbb85db9a5eee0efcff46a26828552fac64a7b491ee4c56b"
                                "54874508c55faa908064dfedefe5aa7fc985bd13419811c66b51a7c8abcfbc7e";
    QTest::newRow("composed") << u"p\u00e4ssw\u00f6rd \u2460"_s << latin;
    QTest::newRow("decomposed") << u"pa\u0308sswo\u0308rd 1"_s << latin;
    QTest::newRow("Japanese") << u"\u30d1\u30b9\u30ef\u30fc\u30c9"_s << japanese;
    QTest::newRow("half-width") << u"\uff8a\uff9f\uff7d\uff9c\uff70\uff84\uff9e"_s << japanese;
}

void TestMnemonic::aPassphraseIsOneHoweverItIsTyped()
{
    QFETCH(QString, passphrase);
    QFETCH(QByteArray, seed);
    const Mnemonic mnemonic = Mnemonic::fromEntropy(QByteArray(16, '\0'));
    QCOMPARE(hex(mnemonic.seed(Secret::takeFrom(passphrase))), seed);
}

void TestMnemonic::cannotBeCopiedByAccident()
{
    static_assert(!std::is_copy_constructible_v<Mnemonic>);
}

QTEST_APPLESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
