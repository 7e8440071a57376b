#pragma once
// A window that somebody asked for from elsewhere.

#include <QString>

class QWidget;

namespace dria {

/// Shows it, over others where the window system lets it. @param token as FirstInstance has it
void bringToFront(QWidget &window, const QString &token);

} // namespace dria
