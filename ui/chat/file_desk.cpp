#include "ui/chat/file_desk.h"

#include "attachments/attachment_reader.h"
#include "chat/conversation.h"
#include "core/error_text.h"
#include "ui/chat/attachment_tray.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/chat/model_words.h"
#include "ui/theme/theme.h"
#include "ui/timeline/hidden_text.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace dria {

namespace {

constexpr qsizetype refusalsShown = 3;

} // namespace

FileDesk::FileDesk(Theme &theme, Workspace &workspace, Composer &composer, QVBoxLayout &rows,
                   QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_composer(composer)
    , m_rows(rows)
{
    rows.parentWidget()->setAcceptDrops(true);
    rows.parentWidget()->installEventFilter(this);
    connect(&composer, &Composer::attachRequested, this, &FileDesk::choose);
    connect(&composer, &Composer::filesOffered, this, [this](const QStringList &paths) {
        if (m_conversation)
            attach(*m_conversation, paths);
    });
    connect(&composer, &Composer::pictureOffered, this,
            [this](const QImage &picture) { attachPicture(picture); });
    connect(&composer, &Composer::pictureFileOffered, this,
            [this](const QByteArray &picture) { attachPicture(picture); });
    connect(&composer, &Composer::textOffered, this, &FileDesk::attachText);
    connect(&composer, &Composer::trayMade, this, [this](AttachmentTray *tray) {
        tray->setImages(m_workspace.imageSources());
        connect(tray, &AttachmentTray::removeRequested, this, [this](qsizetype place) {
            if (m_conversation)
                m_conversation->removeFile(place);
        });
    });
}

void FileDesk::setConversation(Conversation *conversation)
{
    if (m_conversation)
        m_conversation->disconnect(this);
    m_conversation = conversation;
    m_refusals.clear();
    m_filesShown = conversation ? conversation->draft().files.size() : 0;
    showRefusals();
    if (conversation) {
        connect(conversation, &Conversation::loaded, this, &FileDesk::showFiles);
        connect(conversation, &Conversation::filesChanged, this, &FileDesk::onFilesChanged);
        connect(conversation, &Conversation::fileRefused, this, &FileDesk::refuse);
        connect(conversation, &Conversation::allRead, this, &FileDesk::showWarnings);
        connect(conversation, &Conversation::promptSent, this, &FileDesk::showWarnings);
    }
    showFiles();
}

void FileDesk::setEditing(bool editing)
{
    m_editing = editing;
    m_composer.setAttachable(!editing);
    showFiles();
}

void FileDesk::showFiles()
{
    if (m_conversation && !m_editing)
        m_composer.setFiles(m_conversation->draft().files, m_conversation->pendingFiles());
    else
        m_composer.setFiles({}, {});
    showWarnings();
}

// Who does not see the files is told of each.
void FileDesk::onFilesChanged()
{
    const qsizetype before = std::exchange(m_filesShown, m_conversation->draft().files.size());
    if (m_filesShown > before)
        announce(m_composer, tr("Attached: %1.")
                                 .arg(timeline::withVisibleControls(
                                     m_conversation->draft().files.last().name)));
    showFiles();
}

void FileDesk::setModel(const QString &id, ModelInfo::Kinds kinds)
{
    m_modelId = id;
    m_modelKinds = kinds;
    showWarnings();
}

// Only for a draft with files: who has sent pictures to such a model was told then.
void FileDesk::showWarnings()
{
    QStringList lines;
    const QList<AttachedFile> files =
        m_conversation && !m_editing ? m_conversation->draft().files : QList<AttachedFile>();
    const bool blind = cannotSee(m_modelKinds) &&
                       std::any_of(files.cbegin(), files.cend(),
                                   [](const AttachedFile &file) { return file.isPicture(); });
    if (blind)
        lines +=
            tr("%1 does not see pictures. It may refuse them, or answer about the words alone.")
                .arg(m_modelId);
    if (const int left = m_conversation ? m_conversation->filesLeftOut() : 0; left > 0)
        lines += tr("%n files of earlier messages are not sent again: one request holds 9 MiB.",
                    nullptr, left);
    if (lines.isEmpty()) {
        if (m_warning)
            m_warning->hide();
        return;
    }
    const QString text = lines.join(u'\n');
    if (!m_warning) {
        m_warning = new Banner(m_theme, Banner::Kind::Warning);
        m_warning->setClosable(true);
        banners().addWidget(m_warning);
    } else if (m_warning->text() == text) {
        return; // shown, or closed by the person
    }
    m_warning->clearButtons();
    if (blind)
        connect(m_warning->addButton(tr("Choose another model")), &QPushButton::clicked, this,
                &FileDesk::modelWanted);
    m_warning->setText(text);
    m_warning->show();
}

QVBoxLayout &FileDesk::banners()
{
    if (m_banners)
        return *m_banners;
    m_banners = new QVBoxLayout;
    const auto setSpace = [this] {
        const int side = m_theme.px(space::m);
        m_banners->setContentsMargins(side, m_theme.px(space::xs), side, 0);
        m_banners->setSpacing(m_theme.px(space::xs));
    };
    connect(&m_theme, &Theme::changed, this, setSpace);
    setSpace();
    m_rows.insertLayout(m_rows.count() - 1, m_banners);
    return *m_banners;
}

bool FileDesk::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const bool taken = type == QEvent::Drop
                               ? m_composer.offer(*drop->mimeData())
                               : m_conversation && ComposerEdit::holdsFiles(*drop->mimeData());
        if (taken) {
            drop->setDropAction(Qt::CopyAction); // the file stays where it is
            drop->accept();
        } else {
            drop->ignore();
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void FileDesk::choose()
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    auto *dialog = new QFileDialog(m_composer.window(), tr("Attach files"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // For the chat it was opened in, also when another is shown by then.
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, chat = m_conversation](const QStringList &paths) {
                if (chat)
                    attach(*chat, paths);
            });
    dialog->open();
}

void FileDesk::attach(Conversation &conversation, const QStringList &paths)
{
    m_refusals.clear();
    showRefusals();
    for (const QString &path : paths)
        conversation.attach(attachmentName(path), m_workspace.attachmentReader().read(path));
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.last()).absolutePath();
    m_composer.focusText();
}

