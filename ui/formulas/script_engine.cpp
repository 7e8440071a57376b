#include "ui/formulas/script_engine.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace dria::formulas {

using namespace Qt::StringLiterals;

namespace {

QByteArray refusal(const QString &what)
{
    return QJsonDocument(QJsonObject{{u"refusal"_s, what}}).toJson(QJsonDocument::Compact);
}

} // namespace

ScriptEngine::ScriptEngine()
{
    QFile script(u":/formulas.js"_s);
    if (!script.open(QIODevice::ReadOnly)) {
        m_problem = u"there is no script"_s;
        return;
    }
    const QJSValue outcome =
        m_engine.evaluate(QString::fromUtf8(script.readAll()), script.fileName());
    m_draw = m_engine.globalObject().property(u"formulas"_s).property(u"draw"_s);
    if (outcome.isError())
        m_problem = outcome.toString();
    else if (!m_draw.isCallable())
        m_problem = u"the script draws nothing"_s;
}

QByteArray ScriptEngine::draw(const QString &tex, bool display)
{
    const QJSValue drawn = m_draw.call({tex, display});
    if (drawn.isError() || !drawn.isString())
        return refusal(drawn.toString());
    return drawn.toString().toUtf8().replace('\n', ' ');
}

} // namespace dria::formulas
