#include "ui/timeline/details_popover.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace dria {

namespace {

constexpr int widest = 440; // pixels at 100 %

} // namespace

DetailsPopover::DetailsPopover(const Theme &theme, const QString &details, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_details(details)
    , m_scroll(new QScrollArea)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Details"));
    setAccessibleDescription(details);
    addLines();

    auto *copyButton = new QPushButton(icon(IconName::Copy, theme), tr("Copy details"));
    connect(copyButton, &QPushButton::clicked, this, &DetailsPopover::copy);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(copyButton);
    auto *rows = new QVBoxLayout(this);
    const int padding = theme.px(space::m);
    rows->setContentsMargins(padding, padding, padding, padding);
    rows->setSpacing(padding);
    rows->addWidget(m_scroll, 1);
    rows->addLayout(foot);
    setFocusProxy(copyButton);
}

void DetailsPopover::addLines()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m_theme.px(space::l));
    grid->setVerticalSpacing(m_theme.px(space::xs));
    grid->setColumnStretch(1, 1);
    const QStringList lines = m_details.split(u'\n');
    for (int row = 0; row < lines.size(); ++row) {
        const QString &line = lines[row];
        const auto colon = line.indexOf(QStringLiteral(": "));
        auto *value = new PlainLabel(colon < 0 ? line : line.mid(colon + 2));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setCursor(Qt::IBeamCursor);
        value->setAccessibleName(line);
        if (colon >= 0) {
            auto *name = new PlainLabel(line.left(colon));
            name->setTextRole(QPalette::PlaceholderText);
            name->setWordWrap(false);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(value, row, 1, Qt::AlignTop);
        } else {
            grid->addWidget(value, row, 0, 1, 2, Qt::AlignTop);
        }
    }
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize DetailsPopover::sizeHint() const
{
    const QWidget &content = *m_scroll->widget();
    const int frame = m_theme.px(2 * space::m);
    const int width = std::min(m_theme.px(widest), content.sizeHint().width() + frame);
    const int lines = content.heightForWidth(width - frame);
    const int foot = layout()->itemAt(1)->sizeHint().height() + layout()->spacing();
    return {width, std::max(lines, content.minimumSizeHint().height()) + foot + frame};
}

void DetailsPopover::openAt(const QRect &anchor)
{
    QRect bounds = screen()->availableGeometry();
    const QRect window = parentWidget()->window()->geometry();
    if (bounds.intersects(window))
        bounds &= window;
    const int margin = m_theme.px(space::s);
    bounds.adjust(margin, margin, -margin, -margin);
    const QSize size = sizeHint().boundedTo(bounds.size());
    resize(size);
    const int gap = m_theme.px(space::xs);
    QPoint corner(isRightToLeft() ? anchor.right() + 1 - size.width() : anchor.left(),
                  anchor.bottom() + 1 + gap);
    if (corner.y() + size.height() > bounds.bottom() + 1 &&
        anchor.top() - gap - size.height() >= bounds.top())
        corner.setY(anchor.top() - gap - size.height());
    corner.setX(std::clamp(corner.x(), bounds.left(), bounds.right() + 1 - size.width()));
    corner.setY(std::clamp(corner.y(), bounds.top(), bounds.bottom() + 1 - size.height()));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

void DetailsPopover::copy()
{
    QGuiApplication::clipboard()->setText(m_details);
    close();
}

void DetailsPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

void DetailsPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dria
