#include "chat/node_watch.h"

#include "chat/catalogue.h"

#include <algorithm>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto firstLook = 3s;
constexpr std::chrono::milliseconds slowest = 20s;
} // namespace

NodeWatch::NodeWatch(Catalogue &catalogue, QString model, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_model(std::move(model))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(firstLook);
    connect(&m_timer, &QTimer::timeout, &m_catalogue, &Catalogue::refresh);
    connect(&m_catalogue, &Catalogue::refreshed, this, &NodeWatch::look);
    m_timer.start();
}

void NodeWatch::look()
{
    if (m_done)
        return;
    // A server that lists the model without counting nodes is taken to serve what it lists.
    const bool listed = m_catalogue.find(m_model) != nullptr;
    if (!m_catalogue.error() && listed && m_catalogue.nodes(m_model).value_or(1) > 0) {
        m_done = true;
        m_timer.stop();
        Q_EMIT available();
        return;
    }
    m_timer.start(std::min(slowest, m_timer.intervalAsDuration() * 3 / 2));
}

} // namespace dria
