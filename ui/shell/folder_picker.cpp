#include "ui/shell/folder_picker.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_frame.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace dria {

namespace {

constexpr int pickerWidth = 320;
constexpr int pickerHeight = 320;
constexpr int folderRole = Qt::UserRole;      ///< QUuid
constexpr int newNameRole = Qt::UserRole + 1; ///< QString: of a folder to be made

} // namespace

FolderPicker::FolderPicker(FolderList &folders, Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_folders(folders)
    , m_theme(theme)
    , m_frame(new FieldFrame(theme))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Move to a folder"));
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Folder, or the name of a new one"));
    m_field->setAccessibleName(tr("Find a folder, or name a new one"));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_frame->watch(m_field);
    auto *inside = new QHBoxLayout(m_frame);
    inside->setContentsMargins(theme.px(space::s), 0, theme.px(space::s), 0);
    inside->addWidget(m_field);
    m_list->setAccessibleName(tr("Folders"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(space::s));
    const int side = theme.px(space::s);
    layout->setContentsMargins(side, side, side, side);
    layout->addWidget(m_frame);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &FolderPicker::fill);
    connect(m_list, &QListWidget::itemClicked, this, &FolderPicker::pick);
    fill({});
}

void FolderPicker::openAt(const QPoint &globalPosition)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    resize(std::min(m_theme.px(pickerWidth), screen.width()),
           std::min(m_theme.px(pickerHeight), screen.height()));
    move(std::clamp(globalPosition.x(), screen.left(), screen.right() + 1 - width()),
         std::clamp(globalPosition.y(), screen.top(), screen.bottom() + 1 - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void FolderPicker::fill(const QString &words)
{
    m_list->clear();
    const QString typed = words.simplified();
    const auto add = [this](const QString &text, const QUuid &folder, const QString &newName) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(folderRole, folder);
        item->setData(newNameRole, newName);
        item->setToolTip(text.toHtmlEscaped());
    };
    bool isThere = typed.isEmpty();
    if (typed.isEmpty())
        add(tr("No folder"), {}, {});
    for (const Folder &folder : m_folders.all()) {
        const QString path = m_folders.pathOf(folder.id);
        isThere = isThere || folder.name.compare(typed, Qt::CaseInsensitive) == 0;
        if (path.contains(typed, Qt::CaseInsensitive))
            add(path, folder.id, {});
    }
    if (!isThere)
        add(tr("Make the folder “%1”").arg(typed), {}, typed);
    m_list->setCurrentRow(typed.isEmpty() && m_list->count() > 1 ? 1 : 0);
}

void FolderPicker::step(int rows)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void FolderPicker::pick(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString name = item->data(newNameRole).toString();
    const QUuid folder = name.isEmpty() ? item->data(folderRole).toUuid() : m_folders.create(name);
    Q_EMIT picked(folder);
    close();
}

bool FolderPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void FolderPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dria
