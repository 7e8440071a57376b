#include "ui/transfer/backup_section.h"

#include "core/error_text.h"
#include "transfer/daily_backup.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace dria {

BackupSection::BackupSection(DailyBackup &backup, const Theme &theme, QWidget *parent)
    : Section(tr("Backup"), theme, parent)
    , m_backup(backup)
    , m_folder(new PlainLabel({}, PlainLabel::Overflow::Elide))
    , m_words(new PlainLabel)
    , m_days(new QSpinBox)
    , m_choose(new QPushButton)
    , m_now(new QPushButton(tr("Back up now")))
    , m_stop(new QPushButton(tr("Stop backing up")))
{
    body()->addWidget(new PlainLabel(
        tr("Copies all chats once a day into a folder of your choice, best on another disk. To "
           "restore a copy, or to join the chats of two computers, import it: of each message the "
           "newer one stays.")));
    body()->addWidget(m_folder);
    m_days->setRange(1, 365);
    m_days->setValue(backup.keptDays());
    m_days->setPrefix(tr("Keep the last ", "before a number of days"));
    m_days->setSuffix(tr(" days", "behind a number"));
    m_days->setAccessibleName(tr("Days that are kept"));
    body()->addWidget(m_days, 0, Qt::AlignLeading);
    body()->addWidget(m_words);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_choose, m_now, m_stop})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    connect(m_days, &QSpinBox::valueChanged, &backup, &DailyBackup::setKeptDays);
    connect(m_choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(m_now, &QPushButton::clicked, &backup, &DailyBackup::copyNow);
    connect(m_stop, &QPushButton::clicked, &backup, [&backup] { backup.setFolder({}); });
    connect(&backup, &DailyBackup::changed, this, &BackupSection::update);
    update();
}

void BackupSection::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder for backups"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_backup, &DailyBackup::setFolder);
    dialog->open();
}

QString BackupSection::words() const
{
    if (m_backup.isRunning())
        return tr("Copying…");
    if (m_backup.problem())
        return tr("The last copy was not made. %1").arg(explain(*m_backup.problem()));
    if (m_backup.folder().isEmpty() || !m_backup.lastAt().isValid())
        return {};
    return tr("Last copy: %1.")
        .arg(QLocale().toString(m_backup.lastAt().toLocalTime(), QLocale::ShortFormat));
}

void BackupSection::update()
{
    const bool isOn = !m_backup.folder().isEmpty();
    m_folder->setText(isOn
                          ? tr("Every day into %1").arg(QDir::toNativeSeparators(m_backup.folder()))
                          : tr("No copies are made."));
    const QString text = words();
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    m_days->setVisible(isOn);
    m_choose->setText(isOn ? tr("Choose another folder…") : tr("Choose a folder…"));
    m_now->setVisible(isOn);
    m_now->setEnabled(!m_backup.isRunning());
    m_stop->setVisible(isOn);
}

} // namespace dria
