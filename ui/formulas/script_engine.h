#pragma once
// MathJax in a JavaScript engine: TeX in, the drawing of a formula out.

#include <QJSEngine>
#include <QString>

namespace dria::formulas {

class ScriptEngine
{
public:
    /// Takes half a second. What is wrong with the script is in problem().
    ScriptEngine();

    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// One line of JSON: an object with a drawing (resources/math/drawing.js), or with a refusal
    /// that says what is wrong with the TeX.
    [[nodiscard]] QByteArray draw(const QString &tex, bool display);

private:
    QJSEngine m_engine;
    QJSValue m_draw;
    QString m_problem;
};

} // namespace dria::formulas
