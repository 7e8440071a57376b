#pragma once
// F6: moves the focus from zone to zone, back to where it was in each.

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace dria {

class ZoneCycle : public QObject
{
    Q_OBJECT

public:
    /// In reading order. A zone that is hidden is passed over; a zone needs a focus proxy, or
    /// something in it that takes the focus.
    ZoneCycle(QList<QWidget *> zones, QObject *parent = nullptr);

    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int by);
    void noteFocus(QWidget *now);
    [[nodiscard]] qsizetype zoneOf(const QWidget *widget) const;

    QList<QWidget *> m_zones;
    QHash<qsizetype, QPointer<QWidget>> m_last;
};

} // namespace dria
