#pragma once
// Gives the secret of a wallet out again, after the person has said that nobody looks on.

#include "credits/keystore_worker.h"
#include "credits/wallet_info.h"
#include "credits/wallet_secret.h"
#include "ui/settings/secret_clipboard.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;

namespace dria {

class BackgroundFiles;
class KeyField;
class PlainLabel;
class WordGrid;

class WalletExport : public Card
{
    Q_OBJECT

public:
    /// All outlive it.
    WalletExport(BackgroundFiles &files, KeystoreWorker &keystores, const Theme &theme,
                 QWidget *parent = nullptr);

    /// Asks again each time.
    void start(const WalletInfo &wallet);
    void setSecret(std::shared_ptr<WalletSecret> secret);
    /// In a sentence.
    void setProblem(const QString &problem);
    void clear();
    /// As after a choice in the file dialog.
    void saveKeystore(const QString &path);

Q_SIGNALS:
    void confirmed(); ///< the secret is wanted
    void finished();

private:
    QWidget *makeQuestion();
    QWidget *makeSecret();
    QWidget *makeKeystore();
    void chooseFile();
    void update();

    BackgroundFiles &m_files;
    KeystoreWorker &m_keystores;
    const Theme &m_theme;
    SecretClipboard m_clipboard;
    std::shared_ptr<WalletSecret> m_secret;
    QString m_address;
    QWidget *m_question;
    QCheckBox *m_alone;
    QPushButton *m_confirm;
    QWidget *m_shown;
    WordGrid *m_words;
    KeyField *m_password;
    KeyField *m_again;
    QPushButton *m_save;
    QPushButton *m_done;
    PlainLabel *m_message;
};

} // namespace dria
