#include "ui/chat/undo_banner.h"

#include <QPushButton>

namespace dria {

UndoBanner::UndoBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, Kind::Info, {}, parent)
{
    setClosable(true);
    connect(addButton(tr("Undo")), &QPushButton::clicked, this, &UndoBanner::undoRequested);
    hide();
}

void UndoBanner::showFor(int messages)
{
    setText(tr("%n message(s) deleted.", nullptr, messages));
    show();
}

} // namespace dria
