#pragma once
// Keeps scheme and zoom in the settings: read once, written whenever the theme changes.

#include <QObject>

namespace dria {

class Settings;
class Theme;

class ThemeSettings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ThemeSettings(Theme &theme, Settings &settings, QObject *parent = nullptr);

private:
    void write();

    Theme &m_theme;
    Settings &m_settings;
};

} // namespace dria
