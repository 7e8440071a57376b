#include "ui/credits/recipient_change.h"

#include "ui/credits/detail_rows.h"
#include "ui/credits/hex_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

namespace dria {

RecipientChange::RecipientChange(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_before(new HexText(tr("Copy the address before"), theme))
    , m_after(new HexText(tr("Copy the new address"), theme))
    , m_asked(new QCheckBox(tr("I know from its operator that the new address is right")))
    , m_accept(new QPushButton(tr("Accept the new address")))
{
    auto *warning =
        new Banner(theme, Banner::Kind::Warning,
                   tr("The address to pay to has changed. Someone may have put theirs in its "
                      "place: ask the server's operator, on a way you know, before you go on. "
                      "Nothing was signed."));
    auto *addresses = new DetailRows(theme);
    addresses->add(tr("Before"), m_before, true);
    addresses->add(tr("Now"), m_after, true);
    auto *cancel = new QPushButton(tr("Do not pay"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {cancel, m_accept}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(warning);
    rows->addWidget(addresses);
    rows->addWidget(m_asked);
    rows->addLayout(buttons);
    setAccessibleName(tr("The address to pay to has changed"));
    connect(m_asked, &QCheckBox::toggled, m_accept, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &RecipientChange::cancelled);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_now); });
}

void RecipientChange::show(const EthAddress &before, const EthAddress &now)
{
    m_now = now;
    m_before->setText(before.toString());
    m_after->setText(now.toString());
    m_asked->setChecked(false);
    m_accept->setEnabled(false);
}

} // namespace dria
