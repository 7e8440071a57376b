#include "ui/settings/privacy_card.h"

#include "ui/settings/heading.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

namespace dria {

PrivacyCard::PrivacyCard(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Raised, parent)
{
    setAccessibleName(tr("Who reads what you write"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new Heading(tr("Who reads what you write"), TypeStep::Body, theme));
    layout->addWidget(
        new PlainLabel(tr("Prompts are processed in the clear on a stranger's machine. Dria passes "
                          "each one to a node, which must read it to answer it.")));
    layout->addWidget(new PlainLabel(tr("Do not send passwords, keys, or anything a stranger must "
                                        "not read. What was sent cannot be called back.")));
    layout->addWidget(new PlainLabel(tr("Nobody checks the answers. Check what matters.")));
}

} // namespace dria
