#include "ui/wallet/wallet_import.h"

#include "core/background_files.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/settings/key_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "wallet/wallet_import_text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace dria {

namespace {

constexpr qint64 largestKeystore = 64 * 1024;

QVBoxLayout *bareColumn(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins({});
    return rows;
}

} // namespace

WalletImport::WalletImport(BackgroundFiles &files, KeystoreWorker &keystores, const Theme &theme,
                           QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_files(files)
    , m_keystores(keystores)
    , m_theme(theme)
    , m_forms(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_problem(new PlainLabel)
    , m_progress(new PlainLabel(tr("The file is opened. This takes a few seconds on purpose: it "
                                   "makes guessing the password slow.")))
    , m_submit(new QPushButton(tr("Import")))
{
    auto *forms = new FlowLayout;
    const std::array names{tr("Words"), tr("Private key"), tr("Keystore file")};
    for (int form = 0; form < int(names.size()); ++form) {
        auto *choice = new QRadioButton(names[std::size_t(form)]);
        m_forms->addButton(choice, form);
        forms->addWidget(choice);
    }
    m_stack->addWidget(makeWords());
    m_stack->addWidget(makeKey());
    m_stack->addWidget(makeKeystore());
    m_progress->setTextRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_submit->setDefault(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(cancel);

    QVBoxLayout *rows = bareColumn(this);
    rows->addLayout(forms);
    rows->addWidget(m_stack);
    rows->addWidget(m_problem);
    rows->addWidget(m_progress);
    rows->addLayout(buttons);
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int form) { choose(Form(form)); });
    connect(m_submit, &QPushButton::clicked, this, &WalletImport::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT cancelled();
    });
    clear();
}

QWidget *WalletImport::makeWords()
{
    auto *page = new QWidget;
    m_words = new QPlainTextEdit;
    m_words->setUndoRedoEnabled(false); // keeps what was there
    m_words->setTabChangesFocus(true);
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                 Qt::ImhNoAutoUppercase);
    auto *name = new PlainLabel(tr("Its 12 to 24 words, in their order"));
    name->setBuddy(m_words);
    m_words->setAccessibleName(name->text());
    QVBoxLayout *rows = bareColumn(page);
    rows->addWidget(name);
    rows->addWidget(m_words);
    rows->addStretch(1);
    connect(m_words, &QPlainTextEdit::textChanged, this, &WalletImport::update);
    const auto follow = [this] {
        m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 3 + m_theme.px(space::l));
    };
    connect(&m_theme, &Theme::changed, this, follow);
    follow();
    return page;
}

QWidget *WalletImport::makeKey()
{
    auto *page = new QWidget;
    m_key = new KeyField(tr("Private key"), KeyField::Blanks::Removed, m_theme);
    m_key->setPlaceholderText(QStringLiteral("0x…"));
    auto *name = new PlainLabel(tr("Its private key, 64 digits from 0 to f"));
    name->setBuddy(m_key);
    QVBoxLayout *rows = bareColumn(page);
    rows->addWidget(name);
    rows->addWidget(m_key);
    rows->addStretch(1);
    connect(m_key, &KeyField::edited, this, &WalletImport::update);
    connect(m_key, &KeyField::submitted, m_submit, &QPushButton::click);
    return page;
}

QWidget *WalletImport::makeKeystore()
{
    auto *page = new QWidget;
    m_choose = new QPushButton(tr("Choose a file…"));
    m_choose->setAutoDefault(false);
    m_fileName = new PlainLabel({}, PlainLabel::Overflow::Elide);
    m_password = new KeyField(tr("Password of the file"), KeyField::Blanks::Kept, m_theme);
    auto *name = new PlainLabel(tr("Password of the file"));
    name->setBuddy(m_password);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_fileName, 1);
    QVBoxLayout *rows = bareColumn(page);
    rows->addLayout(line);
    rows->addWidget(name);
    rows->addWidget(m_password);
    rows->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &WalletImport::chooseFile);
    connect(m_password, &KeyField::edited, this, &WalletImport::update);
    connect(m_password, &KeyField::submitted, m_submit, &QPushButton::click);
    return page;
}

