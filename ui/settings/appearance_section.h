#pragma once
// The settings' part on looks: scheme and zoom.

#include "ui/settings/section.h"

class QButtonGroup;
class QSpinBox;

namespace dria {

class AppearanceSection : public Section
{
    Q_OBJECT

public:
    explicit AppearanceSection(Theme &theme, QWidget *parent = nullptr);

private:
    void update();

    Theme &m_theme;
    QButtonGroup *m_scheme;
    QSpinBox *m_zoom;
};

} // namespace dria
