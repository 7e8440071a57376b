#pragma once
// The page with everything that can be set, one section below the other.

#include "ui/settings/page.h"

#include <QUuid>

namespace dria {

class Workspace;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void replaceKeyRequested(const QUuid &account);
    void openLogsRequested();
    void copyDiagnosticsRequested();
};

} // namespace dria
