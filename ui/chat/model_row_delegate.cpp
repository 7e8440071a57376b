#include "ui/chat/model_row_delegate.h"

#include "chat/catalogue.h"
#include "ui/chat/model_words.h"
#include "ui/chat/picker_rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace dria {

/// One row while it is drawn. Rectangles are laid out left to right; visual() mirrors them.
struct ModelRowDelegate::Row
{
    QModelIndex index;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QRect whole;
    QRect heading; ///< empty where none begins
    QRect body;    ///< what is highlighted
    QRect star;
    QRect line; ///< id, badges, figures
    QString title;
    QString reason; ///< why it cannot be used; empty when it can
    bool selected = false;
    bool hovered = false;
    QColor text;
    QColor muted;

    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(direction, whole, rect);
    }
    [[nodiscard]] Qt::Alignment leading() const
    {
        return QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    }
};

ModelRowDelegate::ModelRowDelegate(Theme &theme, const PickerRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rows(rows)
{
}

ModelRowDelegate::Row ModelRowDelegate::rowFor(const QStyleOptionViewItem &option,
                                               const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    Row row;
    row.index = index;
    row.direction = option.direction;
    row.whole = option.rect;
    row.title = m_rows.headingAt(index);
    row.reason = index.data(Catalogue::UnusableReasonRole).toString();
    row.selected = option.state.testFlag(QStyle::State_Selected);
    row.hovered = option.state.testFlag(QStyle::State_MouseOver);
    row.body = row.whole;
    if (!row.title.isEmpty()) {
        row.heading = QRect(row.whole.topLeft(), QSize(row.whole.width(), headingHeight()));
        row.body.setTop(row.heading.bottom() + 1);
    }
    row.star = QRect(row.body.left() + m_theme.px(space::xs), row.body.top(), m_theme.px(hitTarget),
                     lineHeight());
    row.line = QRect(row.star.right() + 1, row.body.top(), 0, lineHeight());
    row.line.setRight(row.body.right() - m_theme.px(space::m));
    row.text = row.selected ? tokens.selectionText : tokens.text;
    row.muted = row.selected ? tokens.selectionText : tokens.muted;
    if (!row.reason.isEmpty() && !row.selected)
        row.text = tokens.muted;
    return row;
}

void ModelRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Row row = rowFor(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row.heading.isEmpty())
        paintHeading(*painter, row);
    if (row.selected || row.hovered) {
        const double corner = m_theme.px(radius::control);
        const QRect ground = row.body.adjusted(m_theme.px(space::xs), 0, -m_theme.px(space::xs), 0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.selected ? m_theme.tokens().selection : m_theme.tokens().hover);
        painter->drawRoundedRect(ground, corner, corner);
    }
    QRect line = row.line;
    paintStar(*painter, row);
    if (!m_rows.isTypedRow(index)) {
        line = paintFigures(*painter, row, line);
        line = paintBadges(*painter, row, line);
    }
    const QFont font = m_theme.font();
    painter->setFont(font);
    painter->setPen(row.text);
    const QString id = index.data(Qt::DisplayRole).toString();
    painter->drawText(row.visual(line), int(row.leading()),
                      QFontMetrics(font).elidedText(id, Qt::ElideMiddle, line.width()));
    if (!row.reason.isEmpty()) {
        const QFont small = m_theme.font(TypeStep::Small);
        const QRect below(row.line.left(), row.line.bottom() + 1, row.line.width(), reasonHeight());
        painter->setFont(small);
        painter->setPen(row.muted);
        painter->drawText(
            row.visual(below), int(row.leading() & ~Qt::AlignVCenter),
            QFontMetrics(small).elidedText(row.reason, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

void ModelRowDelegate::paintHeading(QPainter &painter, const Row &row) const
{
    const QRect place = row.heading.adjusted(m_theme.px(space::m), m_theme.px(space::s),
                                             -m_theme.px(space::m), -m_theme.px(2));
    const QFont font = m_theme.font(TypeStep::Small, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(row.visual(place), int(row.leading()),
                     QFontMetrics(font).elidedText(row.title, Qt::ElideRight, place.width()));
}

void ModelRowDelegate::paintStar(QPainter &painter, const Row &row) const
{
    const bool typed = m_rows.isTypedRow(row.index);
    const bool favourite = row.index.data(Catalogue::FavouriteRole).toBool();
    if (!typed && !favourite && !row.hovered && !row.selected)
        return;
    const IconName name = typed       ? IconName::Plus
                          : favourite ? IconName::StarFilled
                                      : IconName::Star;
    const int size = m_theme.px(iconSize::small);
    QRect place(0, 0, size, size);
    place.moveCenter(row.visual(row.star).center());
    icon(name, m_theme, favourite ? IconRole::Accent : IconRole::Muted)
        .paint(&painter, place, Qt::AlignCenter, row.selected ? QIcon::Selected : QIcon::Normal);
}

QRect ModelRowDelegate::paintFigures(QPainter &painter, const Row &row, QRect line) const
{
    const QVariant nodes = row.index.data(Catalogue::NodesRole);
    const QVariant speed = row.index.data(Catalogue::SpeedRole);
    QStringList figures;
    if (speed.isValid())
        figures += speedInWords(speed.toDouble());
    if (nodes.isValid())
        figures += nodesInWords(nodes.toInt());
    if (figures.isEmpty())
        return line;
    const QFont font = m_theme.font(TypeStep::Small);
    const QString text = figures.join(QStringLiteral("  ·  "));
    const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
    const int dot = m_theme.px(space::s);
    const int gap = m_theme.px(space::xs);

    const QRect place(line.right() - width + 1, line.top(), width, line.height());
    painter.setFont(font);
    painter.setPen(row.muted);
    painter.drawText(row.visual(place), Qt::AlignCenter, text);
    line.setRight(place.left() - m_theme.px(space::s));
    if (!nodes.isValid())
        return line;
    QRectF spot = row.visual(QRect(place.left() - gap - dot, line.top(), dot, line.height()));
    spot = QRectF(spot.x(), spot.center().y() - dot / 2.0, dot, dot);
    const bool online = nodes.toInt() > 0;
    painter.setPen(online ? QPen(Qt::NoPen) : QPen(row.muted, m_theme.px(1)));
    painter.setBrush(online ? QBrush(m_theme.tokens().good) : QBrush(Qt::NoBrush));
    painter.drawEllipse(spot.adjusted(0.5, 0.5, -0.5, -0.5));
    line.setRight(place.left() - gap - dot - m_theme.px(space::s));
    return line;
}

QRect ModelRowDelegate::paintBadges(QPainter &painter, const Row &row, QRect line) const
{
    const auto kinds = ModelInfo::Kinds::fromInt(row.index.data(Catalogue::KindsRole).toInt());
    const QStringList words = kindsInWords(kinds);
    const QFont font = m_theme.font(TypeStep::Small);
    const QFontMetrics metrics(font);
    const int pad = m_theme.px(6);
    const int height = metrics.height() + m_theme.px(2);
    painter.setFont(font);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        const int width = metrics.horizontalAdvance(*word) + 2 * pad;
        QRect place(line.right() - width + 1, 0, width, height);
        place.moveTop(line.top() + (line.height() - height) / 2);
        painter.setPen(QPen(row.selected ? row.muted : m_theme.tokens().hairline, m_theme.px(1)));
        painter.setBrush(Qt::NoBrush);
        const QRectF outline = QRectF(row.visual(place)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(outline, height / 2.0, height / 2.0);
        painter.setPen(row.muted);
        painter.drawText(outline, Qt::AlignCenter, *word);
        line.setRight(place.left() - m_theme.px(space::xs));
    }
    return line;
}

QSize ModelRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int height = lineHeight();
    if (!m_rows.headingAt(index).isEmpty())
        height += headingHeight();
    if (!index.data(Catalogue::UnusableReasonRole).toString().isEmpty())
        height += reasonHeight();
    return {m_theme.px(hitTarget), height};
}

bool ModelRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint point = mouse->position().toPoint();
    const Row row = rowFor(option, index);
    if (mouse->button() != Qt::LeftButton || !row.body.contains(point))
        return false;
    if (!m_rows.isTypedRow(index) && row.visual(row.star).contains(point))
        Q_EMIT starClicked(index);
    else
        Q_EMIT rowClicked(index);
    return true;
}

bool ModelRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const Row row = rowFor(option, index);
    const bool onStar = row.visual(row.star).contains(event->pos());
    QString text = index.data(Catalogue::IdRole).toString();
    if (onStar && !m_rows.isTypedRow(index))
        text = index.data(Catalogue::FavouriteRole).toBool() ? tr("Remove from favourites (Ctrl+D)")
                                                             : tr("Add to favourites (Ctrl+D)");
    else if (!row.reason.isEmpty())
        text += u'\n' + row.reason;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

int ModelRowDelegate::headingHeight() const
{
    return QFontMetrics(m_theme.font(TypeStep::Small)).height() + m_theme.px(space::m);
}

int ModelRowDelegate::lineHeight() const
{
    return std::max(m_theme.px(32), QFontMetrics(m_theme.font()).height() + m_theme.px(space::s));
}

int ModelRowDelegate::reasonHeight() const
{
    return QFontMetrics(m_theme.font(TypeStep::Small)).height() + m_theme.px(6);
}

} // namespace dria
