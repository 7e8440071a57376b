#include "ui/shell/trash_page.h"

#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace dria {

TrashPage::TrashPage(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Page(tr("Trash"), theme, parent)
    , m_workspace(workspace)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_list(new QTreeView)
    , m_words(new PlainLabel)
    , m_restore(new QPushButton(tr("Restore")))
    , m_purge(new QPushButton(tr("Delete for ever…")))
    , m_empty(new QPushButton(icon(IconName::Trash, theme), tr("Empty the trash…")))
{
    m_model->setHorizontalHeaderLabels({tr("Chat"), tr("Time left")});
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Deleted chats"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setResizeContentsPrecision(0); // of the rows in sight
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column()->addWidget(m_words);
    column()->addWidget(m_list, 1);
    buildButtons();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashPage::refreshButtons);
    connect(m_list, &QAbstractItemView::activated, this, &TrashPage::restore);
    connect(&workspace.trash(), &Trash::changed, this, [this] {
        if (isVisible())
            read();
    });
    fill({});
}

void TrashPage::buildButtons()
{
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_restore, m_purge, m_empty})
        buttons->addWidget(button);
    column()->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restore);
    connect(m_purge, &QPushButton::clicked, this, &TrashPage::askToPurge);
    connect(m_empty, &QPushButton::clicked, this, &TrashPage::askToEmpty);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TrashPage::askToPurge);
}

void TrashPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void TrashPage::read()
{
    whenFinished(m_workspace.trash().content(), this,
                 [this, reading = ++m_reading](const auto &trash) {
                     if (reading != m_reading)
                         return;
                     fill(trash ? *trash : QList<TrashedConversation>());
                     if (!trash)
                         m_words->setText(explain(trash.error()));
                 });
}

void TrashPage::fill(const QList<TrashedConversation> &trash)
{
    m_trash = trash;
    m_model->removeRows(0, m_model->rowCount());
    for (const TrashedConversation &trashed : trash) {
        const QString title = trashed.summary.title.simplified();
        auto *name = new QStandardItem(title.isEmpty() ? tr("New chat") : title);
        name->setToolTip(plainToolTip(name->text()));
        auto *left = new QStandardItem(timeLeft(trashed));
        left->setToolTip(plainToolTip(
            tr("Deleted on %1")
                .arg(locale().toString(trashed.deletedAt.toLocalTime(), QLocale::ShortFormat))));
        m_model->appendRow({name, left});
    }
    m_words->setText(
        trash.isEmpty() ? tr("The trash is empty.")
                        : tr("Chats stay here for %n day(s) after they were deleted. Then they are "
                             "taken out of the file, and nothing brings them back.",
                             nullptr, Trash::keptDays));
    m_list->setVisible(!trash.isEmpty());
    if (!trash.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    refreshButtons();
}

QString TrashPage::timeLeft(const TrashedConversation &trashed) const
{
    const qint64 gone = trashed.deletedAt.daysTo(m_workspace.clock().nowUtc());
    const auto days =
        static_cast<int>(std::clamp<qint64>(Trash::keptDays - gone, 0, Trash::keptDays));
    return days == 0 ? tr("Less than a day") : tr("%n day(s)", "of time left", days);
}

void TrashPage::refreshButtons()
{
    const bool some = m_list->selectionModel()->hasSelection();
    m_restore->setEnabled(some);
    m_purge->setEnabled(some);
    m_empty->setEnabled(!m_trash.isEmpty());
    for (QPushButton *button : {m_restore, m_purge, m_empty})
        button->setVisible(!m_trash.isEmpty());
}

QList<ConversationSummary> TrashPage::chosen() const
{
    QList<ConversationSummary> chats;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        chats += m_trash.at(row.row()).summary;
    return chats;
}

void TrashPage::restore()
{
    m_workspace.trash().restore(chosen());
}

void TrashPage::askToPurge()
{
    QList<QUuid> ids;
    for (const ConversationSummary &chat : chosen())
        ids += chat.id;
    if (ids.isEmpty())
        return;
    ask(tr("Delete %n chat(s) for ever?", nullptr, static_cast<int>(ids.size())),
        tr("Delete for ever"),
        tr("What is deleted leaves the file and the search. Backups that were made "
           "before still have it."),
        [this, ids] { m_workspace.trash().purge(ids); });
}

void TrashPage::askToEmpty()
{
    ask(tr("Delete %n chat(s) for ever?", nullptr, static_cast<int>(m_trash.size())),
        tr("Empty the trash"),
        tr("What is deleted leaves the file and the search, and so do messages that were deleted "
           "from other chats. Backups that were made before still have it."),
        [this] { m_workspace.trash().empty(); });
}

void TrashPage::ask(const QString &question, const QString &verb, const QString &words,
                    const std::function<void()> &act)
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(words);
    auto *go = box->addButton(verb, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(go, &QPushButton::clicked, this, act);
    box->open();
}

} // namespace dria