template<typename Picture>
void FileDesk::attachPicture(const Picture &picture)
{
    if (!m_conversation)
        return;
    const QString name = tr("Pasted picture");
    m_conversation->attach(name, m_workspace.attachmentReader().prepare(picture, name));
}

void FileDesk::attachText(const QString &text)
{
    if (!m_conversation)
        return;
    const QString name = tr("Pasted text");
    m_conversation->attach(name, m_workspace.attachmentReader().prepare(text, name));
    m_composer.showNote(tr("The text is long, so it was attached as a file."));
}

void FileDesk::refuse(const QString &name, const Error &error)
{
    m_refusals += tr("%1 was not attached. %2", "a file's name, and a sentence")
                      .arg(timeline::withVisibleControls(name), explain(error));
    showRefusals();
}

void FileDesk::showRefusals()
{
    if (m_refusals.isEmpty()) {
        if (m_banner)
            m_banner->hide();
        return;
    }
    if (!m_banner) {
        m_banner = new Banner(m_theme, Banner::Kind::Error);
        m_banner->setClosable(true);
        connect(m_banner->addButton(tr("Choose other files")), &QPushButton::clicked, this,
                &FileDesk::choose);
        connect(m_banner, &Banner::closed, this, [this] { m_refusals.clear(); });
        banners().addWidget(m_banner);
    }
    QStringList lines = m_refusals.mid(0, refusalsShown);
    if (const qsizetype more = m_refusals.size() - lines.size(); more > 0)
        lines += tr("%n more files were not attached.", nullptr, static_cast<int>(more));
    m_banner->setText(lines.join(u'\n'));
    m_banner->show();
}

} // namespace dria
