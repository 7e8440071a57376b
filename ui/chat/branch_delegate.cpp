#include "ui/chat/branch_delegate.h"

#include "ui/chat/branch_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace dria {

namespace {

constexpr int laneWidth = 20; // pixels at 100 %
constexpr int rowHeight = 36;
constexpr int dotSize = 5; // half of it
constexpr int mostLanes = 9;

} // namespace

BranchDelegate::BranchDelegate(const Theme &theme, const BranchModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize BranchDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex & /*index*/) const
{
    return {m_theme.px(laneWidth), m_theme.px(rowHeight)};
}

int BranchDelegate::laneX(int lane) const
{
    return m_theme.px(space::l) + std::min(lane, mostLanes) * m_theme.px(laneWidth);
}

void BranchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const BranchRow &row = m_model.at(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect words = option.rect;
    words.setLeft(words.left() + laneX(row.lane) + m_theme.px(laneWidth));
    const QRect ground = words.adjusted(-m_theme.px(space::s), m_theme.px(2),
                                        -m_theme.px(space::xs), -m_theme.px(2));
    words.setRight(words.right() - m_theme.px(space::m));
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const double corner = m_theme.px(radius::control);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(visual(ground), corner, corner);
    }
    paintLanes(*painter, option.rect, index.row(), mirrored);

    const QFont small = m_theme.font(TypeStep::Small);
    const QString count = BranchModel::countText(row);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count) + 1;
    QRect right = words;
    right.setLeft(right.right() - countWidth);
    painter->setFont(small);
    painter->setPen(selected ? tokens.selectionText : tokens.muted);
    painter->drawText(visual(right), Qt::AlignCenter | Qt::TextSingleLine, count);

    words.setRight(right.left() - m_theme.px(space::m));
    const QFont font = m_theme.font(TypeStep::Body, row.isShown ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected ? tokens.selectionText : tokens.text);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(visual(words),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

void BranchDelegate::paintLanes(QPainter &painter, const QRect &place, int number,
                                bool mirrored) const
{
    const Tokens &tokens = m_theme.tokens();
    const BranchRow &row = m_model.at(number);
    const double top = place.top();
    const double bottom = place.bottom() + 1;
    const double middle = (top + bottom) / 2;
    const auto x = [&](int lane) {
        const int inside = laneX(lane);
        return mirrored ? place.right() + 1.0 - inside : place.left() + double(inside);
    };
    const auto pen = [&](int lane) {
        return QPen(lane == 0 ? tokens.accent : tokens.muted, m_theme.px(2), Qt::SolidLine,
                    Qt::FlatCap);
    };
    // A lane goes on below all that leaves it.
    for (int lane = 0; lane < row.lane; ++lane) {
        painter.setPen(pen(lane));
        painter.drawLine(QPointF(x(lane), number == 0 ? middle : top), QPointF(x(lane), bottom));
    }
    painter.setPen(pen(row.lane));
    painter.setBrush(Qt::NoBrush);
    if (row.leavesLane) {
        QPainterPath turn(QPointF(x(row.lane - 1), number == 0 ? middle : top));
        turn.quadTo(QPointF(x(row.lane - 1), middle), QPointF(x(row.lane), middle));
        painter.drawPath(turn);
    } else if (number > 0) {
        painter.drawLine(QPointF(x(row.lane), top), QPointF(x(row.lane), middle));
    }
    if (row.goesOn)
        painter.drawLine(QPointF(x(row.lane), middle), QPointF(x(row.lane), bottom));
    const double dot = m_theme.px(dotSize);
    painter.setBrush(row.isShown ? tokens.accent : tokens.surface);
    painter.drawEllipse(QPointF(x(row.lane), middle), dot, dot);
}

} // namespace dria
