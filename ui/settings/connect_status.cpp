#include "ui/settings/connect_status.h"

#include "core/error_text.h"
#include "core/url_policy.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "workspace/connect_flow.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

ConnectStatus::ConnectStatus(ConnectFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_words(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    auto *buttons = new FlowLayout;
    layout->addLayout(buttons);
    m_checkAgain = addButton(tr("Try again"), &ConnectFlow::checkAgain);
    m_skipCheck = addButton(tr("Connect without the check"), &ConnectFlow::skipCheck);
    m_storeAgain = addButton(tr("Try again"), &ConnectFlow::storeAgain);
    m_keepForSession = addButton(tr("Keep for this session only"), &ConnectFlow::keepForSession);
    m_cancel = addButton(tr("Cancel"), &ConnectFlow::cancel);
    for (QPushButton *button :
         {m_checkAgain, m_skipCheck, m_storeAgain, m_keepForSession, m_cancel})
        buttons->addWidget(button);
    connect(&flow, &ConnectFlow::changed, this, &ConnectStatus::update);
    update();
}

QPushButton *ConnectStatus::addButton(const QString &text, void (ConnectFlow::*act)())
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, &m_flow, act);
    return button;
}

QString ConnectStatus::words() const
{
    switch (m_flow.step()) {
    case ConnectFlow::Step::Checking:
        return tr("Asking %1…").arg(originOf(m_flow.account().baseUrl));
    case ConnectFlow::Step::Storing:
        return tr("Waiting for the keychain. It may ask for your password.");
    case ConnectFlow::Step::CheckFailed:
        return tr("The key could not be checked. %1").arg(explain(m_flow.error()));
    case ConnectFlow::Step::StoreFailed:
        if (m_flow.serverSaid().isEmpty()) {
            return tr("The key was not checked, and it could not be stored. %1")
                .arg(explain(m_flow.error()));
        }
        return tr("The key works, but it could not be stored. %1").arg(explain(m_flow.error()));
    case ConnectFlow::Step::Editing:
        if (m_flow.error().kind != Error::Kind::Cancelled)
            return explain(m_flow.error());
        break;
    case ConnectFlow::Step::Done:
        break;
    }
    return {};
}

void ConnectStatus::update()
{
    const ConnectFlow::Step step = m_flow.step();
    const QString text = words();
    m_words->setText(text);
    m_checkAgain->setVisible(step == ConnectFlow::Step::CheckFailed);
    m_skipCheck->setVisible(step == ConnectFlow::Step::CheckFailed);
    m_storeAgain->setVisible(step == ConnectFlow::Step::StoreFailed);
    m_keepForSession->setVisible(step == ConnectFlow::Step::StoreFailed);
    m_cancel->setVisible(step != ConnectFlow::Step::Editing);
    setVisible(!text.isEmpty());
}

} // namespace dria
