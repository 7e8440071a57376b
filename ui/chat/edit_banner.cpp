#include "ui/chat/edit_banner.h"

#include "chat/first_words.h"

#include <QPushButton>

namespace dria {

namespace {
constexpr qsizetype shownWords = 40;
}

EditBanner::EditBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, Kind::Info, {}, parent)
{
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &EditBanner::cancelled);
    hide();
}

void EditBanner::showFor(const QString &message)
{
    setText(tr("Editing “%1”. It is sent as a new version, and the old one stays.")
                .arg(firstWords(message, shownWords)));
    show();
}

} // namespace dria
