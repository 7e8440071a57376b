// dria-formulas: draws formulas for the window. Reads one JSON object a line, {"tex": "x^2",
// "display": true}, and answers each with one line of JSON; the first line it writes says that it
// is ready. Ends with its input.

#include "ui/formulas/own_limits.h"
#include "ui/formulas/script_engine.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned secondsForOne = 6; ///< if whoever asked has died: he waits less

void say(const QByteArray &line)
{
    std::cout.write(line.constData(), line.size()) << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    dria::formulas::limitSelf();
    // The engine judges the style of the script it is given.
    QLoggingCategory::setFilterRules(u"qt.qml.*=false"_s);
    const QCoreApplication application(argc, argv);
    dria::formulas::ScriptEngine engine;
    if (!engine.problem().isEmpty()) {
        std::cerr << "dria-formulas: " << qPrintable(engine.problem()) << '\n';
        return 1;
    }
    say(R"({"ready":true})");
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject request =
            QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        dria::formulas::endAfter(secondsForOne);
        say(engine.draw(request["tex"_L1].toString(), request["display"_L1].toBool()));
        dria::formulas::endAfter(0);
    }
    return 0;
}
