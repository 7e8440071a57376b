#include "ui/settings/section.h"

#include "ui/settings/heading.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>

namespace dria {

Section::Section(const QString &title, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    auto *card = new Card(theme);
    m_body = new QVBoxLayout(card);
    m_body->setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new Heading(title, TypeStep::Lead, theme));
    layout->addWidget(card);
}

} // namespace dria
