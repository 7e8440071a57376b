#include "ui/wallet/wallet_export.h"

#include "core/background_files.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/settings/key_field.h"
#include "ui/theme/theme.h"
#include "ui/wallet/word_grid.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>

namespace dria {

WalletExport::WalletExport(BackgroundFiles &files, KeystoreWorker &keystores, const Theme &theme,
                           QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_files(files)
    , m_keystores(keystores)
    , m_theme(theme)
    , m_question(makeQuestion())
    , m_shown(makeSecret())
    , m_done(new QPushButton)
    , m_message(new PlainLabel)
{
    m_done->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_question);
    rows->addWidget(m_shown);
    rows->addWidget(m_message);
    rows->addWidget(m_done, 0, Qt::AlignLeading);
    setFocusProxy(m_alone);
    connect(m_done, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT finished();
    });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] {
        if (m_secret)
            m_message->setText(tr("The clipboard was emptied."));
    });
}

QWidget *WalletExport::makeQuestion()
{
    auto *question = new QWidget;
    auto *about = new PlainLabel(
        tr("Whoever sees the secret of this wallet can take everything in it, now and later. "
           "Nobody who helps you needs it."));
    m_alone = new QCheckBox(tr("Nobody else sees my screen, and it is not shared or recorded"));
    m_confirm = new QPushButton(tr("Go on to the secret"));
    auto *rows = new QVBoxLayout(question);
    rows->setContentsMargins({});
    rows->addWidget(about);
    rows->addWidget(m_alone);
    rows->addWidget(m_confirm, 0, Qt::AlignLeading);
    connect(m_alone, &QCheckBox::toggled, m_confirm, &QPushButton::setEnabled);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_confirm->setEnabled(false);
        Q_EMIT confirmed();
    });
    return question;
}

QWidget *WalletExport::makeSecret()
{
    auto *shown = new QWidget;
    m_words = new WordGrid(m_theme);
    auto *copyKey = new QPushButton(tr("Copy the private key for 30 seconds"));
    copyKey->setAutoDefault(false);
    auto *rows = new QVBoxLayout(shown);
    rows->setContentsMargins({});
    rows->addWidget(m_words);
    rows->addWidget(copyKey, 0, Qt::AlignLeading);
    rows->addWidget(makeKeystore());
    connect(copyKey, &QPushButton::clicked, this, [this] {
        if (!m_secret)
            return;
        m_clipboard.copy(m_secret->keyText());
        m_message->setText(tr("The key is on the clipboard for 30 seconds."));
        m_message->show();
    });
    return shown;
}

QWidget *WalletExport::makeKeystore()
{
    auto *keystore = new QWidget;
    m_password = new KeyField(tr("Password for a keystore file"), KeyField::Blanks::Kept, m_theme);
    m_again = new KeyField(tr("The same password again"), KeyField::Blanks::Kept, m_theme);
    m_save = new QPushButton(tr("Save a keystore file…"));
    m_save->setAutoDefault(false);
    auto *rows = new QVBoxLayout(keystore);
    rows->setContentsMargins({});
    for (const auto &[text, field] : {std::pair(tr("Password for a keystore file"), m_password),
                                      std::pair(tr("The same password again"), m_again)}) {
        auto *name = new PlainLabel(text);
        name->setBuddy(field);
        rows->addWidget(name);
        rows->addWidget(field);
        connect(field, &KeyField::edited, this, &WalletExport::update);
    }
    rows->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_save, &QPushButton::clicked, this, &WalletExport::chooseFile);
    return keystore;
}

void WalletExport::start(const WalletInfo &wallet)
{
    clear();
    m_address = wallet.address.toString();
}

void WalletExport::clear()
{
    m_secret.reset();
    m_words->clear();
    m_password->clear();
    m_again->clear();
    m_alone->setChecked(false);
    m_confirm->setEnabled(false);
    m_question->show();
    m_done->setText(tr("Cancel"));
    m_shown->hide();
    m_message->hide();
    m_message->setText({});
    update();
}

void WalletExport::setSecret(std::shared_ptr<WalletSecret> secret)
{
    m_secret = std::move(secret);
    m_words->setVisible(m_secret->words());
    if (m_secret->words())
        m_words->setWords(*m_secret->words());
    m_question->hide();
    m_done->setText(tr("Done"));
    m_shown->show();
    (m_secret->words() ? static_cast<QWidget *>(m_words) : m_password)->setFocus();
}

void WalletExport::setProblem(const QString &problem)
{
    m_confirm->setEnabled(m_alone->isChecked());
    m_message->setText(problem);
    m_message->show();
}

void WalletExport::update()
{
    m_save->setEnabled(m_secret && !m_password->isEmpty() && !m_again->isEmpty());
}

void WalletExport::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save a keystore file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_address.sliced(2).toLower() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &WalletExport::saveKeystore);
    dialog->open();
}

void WalletExport::saveKeystore(const QString &path)
{
    if (!m_secret)
        return;
    Secret password = m_password->take();
    if (!(m_again->take() == password))
        return setProblem(tr("The two passwords differ. Enter them again."));
    m_save->setEnabled(false);
    setProblem(tr("The file is written…"));
    auto key = PrivateKey::fromBytes(m_secret->key().bytes().clone());
    whenFinished(
        m_keystores.seal(std::move(*key), std::move(password)), this,
        [this, path](const QByteArray &file) {
            if (file.isEmpty())
                return setProblem(tr("There is not enough memory to write the file."));
            whenFinished(m_files.write(path, file), this, [this](const Result<void> &written) {
                setProblem(written ? tr("The keystore file is saved.") : explain(written.error()));
            });
        });
}

} // namespace dria
