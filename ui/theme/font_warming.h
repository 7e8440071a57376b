#pragma once
// Looks up the fonts of the scripts that are not the window's own (emoji, Chinese, Arabic…) before
// text needs them: each costs tens of milliseconds once, and megabytes for good. So not at the
// start, but when somebody begins to write or a chat is shown.

#include <QObject>

namespace dria {

class Theme;

class FontWarming : public QObject
{
    Q_OBJECT

public:
    explicit FontWarming(const Theme &theme, QObject *parent = nullptr);

    /// Begins soon, in steps between events; only the first call does anything.
    void begin();

    [[nodiscard]] bool hasBegun() const { return m_begun; }

private:
    const Theme &m_theme;
    bool m_begun = false;
};

} // namespace dria
