#include "ui/chat/branch_map.h"

#include "ui/chat/branch_delegate.h"
#include "ui/chat/branch_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace dria {

BranchMap::BranchMap(const Theme &theme, QList<BranchRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new BranchModel(std::move(rows), this))
    , m_list(new QListView(this))
{
    setWindowTitle(tr("Branches of this chat"));
    auto *note = new PlainLabel(
        m_model->rowCount() > 1
            ? tr("The coloured line is the branch that is shown. Choose another to go there.")
            : tr("This chat has one branch. Editing a message or asking again makes another."),
        PlainLabel::Overflow::Wrap, this);
    note->setTextRole(QPalette::PlaceholderText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BranchDelegate(theme, *m_model, m_list));
    m_list->setAccessibleName(tr("Branches"));
    m_list->setUniformItemSizes(true); // ten thousand rows cost as little as ten
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &BranchMap::choose);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    QPushButton *show = buttons->addButton(tr("Show branch"), QDialogButtonBox::ActionRole);
    show->setDefault(true);
    show->setProperty("accent", true); // see DriaStyle
    show->setEnabled(m_model->rowCount() > 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this] { choose(m_list->currentIndex()); });

    auto *column = new QVBoxLayout(this);
    const int l = theme.px(space::l);
    column->setContentsMargins(l, l, l, l);
    column->setSpacing(theme.px(space::s));
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    go(m_model->shownRow());
    m_list->setFocus();
}

QSize BranchMap::sizeHint() const
{
    return {m_theme.px(560), m_theme.px(480)};
}

bool BranchMap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    int key = static_cast<QKeyEvent *>(event)->key();
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    switch (key) {
    case Qt::Key_Left:
        go(row >= 0 ? m_model->at(row).parent : -1);
        return true;
    case Qt::Key_Right:
        go(row >= 0 ? m_model->childOf(row) : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void BranchMap::go(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
}

void BranchMap::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QUuid first = m_model->at(index.row()).first;
    accept();
    Q_EMIT chosen(first);
}

} // namespace dria
