#include "ui/settings/connect_result.h"

#include "core/account_keys.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/settings/account_words.h"
#include "ui/settings/heading.h"
#include "ui/settings/privacy_card.h"
#include "ui/widgets/plain_label.h"
#include "workspace/connect_flow.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

ConnectResult::ConnectResult(Workspace &workspace, ConnectFlow &flow, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_flow(flow)
    , m_serverSaid(new PlainLabel)
    , m_key(new PlainLabel)
    , m_privacy(new PrivacyCard(theme))
    , m_done(new QPushButton(tr("Start chatting")))
{
    m_key->setTextRole(QPalette::PlaceholderText);
    m_done->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new Heading(tr("Connected"), TypeStep::Lead, theme));
    layout->addWidget(m_serverSaid);
    layout->addWidget(m_key);
    layout->addWidget(m_privacy);
    layout->addWidget(m_done, 0, Qt::AlignLeft);
    setFocusProxy(m_done);
    connect(&flow, &ConnectFlow::changed, this, &ConnectResult::update);
    connect(m_done, &QPushButton::clicked, this, &ConnectResult::finish);
}

void ConnectResult::update()
{
    if (m_flow.step() != ConnectFlow::Step::Done)
        return;
    const Account &account = m_flow.account();
    m_serverSaid->setText(m_flow.serverSaid());
    m_serverSaid->setVisible(!m_flow.serverSaid().isEmpty());
    m_key->setText(keySentence(account, m_workspace.keys().state(account.id)));
    const bool seen = m_workspace.settings().value(keys::privacyCardSeen).toBool();
    m_privacy->setVisible(account.kind == Account::Kind::Dria && !seen);
}

void ConnectResult::finish()
{
    if (m_privacy->isVisibleTo(this))
        m_workspace.settings().setValue(keys::privacyCardSeen, true);
    Q_EMIT read();
}

} // namespace dria
