#include "wallet/wallet_import_text.h"

#include <QTest>

using namespace dria;

class TestWalletImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentenceOfItsOwn();
    void aWordIsNamedByItsPlace();
};

void TestWalletImportText::everyProblemHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int i = 0; i <= MnemonicProblem::WrongChecksum; ++i)
        sentences << explain(MnemonicProblem{static_cast<MnemonicProblem::Kind>(i)});
    for (int i = 0; i <= static_cast<int>(KeystoreProblem::OtherAddress); ++i)
        sentences << explain(static_cast<KeystoreProblem>(i));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestWalletImportText::aWordIsNamedByItsPlace()
{
    QVERIFY(explain(MnemonicProblem{MnemonicProblem::UnknownWord, 12, 5})
                .contains(QStringLiteral("5")));
    QVERIFY(
        explain(MnemonicProblem{MnemonicProblem::WrongCount, 11}).contains(QStringLiteral("11")));
}

QTEST_APPLESS_MAIN(TestWalletImportText)
#include "tst_wallet_import_text.moc"
