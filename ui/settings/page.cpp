#include "ui/settings/page.h"

#include "ui/settings/heading.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace dria {

namespace {

/// A column of readable width in the middle of whatever room there is.
QHBoxLayout *centred(QWidget *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return row;
}

} // namespace

Page::Page(const QString &title, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setAccessibleName(title);
    auto *back = new IconButton(theme, IconName::ChevronLeft, tr("Back to the chat"));
    back->setShortcutHint(Qt::Key_Escape);
    setFocusProxy(back);
    connect(back, &IconButton::clicked, this, &Page::closed);

    auto *heading = new QWidget;
    m_header = new QHBoxLayout(heading);
    m_header->addWidget(back);
    m_header->addWidget(new Heading(title, TypeStep::Title, theme), 1);

    auto *inner = new QWidget;
    inner->setLayout(centred(m_content));
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(title);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(centred(heading));
    layout->addWidget(m_scroll, 1);

    connect(&theme, &Theme::changed, this, &Page::place);
    place();
}

void Page::place()
{
    const int wide = m_theme.px(readingColumn);
    const int side = m_theme.px(space::xl);
    // The back button's icon, not its room around, stands on the column's edge.
    m_header->setContentsMargins(side - m_theme.px(space::s), m_theme.px(space::l), side,
                                 m_theme.px(space::s));
    m_header->parentWidget()->setMaximumWidth(wide);
    m_content->setMaximumWidth(wide);
    m_column->setContentsMargins(side, m_theme.px(space::s), side, side);
    m_column->setSpacing(m_theme.px(space::m));
}

void Page::scrollTo(QWidget *part)
{
    m_scroll->verticalScrollBar()->setValue(part->mapTo(m_scroll->widget(), QPoint()).y());
}

} // namespace dria
