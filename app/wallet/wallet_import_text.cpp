#include "wallet/wallet_import_text.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct WalletImport
{
    Q_DECLARE_TR_FUNCTIONS(WalletImport)
};

} // namespace

QString explain(const MnemonicProblem &problem)
{
    switch (problem.kind) {
    case MnemonicProblem::WrongCount:
        return WalletImport::tr("A backup has 12, 15, 18, 21 or 24 words. Counted here: %1.")
            .arg(problem.count);
    case MnemonicProblem::UnknownWord:
        return WalletImport::tr("Word %1 is none of those that backups are made of. Check how it "
                                "is spelled.")
            .arg(problem.position);
    case MnemonicProblem::WrongChecksum:
        break;
    }
    return WalletImport::tr("These words do not belong together: one of them is wrong or in the "
                            "wrong place.");
}

QString explain(KeystoreProblem problem)
{
    switch (problem) {
    case KeystoreProblem::NotAKeystore:
        return WalletImport::tr("This is not a wallet file: only keystores of version 3 are.");
    case KeystoreProblem::OtherVersion:
        return WalletImport::tr("This wallet file is not of version 3. Export it again with a "
                                "current wallet program.");
    case KeystoreProblem::OtherCipher:
        return WalletImport::tr("This wallet file is encrypted in a way that this program does not "
                                "know.");
    case KeystoreProblem::TooCostly:
        return WalletImport::tr("This wallet file asks for more memory or time than one should. It "
                                "was not opened.");
    case KeystoreProblem::WrongPassword:
        return WalletImport::tr("The password does not open this wallet file.");
    case KeystoreProblem::OtherAddress:
        break;
    }
    return WalletImport::tr("The key in this wallet file is not that of the address it names. It "
                            "was not taken.");
}

} // namespace dria
