#pragma once
// Whether somebody can see a window: it is shown, and not minimized.

#include <QObject>

class QWidget;

namespace dria {

class WindowSight : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit WindowSight(QWidget &window);

Q_SIGNALS:
    void changed(bool isSeen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    bool m_isSeen = true; ///< it is about to be
};

} // namespace dria
