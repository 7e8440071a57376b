#include "ui/shell/picker_popup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_frame.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace dria {

namespace {

constexpr int popupWidth = 320;
constexpr int popupHeight = 330;
constexpr int longestName = 200;
constexpr int rowsOfAPage = 8;
constexpr int idRole = Qt::UserRole;          ///< QUuid
constexpr int newNameRole = Qt::UserRole + 1; ///< QString: of what is to be made

} // namespace

PickerPopup::PickerPopup(Theme &theme, const QString &listName, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setFrame(false);
    m_field->setMaxLength(longestName);
    m_field->installEventFilter(this);
    auto *frame = new FieldFrame(theme);
    frame->watch(m_field);
    const int side = theme.px(space::s);
    auto *inside = new QHBoxLayout(frame);
    inside->setContentsMargins(side, 0, side, 0);
    inside->addWidget(m_field);
    m_list->setAccessibleName(listName);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_column->setSpacing(side);
    m_column->setContentsMargins(side, side, side, side);
    m_column->addWidget(frame);
    m_column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *row) { pick(*row); });
}

void PickerPopup::openAt(const QPoint &globalPosition)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    resize(std::min(m_theme.px(popupWidth), screen.width()),
           std::min(m_theme.px(popupHeight), screen.height()));
    const int x = globalPosition.x() - (layoutDirection() == Qt::RightToLeft ? width() : 0);
    move(std::clamp(x, screen.left(), screen.right() + 1 - width()),
         std::clamp(globalPosition.y(), screen.top(), screen.bottom() + 1 - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

QListWidgetItem &PickerPopup::addRow(const QString &text, const QUuid &id, const QString &newName)
{
    auto *row = new QListWidgetItem(text, m_list);
    row->setData(idRole, id);
    row->setData(newNameRole, newName);
    row->setToolTip(plainToolTip(text));
    return *row;
}

QUuid PickerPopup::idOf(const QListWidgetItem *row)
{
    return row ? row->data(idRole).toUuid() : QUuid();
}

QString PickerPopup::newNameOf(const QListWidgetItem &row)
{
    return row.data(newNameRole).toString();
}

void PickerPopup::step(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

bool PickerPopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-rowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        step(rowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentItem())
            pick(*m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_field && event->type() == QEvent::KeyPress;
    return (isKey && takeKey(static_cast<QKeyEvent *>(event)->key())) ||
           QFrame::eventFilter(watched, event);
}

void PickerPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dria
