#include "ui/transfer/import_section.h"

#include "core/account_book.h"
#include "core/data_dir.h"
#include "core/error_text.h"
#include "transfer/importer.h"
#include "ui/transfer/import_words.h"
#include "ui/transfer/transfer_progress.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace dria {

ImportSection::ImportSection(Workspace &workspace, LibraryThread &library, const Theme &theme,
                             QWidget *parent)
    : Section(tr("Import"), theme, parent)
    , m_workspace(workspace)
    , m_library(library)
    , m_words(new PlainLabel)
    , m_progress(new TransferProgress)
    , m_choose(new QPushButton(tr("Choose a file…")))
    , m_bring(new QPushButton)
    , m_leave(new QPushButton(tr("Cancel")))
{
    body()->addWidget(new PlainLabel(
        tr("Takes in chats from an export or a backup of Dria Desktop, or from an export of "
           "ChatGPT, Claude or Open WebUI: the archive as it came, or the JSON in it. Before "
           "anything is changed you see what would come.")));
    body()->addWidget(m_words);
    body()->addWidget(m_progress);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_choose, m_bring, m_leave})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ImportSection::chooseFile);
    connect(m_bring, &QPushButton::clicked, this, [this] {
        go(Step::Merging, {});
        m_progress->begin(tr("Importing…"));
        m_importer->merge();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_importer.reset();
        go(Step::Idle, {});
        m_choose->setFocus();
    });
    connect(m_progress, &TransferProgress::cancelled, this, [this] { m_importer->cancel(); });
    setFocusProxy(m_choose);
    Importer::removeLeftOvers(library, workspace.dataDir().path());
    go(Step::Idle, {});
}

ImportSection::~ImportSection() = default;

void ImportSection::chooseFile()
{
    if (m_step != Step::Idle)
        return;
    auto *dialog = new QFileDialog(window(), tr("Import chats"), QDir::homePath(),
                                   tr("Exports (*.zip *.json *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSection::readFile);
    dialog->open();
}

void ImportSection::readFile(const QString &path)
{
    if (m_step != Step::Idle)
        return;
    m_importer = std::make_unique<Importer>(m_library, m_workspace.dataDir().path());
    Importer *importer = m_importer.get();
    connect(importer, &Importer::progressed, m_progress, &TransferProgress::setDone);
    connect(importer, &Importer::wasRead, this, &ImportSection::onRead);
    connect(importer, &Importer::merged, this, &ImportSection::onMerged);
    connect(importer, &Importer::failed, this, &ImportSection::onFailed);
    go(Step::Reading, {});
    m_progress->begin(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    importer->read(path, m_workspace.accounts().current().id);
}

void ImportSection::go(Step step, const QString &words)
{
    m_step = step;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_choose->setVisible(step == Step::Idle);
    m_bring->setVisible(step == Step::Preview);
    m_leave->setVisible(step == Step::Preview);
    m_progress->setVisible(step == Step::Reading || step == Step::Merging);
    if (!words.isEmpty())
        announce(*m_words, words);
}

void ImportSection::onRead(const ImportSummary &summary)
{
    go(Step::Preview, importPreview(summary));
    m_bring->setText(tr("Import %n chats", nullptr, summary.conversations));
    m_bring->setEnabled(summary.conversations > 0);
    m_bring->setFocus();
}

void ImportSection::onMerged(const MergeReport &report)
{
    go(Step::Idle, importOutcome(report));
    m_workspace.readConversationsAgain();
    m_choose->setFocus();
}

void ImportSection::onFailed(const Error &error)
{
    const bool cancelled = error.kind == Error::Kind::Cancelled;
    go(Step::Idle, cancelled ? tr("Cancelled. Nothing was changed.")
                             : tr("Nothing was imported. %1").arg(explain(error)));
    m_choose->setFocus();
}

} // namespace dria
