#include "ui/chat/model_picker.h"

#include "chat/catalogue.h"
#include "ui/chat/model_row_delegate.h"
#include "ui/chat/model_words.h"
#include "ui/chat/picker_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_frame.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace dria {

using namespace std::chrono_literals;

namespace {

constexpr int pickerWidth = 460;
constexpr int pickerHeight = 480;
constexpr auto ageInterval = 30s;

} // namespace

ModelPicker::ModelPicker(Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_clock(clock)
    , m_rows(new PickerRows(this))
    , m_searchFrame(new FieldFrame(theme, this))
    , m_search(new QLineEdit(m_searchFrame))
    , m_list(new QListView(this))
    , m_age(new PlainLabel({}, PlainLabel::Overflow::Wrap, this))
    , m_hint(new PlainLabel(tr("Ctrl+D marks a favourite"), PlainLabel::Overflow::Elide, this))
    , m_refresh(new IconButton(theme, IconName::Refresh, tr("Refresh the list of models"), this))
{
    setAccessibleName(tr("Choose a model"));
    makeControls();
    buildLayout();
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &ModelPicker::showAge);
    connect(&theme, &Theme::changed, this, &ModelPicker::applyTheme);
    applyTheme();
}

void ModelPicker::makeControls()
{
    m_search->setFrame(false);
    m_search->setPlaceholderText(tr("Search, or type any model id"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->installEventFilter(this);
    m_searchFrame->watch(m_search);

    auto *delegate = new ModelRowDelegate(m_theme, *m_rows, this);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(delegate);
    m_list->setAccessibleName(tr("Models"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_age->setTextRole(QPalette::PlaceholderText);
    m_hint->setTextRole(QPalette::PlaceholderText);
    m_refresh->setIconName(IconName::Refresh, IconRole::Muted);
    m_refresh->setIconPixels(iconSize::small);
    m_refresh->setFocusPolicy(Qt::TabFocus);

    connect(m_search, &QLineEdit::textChanged, this, &ModelPicker::onTyped);
    connect(delegate, &ModelRowDelegate::starClicked, this, &ModelPicker::toggleFavourite);
    connect(delegate, &ModelRowDelegate::rowClicked, this, &ModelPicker::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ModelPicker::onCurrentChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ModelPicker::keepCurrent);
    connect(m_refresh, &IconButton::clicked, this, [this] {
        if (m_catalogue)
            m_catalogue->refresh();
    });
}

void ModelPicker::buildLayout()
{
    auto *searchLine = new QHBoxLayout(m_searchFrame);
    searchLine->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_age, 1);
    foot->addWidget(m_hint);
    foot->addWidget(m_refresh);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_searchFrame);
    rows->addWidget(m_list, 1);
    rows->addLayout(foot);
}

void ModelPicker::applyTheme()
{
    const int s = m_theme.px(space::s);
    const int xs = m_theme.px(space::xs);
    layout()->setContentsMargins(s, s, s, s);
    layout()->setSpacing(xs);
    m_searchFrame->layout()->setContentsMargins(s, xs, s, xs);
    m_search->setMinimumHeight(m_theme.px(hitTarget));
    m_age->setFont(m_theme.font(TypeStep::Small));
    m_hint->setFont(m_theme.font(TypeStep::Small));
    m_list->doItemsLayout();
}

void ModelPicker::openAt(const QWidget &anchor, Catalogue &catalogue, const QString &current,
                         bool forPictures)
{
    m_rows->setForPictures(forPictures);
    if (m_catalogue)
        m_catalogue->disconnect(this);
    m_catalogue = &catalogue;
    m_rows->setCatalogue(&catalogue);
    connect(&catalogue, &Catalogue::changed, this, &ModelPicker::showAge);
    m_search->clear();
    m_currentId = current;
    catalogue.refresh();
    showAge();
    placeUnder(anchor);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    keepCurrent();
    m_ageTimer.start();
}

void ModelPicker::placeUnder(const QWidget &anchor)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QSize size(std::min(m_theme.px(pickerWidth), screen.width()),
                     std::min(m_theme.px(pickerHeight), screen.height()));
    resize(size);
    const QRect under(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    QPoint corner(isRightToLeft() ? under.left() : under.right() - size.width() + 1,
                  under.bottom() + m_theme.px(space::xs));
    corner.setX(std::clamp(corner.x(), screen.left(), screen.right() - size.width() + 1));
    corner.setY(std::clamp(corner.y(), screen.top(), screen.bottom() - size.height() + 1));
    move(corner);
}

bool ModelPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        onKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool ModelPicker::onKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_D) {
        toggleFavourite(m_list->currentIndex());
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page());
        return true;
    case Qt::Key_PageDown:
        moveBy(page());
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(m_rows->rowCount() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void ModelPicker::moveBy(int rows)
{
    moveTo(m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0);
}

void ModelPicker::moveTo(int row)
{
    if (m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(std::clamp(row, 0, m_rows->rowCount() - 1), 0));
}

int ModelPicker::page() const
{
    return std::max(1, m_list->viewport()->height() / m_theme.px(32) - 1);
}

void ModelPicker::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(Catalogue::UsableRole).toBool())
        return; // the row says why
    const QString id = index.data(Catalogue::IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

void ModelPicker::toggleFavourite(const QModelIndex &index)
{
    if (!index.isValid() || m_rows->isTypedRow(index))
        return;
    const QString id = index.data(Catalogue::IdRole).toString();
    m_catalogue->setFavourite(id, !m_catalogue->isFavourite(id));
    m_list->scrollTo(m_list->currentIndex());
}

void ModelPicker::keepCurrent()
{
    const QModelIndex same = m_rows->find(m_currentId);
    m_list->setCurrentIndex(same.isValid() ? same : m_rows->index(0, 0));
}

void ModelPicker::onTyped(const QString &text)
{
    m_rows->setText(text);
    moveTo(0);
}

void ModelPicker::onCurrentChanged()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_currentId = current.data(Catalogue::IdRole).toString();
    // The keyboard stays in the search field, so that is where a screen reader listens.
    m_search->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

void ModelPicker::showAge()
{
    const QDateTime then = m_catalogue->updatedAt();
    const QDateTime now = m_clock.nowUtc();
    QString text;
    if (m_catalogue->isRefreshing())
        text = tr("Refreshing…");
    else if (m_catalogue->error() && then.isValid())
        text = tr("Could not refresh; this list is %1.").arg(oldInWords(then, now));
    else if (m_catalogue->error())
        text = tr("Could not fetch the list. Type a model id to use it.");
    else if (then.isValid())
        text = tr("Updated %1").arg(ageInWords(then, now));
    m_age->setText(text);
    m_refresh->setEnabled(!m_catalogue->isRefreshing());
}

void ModelPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ModelPicker::hideEvent(QHideEvent *event)
{
    m_ageTimer.stop();
    QFrame::hideEvent(event);
}

} // namespace dria
