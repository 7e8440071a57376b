#pragma once
// The moment from which a start may do what the first picture of the window does not need.

#include <QObject>

class QWidget;

namespace dria {

/// Watches one window and deletes itself when it has spoken.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// The window is not shown yet.
    explicit FirstPaint(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The window has its picture; said once, and after a second also where it has none yet (it may
    /// be started minimised).
    void done();

private:
    void finish();

    QWidget &m_window;
    bool m_isDone = false;
};

/// For measurements: "first paint: N" on standard output, N microseconds of CPU time of the process
/// so far.
void printFirstPaint();

} // namespace dria
