#pragma once
// What this program is, its version, and whose work is in it.

#include "ui/settings/page.h"

namespace dria {

class AboutPage : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace dria
