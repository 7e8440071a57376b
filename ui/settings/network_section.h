#pragma once
// The settings' part on the network: certificates trusted beside the system's.

#include "ui/settings/section.h"

class QPushButton;

namespace dria {

class PlainLabel;
class Settings;

class NetworkSection : public Section
{
    Q_OBJECT

public:
    NetworkSection(Settings &settings, const Theme &theme, QWidget *parent = nullptr);

private:
    void choose();
    void update();

    Settings &m_settings;
    PlainLabel *m_path;
    QPushButton *m_remove;
};

} // namespace dria
