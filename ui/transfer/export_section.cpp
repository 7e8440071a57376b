#include "ui/transfer/export_section.h"

#include "core/error_text.h"
#include "ui/transfer/transfer_progress.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::PlainText:
        return u"txt"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    default:
        return u"json"_s;
    }
}

/// A title as every file system takes it.
QString fileNameOf(QString title)
{
    static const QRegularExpression bad(u"[^\\p{L}\\p{M}\\p{N} ._-]+"_s);
    title = title.replace(bad, u" "_s).simplified().left(60).trimmed();
    while (title.startsWith(u'.'))
        title.remove(0, 1);
    return title;
}

} // namespace

ExportSection::ExportSection(LibraryThread &library, const Theme &theme, QWidget *parent)
    : Section(tr("Export"), theme, parent)
    , m_exporter(library)
    , m_this(new QRadioButton(tr("The chat that is open")))
    , m_all(new QRadioButton(tr("All chats")))
    , m_format(new QComboBox)
    , m_words(new PlainLabel)
    , m_progress(new TransferProgress)
    , m_choose(new QPushButton(tr("Export…")))
    , m_show(new QPushButton(tr("Open the folder")))
{
    m_format->setAccessibleName(tr("Form of the file"));
    body()->addWidget(
        new PlainLabel(tr("Writes chats to a file of your choice. Whoever has the file can read "
                          "them; keys are never in it.")));
    body()->addWidget(m_this);
    body()->addWidget(m_all);
    body()->addWidget(m_format);
    body()->addWidget(m_words);
    body()->addWidget(m_progress);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_show);
    body()->addLayout(buttons);
    m_show->hide();
    m_words->hide();
    setChat({}, {});
    setFocusProxy(m_choose);
    connect(m_this, &QRadioButton::toggled, this, &ExportSection::offerForms);
    connect(m_choose, &QPushButton::clicked, this, &ExportSection::chooseFile);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showFileRequested(m_path); });
    connect(m_progress, &TransferProgress::cancelled, this, [this] { m_exporter.cancel(); });
    connect(&m_exporter, &Exporter::progressed, m_progress, &TransferProgress::setDone);
    connect(&m_exporter, &Exporter::written, this, [this](const QString &path) {
        finish(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
        m_show->show();
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const Error &error) {
        finish(error.kind == Error::Kind::Cancelled
                   ? tr("Cancelled. No file was written.")
                   : tr("No file was written. %1").arg(explain(error)));
    });
}

void ExportSection::setChat(const QUuid &conversation, const QString &title)
{
    m_room = 0;
    m_chats = conversation.isNull() ? QList<QUuid>() : QList{conversation};
    m_title = title;
    m_this->setEnabled(!conversation.isNull());
    m_this->setText(title.isEmpty() ? tr("The chat that is open")
                                    : tr("The chat that is open: %1")
                                          .arg(m_this->fontMetrics().elidedText(
                                              title, Qt::ElideMiddle, width() / 2)));
    (conversation.isNull() ? m_all : m_this)->setChecked(true);
    offerForms();
}

void ExportSection::setChats(const QList<QUuid> &conversations)
{
    m_room = 0;
    m_chats = conversations;
    m_title.clear();
    m_this->setEnabled(true);
    m_this->setText(
        tr("The %n chat(s) that are chosen", nullptr, static_cast<int>(conversations.size())));
    m_this->setChecked(true);
    offerForms();
}

void ExportSection::setRoom(qint64 room, const QString &channel)
{
    m_room = room;
    m_chats.clear();
    m_title = channel;
    m_this->setEnabled(true);
    m_this->setText(tr("The posts of #%1 that are kept here").arg(channel));
    m_this->setChecked(true);
    offerForms();
}

bool ExportSection::isOfRoom() const
{
    return m_room != 0 && m_this->isChecked();
}

/// Those that fit what is written; the one that was chosen stays where it does.
void ExportSection::offerForms()
{
    const QVariant chosen = m_format->currentData();
    m_format->clear();
    const auto add = [this](const QString &name, ExportFormat format) {
        m_format->addItem(name, static_cast<int>(format));
    };
    if (isOfRoom()) {
        add(tr("Markdown: for reading"), ExportFormat::Markdown);
        add(tr("JSON: every post as it came"), ExportFormat::Json);
    } else {
        add(tr("JSON: complete, can be imported again"), ExportFormat::Json);
        add(tr("Markdown: the branch that is shown"), ExportFormat::Markdown);
        add(tr("HTML: the branch that is shown, in one file"), ExportFormat::Html);
        add(tr("Plain text: the branch that is shown"), ExportFormat::PlainText);
        add(tr("PDF: the branch that is shown"), ExportFormat::Pdf);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(chosen)));
}

ExportFormat ExportSection::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportSection::chooseFile()
{
    const QString suffix = suffixOf(format());
    const bool isOne = m_this->isChecked() && (m_chats.size() == 1 || m_room != 0);
    QString name = isOne ? fileNameOf(m_title) : tr("Dria chats");
    if (name.isEmpty())
        name = tr("Chat");
    auto *dialog = new QFileDialog(window(), tr("Export chats"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSection::writeTo);
    dialog->open();
}

void ExportSection::writeTo(const QString &path)
{
    m_path = path;
    m_choose->setEnabled(false);
    m_words->hide();
    m_show->hide();
    m_progress->begin(tr("Exporting…"));
    m_exporter.write({.path = path,
                      .format = format(),
                      .conversations = m_this->isChecked() ? m_chats : QList<QUuid>(),
                      .room = isOfRoom() ? m_room : 0});
}

void ExportSection::finish(const QString &words)
{
    m_progress->hide();
    m_choose->setEnabled(true);
    m_words->setText(words);
    m_words->show();
    announce(*m_words, words);
    m_choose->setFocus();
}

} // namespace dria
