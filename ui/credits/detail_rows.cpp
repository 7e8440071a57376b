#include "ui/credits/detail_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

namespace dria {

namespace {
constexpr int nameWidth = 120;  ///< pixels at 100 % zoom
constexpr int leastWidth = 480; ///< for both side by side
} // namespace

DetailRows::DetailRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    connect(&theme, &Theme::changed, this, &DetailRows::place);
    place();
}

void DetailRows::add(const QString &name, QWidget *value, bool withButton)
{
    auto *row = new QWidget;
    auto *line = new QBoxLayout(QBoxLayout::LeftToRight, row);
    line->setContentsMargins({});
    auto *label = new PlainLabel(name);
    label->setTextRole(QPalette::PlaceholderText);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(value, 1);
    layout()->addWidget(row);
    m_rows.append({line, label, value, withButton});
    place();
}

PlainLabel *DetailRows::add(const QString &name)
{
    auto *value = new PlainLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(name, value);
    return value;
}

void DetailRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// Text that was set while it was hidden has told no layout above that its height is another.
void DetailRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (const Row &row : std::as_const(m_rows)) {
        row.value->updateGeometry();
        row.layout->parentWidget()->updateGeometry();
    }
    updateGeometry();
}

void DetailRows::place()
{
    const bool isNarrow = width() < m_theme.px(leastWidth);
    layout()->setSpacing(m_theme.px(isNarrow ? space::m : space::s));
    for (const Row &row : std::as_const(m_rows)) {
        row.layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row.layout->setSpacing(m_theme.px(isNarrow ? 0 : space::m));
        row.name->setMinimumHeight(row.withButton && !isNarrow ? m_theme.px(hitTarget) : 0);
        row.name->setMinimumWidth(isNarrow ? 0 : m_theme.px(nameWidth));
        row.name->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.px(nameWidth));
    }
}

} // namespace dria
