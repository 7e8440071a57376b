#include "browser/signing_task.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSigningTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsShownFromWhatIsSigned();
    void aMessageIsShownWhole();
    void namingSignsNothing();
};

namespace {

QJsonObject jsonOf(const SigningTask &task)
{
    return QJsonDocument::fromJson(task.toJson()).object();
}

QStringList values(const SigningTask &task)
{
    QStringList all;
    const QJsonArray lines = jsonOf(task)[u"lines"].toArray();
    for (const QJsonValue &line : lines)
        all.append(line[1].toString());
    return all;
}

EthAddress addressEndingIn(std::uint8_t byte)
{
    EthAddress::Bytes bytes{};
    bytes.back() = byte;
    return EthAddress(bytes);
}

} // namespace

void TestSigningTask::aPaymentIsShownFromWhatIsSigned()
{
    const Authorization payment{.from = addressEndingIn(1),
                                .to = addressEndingIn(2),
                                .value = 12'500'000,
                                .validBefore = 1'740'672'389};
    const auto task = SigningTask::paying(payment, *tokenDomain(u"base"));
    const QStringList shown = values(task);
    QVERIFY(shown.contains(u"12.50 USDC"_s));
    QVERIFY(shown.contains(payment.from.toString()));
    QVERIFY(shown.contains(payment.to.toString()));
    QVERIFY(shown.contains(u"Base"_s));
    QCOMPARE(*task.digest(), signingHash(payment, *tokenDomain(u"base")));
    QCOMPARE(*task.account(), payment.from);
    QCOMPARE(jsonOf(task)[u"chainId"].toString(), u"0x2105"_s);
    const auto test = SigningTask::paying(payment, *tokenDomain(u"base-sepolia"));
    QVERIFY(values(test).contains(u"base-sepolia"_s));
    QCOMPARE(jsonOf(test)[u"chainId"].toString(), u"0x14a34"_s);
}

void TestSigningTask::aMessageIsShownWhole()
{
    const auto task = SigningTask::saying("I am <b>here</b>\nsince 12:00", addressEndingIn(1));
    QVERIFY(values(task).contains(u"I am <b>here</b>\nsince 12:00"_s));
    QVERIFY(!jsonOf(task).contains(u"chainId"_s)); // a message is of no chain
}

void TestSigningTask::namingSignsNothing()
{
    const auto task = SigningTask::naming();
    QVERIFY(!task.digest());
    QVERIFY(!task.account());
    QVERIFY(jsonOf(task)[u"method"].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestSigningTask)
#include "tst_signing_task.moc"
