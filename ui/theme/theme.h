#pragma once
// The program's looks as one object: made once in main, passed by reference to what draws.

#include "ui/theme/appearance.h"
#include "ui/theme/look.h"

#include <QFont>
#include <QObject>

#include <memory>

class QApplication;

namespace dria {

class SystemAppearance;

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    static constexpr int minimumZoom = 50;
    static constexpr int maximumZoom = 300;

    /// Needs a QGuiApplication, whose system fonts it reads.
    explicit Theme(QObject *parent = nullptr);

    /// Gives the application our style, palette and font, now and after every change.
    void applyTo(QApplication &application);

    /// Takes the desktop's wishes from system, now and whenever they change.
    void follow(SystemAppearance &system);
    void setSystemAppearance(const Appearance &appearance);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /// Percent; values outside 50–300 are moved to the nearer end.
    [[nodiscard]] int zoom() const { return m_look->zoom; }
    void setZoom(int percent);
    /// The next of the usual steps (…, 90, 100, 110, 125, 150, …), for Ctrl +/−.
    void zoomIn();
    void zoomOut();

    [[nodiscard]] const Tokens &tokens() const { return m_look->tokens; }
    [[nodiscard]] bool isDark() const { return m_look->dark; }
    [[nodiscard]] bool isHighContrast() const { return m_look->highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_look->reducedMotion; }

    /// Pixels at 100 % zoom to pixels now.
    [[nodiscard]] int px(int atHundredPercent) const { return m_look->px(atHundredPercent); }

    /// What the application's font is at TypeStep::Body; other steps and weights at the same zoom.
    [[nodiscard]] QFont font(TypeStep step = TypeStep::Body,
                             QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont codeFont(TypeStep step = TypeStep::Body) const;

    /// For painters and icons that outlive a change; its content is always current.
    [[nodiscard]] std::shared_ptr<const Look> look() const { return m_look; }

Q_SIGNALS:
    /// Colours, zoom or motion changed. The application already has the new palette and font.
    void changed();

private:
    void update(int zoom);
    void apply();

    std::shared_ptr<Look> m_look;
    QApplication *m_application = nullptr;
    Appearance m_appearance;
    Scheme m_scheme = Scheme::System;
};

} // namespace dria
