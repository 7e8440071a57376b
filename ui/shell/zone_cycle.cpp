#include "ui/shell/zone_cycle.h"

#include <QApplication>
#include <QWidget>

namespace dria {

namespace {

/// What takes the focus when a zone is entered for the first time.
QWidget *entranceOf(QWidget *zone)
{
    if (QWidget *proxy = zone->focusProxy(); proxy && proxy->isVisible() && proxy->isEnabled())
        return proxy;
    for (QWidget *next = zone->nextInFocusChain(); next != zone; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0;
        if (zone->isAncestorOf(next) && takesTab && next->isVisible() && next->isEnabled())
            return next;
    }
    return nullptr;
}

} // namespace

ZoneCycle::ZoneCycle(QList<QWidget *> zones, QObject *parent)
    : QObject(parent)
    , m_zones(std::move(zones))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { noteFocus(now); });
}

qsizetype ZoneCycle::zoneOf(const QWidget *widget) const
{
    for (qsizetype i = 0; i < m_zones.size(); ++i) {
        if (widget && (m_zones.at(i) == widget || m_zones.at(i)->isAncestorOf(widget)))
            return i;
    }
    return -1;
}

void ZoneCycle::noteFocus(QWidget *now)
{
    if (const qsizetype zone = zoneOf(now); zone >= 0)
        m_last[zone] = now;
}

void ZoneCycle::step(int by)
{
    const qsizetype count = m_zones.size();
    qsizetype zone = zoneOf(QApplication::focusWidget());
    if (zone < 0 && by < 0)
        zone = 0; // from nowhere back is the last
    for (qsizetype tried = 0; tried < count; ++tried) {
        zone = (zone + by + count) % count;
        if (!m_zones.at(zone)->isVisible())
            continue;
        QWidget *target = m_last.value(zone);
        if (!target || !target->isVisible() || !target->isEnabled())
            target = entranceOf(m_zones.at(zone));
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace dria
