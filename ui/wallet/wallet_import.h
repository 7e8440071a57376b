#pragma once
// Takes in a wallet that a person has elsewhere: its words, its key, or its keystore file.

#include "credits/keystore_worker.h"
#include "credits/wallet_secret.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace dria {

class BackgroundFiles;
class KeyField;
class PlainLabel;

class WalletImport : public Card
{
    Q_OBJECT

public:
    enum class Form { Words, Key, Keystore };

    /// All outlive it.
    WalletImport(BackgroundFiles &files, KeystoreWorker &keystores, const Theme &theme,
                 QWidget *parent = nullptr);

    void choose(Form form);
    /// Empties all fields.
    void clear();
    /// As after a choice in the file dialog.
    void setKeystoreFile(const QString &path);
    /// What became of a wallet that was offered, in a sentence; empty takes it away.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void imported(std::shared_ptr<dria::WalletSecret> secret);
    void cancelled();

private:
    QWidget *makeWords();
    QWidget *makeKey();
    QWidget *makeKeystore();
    void chooseFile();
    void submit();
    void submitWords();
    void submitKey();
    void submitKeystore();
    void openKeystore(const QByteArray &json, Secret password, int attempt);
    void setBusy(bool isBusy);
    void update();

    BackgroundFiles &m_files;
    KeystoreWorker &m_keystores;
    const Theme &m_theme;
    QButtonGroup *m_forms;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_words;
    KeyField *m_key;
    QPushButton *m_choose;
    PlainLabel *m_fileName;
    KeyField *m_password;
    PlainLabel *m_problem;
    PlainLabel *m_progress;
    QPushButton *m_submit;
    QString m_file;
    int m_attempt = 0; ///< an answer to an earlier one is dropped
    bool m_isBusy = false;
};

} // namespace dria
