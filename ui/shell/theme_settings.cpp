#include "ui/shell/theme_settings.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/theme/theme.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

QString schemeName(Theme::Scheme scheme)
{
    switch (scheme) {
    case Theme::Scheme::Light:
        return u"light"_s;
    case Theme::Scheme::Dark:
        return u"dark"_s;
    case Theme::Scheme::System:
        break;
    }
    return u"system"_s;
}

} // namespace

ThemeSettings::ThemeSettings(Theme &theme, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    const QString stored = settings.value(keys::appearanceScheme).toString();
    for (const auto scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark}) {
        if (stored == schemeName(scheme))
            theme.setScheme(scheme);
    }
    theme.setZoom(settings.value(keys::appearanceZoom).toInt(100));
    connect(&theme, &Theme::changed, this, &ThemeSettings::write);
}

void ThemeSettings::write()
{
    const QString scheme = schemeName(m_theme.scheme());
    if (m_settings.value(keys::appearanceScheme, u"system"_s).toString() != scheme)
        m_settings.setValue(keys::appearanceScheme, scheme);
    if (m_settings.value(keys::appearanceZoom, 100).toInt() != m_theme.zoom())
        m_settings.setValue(keys::appearanceZoom, m_theme.zoom());
}

} // namespace dria
