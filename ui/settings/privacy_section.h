#pragma once
// The settings' part that says what goes where, and where the logs are.

#include "ui/settings/section.h"

namespace dria {

class PrivacySection : public Section
{
    Q_OBJECT

public:
    explicit PrivacySection(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openLogsRequested();
    void copyDiagnosticsRequested();
};

} // namespace dria
