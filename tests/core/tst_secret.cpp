#include "core/secret.h"

#include <QTest>

#include <type_traits>

using dria::Secret;

template<typename T>
concept CanBeLogged = requires(QDebug debug, const T &value)
{
    debug << value;
};

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingFromTextEmptiesTheText();
    void movedFromSecretIsEmpty();
    void cloneEqualsAndOutlivesTheOriginal();
    void fingerprintTellsKeysApartWithoutShowingThem();
    void cannotBeCopiedOrLoggedByAccident();
};

void TestSecret::takingFromTextEmptiesTheText()
{
    QString text = QStringLiteral("dkn_live_Ünïcode");
    const Secret secret = Secret::takeFrom(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(secret.view().toByteArray(), QByteArray("dkn_live_\xC3\x9Cn\xC3\xAF"
                                                     "code"));
}

void TestSecret::movedFromSecretIsEmpty()
{
    Secret first(QByteArrayView("key"));
    const Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what the class promises
    QVERIFY(first.view().isEmpty());
    QCOMPARE(second.view().toByteArray(), QByteArray("key"));
}

void TestSecret::cloneEqualsAndOutlivesTheOriginal()
{
    Secret original(QByteArrayView("key"));
    const Secret copy = original.clone();
    QVERIFY(copy == original);
    original = Secret();
    QCOMPARE(copy.view().toByteArray(), QByteArray("key"));
}

void TestSecret::fingerprintTellsKeysApartWithoutShowingThem()
{
    const Secret a(QByteArrayView("dkn_live_a"));
    const Secret b(QByteArrayView("dkn_live_b"));
    QVERIFY(a.fingerprint() != b.fingerprint());
    QCOMPARE(a.fingerprint().size(), 8);
    QVERIFY(Secret().fingerprint().isEmpty());
}

void TestSecret::cannotBeCopiedOrLoggedByAccident()
{
    static_assert(!std::is_copy_constructible_v<Secret>);
    static_assert(!CanBeLogged<Secret>);
    static_assert(CanBeLogged<QByteArray>);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
