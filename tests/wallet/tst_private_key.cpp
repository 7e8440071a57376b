#include "vectors.h"
#include "wallet/private_key.h"

#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace dria;

template<typename T>
concept CanBeLogged = requires(QDebug debug, const T &value)
{
    debug << value;
};

class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleKeep_data();
    void readsWhatPeopleKeep();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void refusesTooFewAndTooManyBytes();
    void isMadeOfWhatTheGeneratorGives();
    void asksTheGeneratorAgainForWhatIsNoKey();
    void realKeysDiffer();
    void signsTheSameToTheSameBytes();
    void cannotBeCopiedOrLoggedByAccident();
};

namespace {

constexpr auto digits = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

std::optional<PrivateKey> read(const QByteArray &text)
{
    return PrivateKey::fromHex(Secret(text));
}

} // namespace

void TestPrivateKey::readsWhatPeopleKeep_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bare") << QByteArray(digits);
    QTest::newRow("prefixed") << QByteArray("0x") + digits;
    QTest::newRow("capitals") << QByteArray(digits).toUpper();
    QTest::newRow("a line") << "  0x" + QByteArray(digits) + "\n";
}

void TestPrivateKey::readsWhatPeopleKeep()
{
    QFETCH(QByteArray, text);
    const auto key = read(text);
    QVERIFY(key);
    QCOMPARE(key->address().toString(),
             QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    QCOMPARE(key->bytes().view().toByteArray().toHex(), QByteArray(digits));
}

void TestPrivateKey::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prefix alone") << QByteArray("0x");
    QTest::newRow("zero") << QByteArray(64, '0');
    QTest::newRow("the order of the curve")
        << QByteArray("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    QTest::newRow("all ones") << QByteArray(64, 'f');
    QTest::newRow("a digit less") << QByteArray(digits).chopped(1);
    QTest::newRow("a digit more") << QByteArray(digits) + "0";
    QTest::newRow("an address") << QByteArray("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    QTest::newRow("a space within") << QByteArray(digits).replace(10, 1, " ");
}

void TestPrivateKey::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, text);
    QVERIFY(!read(text));
}

void TestPrivateKey::refusesTooFewAndTooManyBytes()
{
    QVERIFY(!PrivateKey::fromBytes(Secret()));
    QVERIFY(!PrivateKey::fromBytes(Secret(QByteArray(31, '\x01'))));
    QVERIFY(!PrivateKey::fromBytes(Secret(QByteArray(33, '\x01'))));
    QVERIFY(PrivateKey::fromBytes(Secret(QByteArray(32, '\x01'))));
}

void TestPrivateKey::isMadeOfWhatTheGeneratorGives()
{
    const auto key = PrivateKey::generate(
        [](std::span<std::uint8_t> target) { std::ranges::fill(target, std::uint8_t(7)); });
    QCOMPARE(key.bytes().view().toByteArray(), QByteArray(32, '\x07'));
}

void TestPrivateKey::asksTheGeneratorAgainForWhatIsNoKey()
{
    int asked = 0;
    const auto key = PrivateKey::generate([&asked](std::span<std::uint8_t> target) {
        std::ranges::fill(target, std::uint8_t(asked++));
    });
    QCOMPARE(asked, 2);
    QCOMPARE(key.bytes().view().toByteArray(), QByteArray(32, '\x01'));
}

void TestPrivateKey::realKeysDiffer()
{
    const auto one = PrivateKey::generate(systemRandom);
    const auto other = PrivateKey::generate(systemRandom);
    QVERIFY(one.address() != other.address());
}

void TestPrivateKey::signsTheSameToTheSameBytes()
{
    const auto key = read(digits);
    const Bytes32 digest = abiWord(42);
    QVERIFY(key->sign(digest) == key->sign(digest));
    QVERIFY(key->sign(digest) != key->sign(abiWord(43)));
}

void TestPrivateKey::cannotBeCopiedOrLoggedByAccident()
{
    static_assert(!std::is_copy_constructible_v<PrivateKey>);
    static_assert(!CanBeLogged<PrivateKey>);
    static_assert(!CanBeLogged<Signature>);
}

QTEST_APPLESS_MAIN(TestPrivateKey)
#include "tst_private_key.moc"
