#pragma once
// Tells a measurement what the start cost: one line on standard output when a window was painted
// for the first time. Made only when asked for.

#include <QObject>

class QWidget;

namespace dria {

/// "first paint: N", N microseconds of CPU time of the process so far.
class FirstPaintReport : public QObject
{
    Q_OBJECT

public:
    /// The window is not shown yet.
    explicit FirstPaintReport(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dria