void WalletImport::choose(Form form)
{
    m_forms->button(int(form))->setChecked(true);
    m_stack->setCurrentIndex(int(form));
    setFocusProxy(form == Form::Words ? static_cast<QWidget *>(m_words)
                  : form == Form::Key ? static_cast<QWidget *>(m_key)
                                      : m_choose);
    setProblem({});
}

void WalletImport::clear()
{
    ++m_attempt;
    m_words->setPlainText({});
    m_key->clear();
    m_password->clear();
    m_file.clear();
    m_fileName->setText(tr("No file chosen"));
    setBusy(false);
    choose(Form::Words);
}

void WalletImport::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setBusy(false);
}

void WalletImport::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_progress->setVisible(isBusy && m_stack->currentIndex() == int(Form::Keystore));
    update();
}

void WalletImport::update()
{
    switch (Form(m_stack->currentIndex())) {
    case Form::Words:
        m_submit->setEnabled(!m_isBusy && !m_words->document()->isEmpty());
        break;
    case Form::Key:
        m_submit->setEnabled(!m_isBusy && !m_key->isEmpty());
        break;
    case Form::Keystore:
        m_submit->setEnabled(!m_isBusy && !m_file.isEmpty());
        break;
    }
}

void WalletImport::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a keystore file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WalletImport::setKeystoreFile);
    dialog->open();
}

void WalletImport::setKeystoreFile(const QString &path)
{
    m_file = path;
    m_fileName->setText(QFileInfo(path).fileName());
    setProblem({});
    m_password->setFocus();
}

void WalletImport::submit()
{
    setProblem({});
    switch (Form(m_stack->currentIndex())) {
    case Form::Words:
        return submitWords();
    case Form::Key:
        return submitKey();
    case Form::Keystore:
        return submitKeystore();
    }
}

void WalletImport::submitWords()
{
    QString typed = m_words->toPlainText();
    auto words = Mnemonic::parse(Secret::takeFrom(typed));
    if (!words)
        return setProblem(explain(words.error()));
    if (auto secret = WalletSecret::ofWords(std::move(*words))) {
        setBusy(true);
        Q_EMIT imported(std::make_shared<WalletSecret>(std::move(*secret)));
    }
}

void WalletImport::submitKey()
{
    auto key = PrivateKey::fromHex(m_key->take());
    if (!key)
        return setProblem(tr("This is no private key. It has 64 digits from 0 to f, with or "
                             "without 0x before them. Paste it again."));
    setBusy(true);
    Q_EMIT imported(std::make_shared<WalletSecret>(WalletSecret::ofKey(std::move(*key))));
}

void WalletImport::submitKeystore()
{
    setBusy(true);
    const int attempt = ++m_attempt;
    auto password = std::make_shared<Secret>(m_password->take());
    whenFinished(m_files.read(m_file, largestKeystore), this,
                 [this, attempt, password](const Result<QByteArray> &json) {
                     if (attempt != m_attempt)
                         return;
                     if (!json)
                         return setProblem(explain(json.error()));
                     openKeystore(*json, std::move(*password), attempt);
                 });
}

void WalletImport::openKeystore(const QByteArray &json, Secret password, int attempt)
{
    whenFinished(m_keystores.open(json, std::move(password)), this,
                 [this, attempt](const KeystoreWorker::Opened &opened) {
                     if (attempt != m_attempt)
                         return;
                     if (!*opened)
                         return setProblem(explain(opened->error()));
                     Q_EMIT imported(
                         std::make_shared<WalletSecret>(WalletSecret::ofKey(std::move(**opened))));
                 });
}

} // namespace dria
