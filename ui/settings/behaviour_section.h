#pragma once
// The settings' part on what keys do in the composer.

#include "ui/settings/section.h"

namespace dria {

class Settings;

class BehaviourSection : public Section
{
    Q_OBJECT

public:
    BehaviourSection(Settings &settings, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace dria
