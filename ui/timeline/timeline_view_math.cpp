// The formulas of the timeline view: shown as written until there are pictures of them.

#include "ui/math/math_renderer.h"
#include "ui/timeline/timeline_view.h"

namespace dria {

void TimelineView::setMath(math::MathRenderer *math)
{
    if (m_math != nullptr)
        m_math->disconnect(this);
    m_math = math;
    if (math != nullptr) {
        connect(math, &math::MathRenderer::settled, this, [this] {
            m_formulasSettled = true;
            refreshSoon(); // many come one after the other
        });
    }
    if (m_model != nullptr)
        restyle(); // what is laid out knows the old one
    else
        m_style->math = math;
}

void TimelineView::showFormulas()
{
    if (const auto first = m_geometry.refreshOutdated())
        relayout(false, first->first, {first->second});
}

} // namespace dria
