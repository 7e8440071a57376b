#include "ui/settings/settings_page.h"

#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/behaviour_section.h"
#include "ui/settings/network_section.h"
#include "ui/settings/privacy_section.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QBoxLayout>

namespace dria {

SettingsPage::SettingsPage(Workspace &workspace, Theme &theme, QWidget *parent)
    : Page(tr("Settings"), theme, parent)
{
    auto *accounts = new AccountsSection(workspace, theme);
    auto *privacy = new PrivacySection(theme);
    column()->addWidget(accounts);
    column()->addWidget(new AppearanceSection(theme));
    column()->addWidget(new BehaviourSection(workspace.settings(), theme));
    column()->addWidget(new NetworkSection(workspace.settings(), theme));
    column()->addWidget(privacy);
    column()->addStretch(1);
    connect(accounts, &AccountsSection::connectRequested, this, &SettingsPage::connectRequested);
    connect(accounts, &AccountsSection::replaceKeyRequested, this,
            &SettingsPage::replaceKeyRequested);
    connect(privacy, &PrivacySection::openLogsRequested, this, &SettingsPage::openLogsRequested);
    connect(privacy, &PrivacySection::copyDiagnosticsRequested, this,
            &SettingsPage::copyDiagnosticsRequested);
}

} // namespace dria
