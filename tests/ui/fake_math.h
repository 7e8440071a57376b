#pragma once
// Draws formulas when a test says so: each picture is a red bar as wide and high as asked for.

#include "ui/math/math_renderer.h"

#include <QHash>
#include <QStringList>

namespace dria::test {

class FakeMath : public math::MathRenderer
{
    Q_OBJECT

public:
    using math::MathRenderer::MathRenderer;

    [[nodiscard]] std::shared_ptr<const math::MathFormula> formula(const QString &tex,
                                                                   bool display) override
    {
        const QString key = (display ? u'D' : u'T') + tex;
        if (const auto known = m_done.value(key))
            return known;
        if (auto waiting = m_waiting.value(key).lock())
            return waiting;
        if (!asked.contains(tex))
            asked << tex;
        auto waiting = std::make_shared<math::MathFormula>();
        m_waiting.insert(key, waiting);
        return waiting;
    }

    /// All that still waits becomes a picture with these measures, in em.
    void draw(double width, double ascent, double descent)
    {
        settle([&](math::MathFormula &formula) {
            formula.state = math::MathFormula::State::Drawn;
            formula.picture.ascent = ascent;
            formula.picture.descent = descent;
            formula.picture.formula.width = width;
            formula.picture.formula.bars = {
                {QRectF(0, -ascent, width, ascent + descent), QColor(Qt::red)}};
        });
    }

    void refuse(math::Refusal refusal, const QString &detail)
    {
        settle([&](math::MathFormula &formula) {
            formula.state = math::MathFormula::State::Refused;
            formula.refusal = refusal;
            formula.detail = detail;
        });
    }

    void forget() { m_done.clear(); }

    [[nodiscard]] qsizetype waiting() const
    {
        return std::count_if(m_waiting.begin(), m_waiting.end(),
                             [](const auto &entry) { return !entry.expired(); });
    }

    QStringList asked; ///< formulas that were not known, in order

private:
    template<typename Outcome>
    void settle(Outcome outcome)
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &[key, entry] : waiting.asKeyValueRange()) {
            if (const auto formula = entry.lock()) {
                outcome(*formula);
                m_done.insert(key, formula);
            }
        }
        Q_EMIT settled();
    }

    QHash<QString, std::weak_ptr<math::MathFormula>> m_waiting;
    QHash<QString, std::shared_ptr<const math::MathFormula>> m_done;
};

} // namespace dria::test
