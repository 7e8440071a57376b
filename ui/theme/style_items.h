#pragma once
// Rows, tabs, headers and menu entries.

#include <QSize>

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QWidget;

namespace dria {

struct Look;

void drawRow(QPainter &painter, const Look &look, const QStyleOption &option);
void drawBranch(QPainter &painter, const Look &look, const QStyleOption &option);
void drawHeaderSection(QPainter &painter, const Look &look, const QRect &rect);
void drawTab(QPainter &painter, const Look &look, const QStyleOptionTab &option);

void drawMenuItem(QPainter &painter, const Look &look, const QStyleOptionMenuItem &option,
                  const QStyle &style);
/// contents: the size of the entry's text; QMenu adds the widest shortcut itself.
[[nodiscard]] QSize menuItemSize(const Look &look, const QStyleOptionMenuItem &option,
                                 const QSize &contents);

} // namespace dria
