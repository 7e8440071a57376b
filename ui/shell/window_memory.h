#pragma once
// Where the window was and how its zones stood, from one run to the next.

class QWidget;

namespace dria {

class Settings;
class SidebarFrame;

/// Puts the window and its sidebar back; a window that would lie off every screen is put on one.
void restoreWindow(QWidget &window, SidebarFrame &frame, const Settings &settings);
void rememberWindow(const QWidget &window, const SidebarFrame &frame, Settings &settings);

} // namespace dria
