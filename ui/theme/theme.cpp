#include "ui/theme/theme.h"

#include "ui/theme/dria_style.h"
#include "ui/theme/palette.h"
#include "ui/theme/system_appearance.h"

#include <QApplication>
#include <QThread>
#include <QWidget>

#include <algorithm>
#include <array>

namespace dria {

namespace {

constexpr std::array zoomSteps{50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

const Tokens &tokensFor(bool dark, bool highContrast)
{
    if (highContrast)
        return dark ? highContrastDarkTokens() : highContrastLightTokens();
    return dark ? darkTokens() : lightTokens();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_look(std::make_shared<Look>())
{
    m_look->fonts = systemFontSet();
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    QApplication::setStyle(new DriaStyle(m_look));
    apply();
}

void Theme::follow(SystemAppearance &system)
{
    connect(&system, &SystemAppearance::changed, this, &Theme::setSystemAppearance);
    setSystemAppearance(system.current());
}

void Theme::setSystemAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update(zoom());
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    update(zoom());
}

void Theme::setZoom(int percent)
{
    update(std::clamp(percent, minimumZoom, maximumZoom));
}

void Theme::zoomIn()
{
    const auto *step = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom());
    setZoom(step == zoomSteps.end() ? maximumZoom : *step);
}

void Theme::zoomOut()
{
    const auto *step = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom());
    setZoom(step == zoomSteps.begin() ? minimumZoom : *(step - 1));
}

QFont Theme::font(TypeStep step, QFont::Weight weight) const
{
    return uiFont(m_look->fonts, step, zoom(), weight);
}

QFont Theme::codeFont(TypeStep step) const
{
    return dria::codeFont(m_look->fonts, step, zoom());
}

void Theme::update(int zoom)
{
    const bool dark = m_scheme == Scheme::System ? m_appearance.dark : m_scheme == Scheme::Dark;
    Look &look = *m_look;
    if (look.dark == dark && look.highContrast == m_appearance.highContrast &&
        look.reducedMotion == m_appearance.reducedMotion && look.zoom == zoom) {
        return;
    }
    look.dark = dark;
    look.highContrast = m_appearance.highContrast;
    look.reducedMotion = m_appearance.reducedMotion;
    look.tokens = tokensFor(dark, look.highContrast);
    look.zoom = zoom;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    if (!m_application)
        return;
    QApplication::setPalette(paletteFor(tokens()));
    QApplication::setFont(font());
    // Qt tells the widgets of a new palette and font only inside exec(), and of our style's new
    // sizes never.
    QList<QEvent::Type> news{QEvent::StyleChange};
    if (thread()->loopLevel() == 0)
        news = {QEvent::ApplicationPaletteChange, QEvent::ApplicationFontChange,
                QEvent::StyleChange};
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        for (QEvent::Type type : std::as_const(news)) {
            QEvent event(type);
            QApplication::sendEvent(widget, &event);
        }
        widget->updateGeometry();
    }
}

} // namespace dria
