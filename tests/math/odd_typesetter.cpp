// A typesetter that answers as it is told by the formulas it gets: what the real one may do when a
// formula breaks it. Run with "mute" it never says that it is ready, with "dead" it ends at once.

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

void say(const std::string &line)
{
    std::cout << line << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string manner = argc > 1 ? argv[1] : "";
    if (manner == "dead")
        return 1;
    if (manner != "mute")
        say(R"({"ready":true})");
    for (std::string line; std::getline(std::cin, line);) {
        const QString tex =
            QJsonDocument::fromJson(QByteArray::fromStdString(line)).object()["tex"_L1].toString();
        if (tex == "hang"_L1)
            continue;
        if (tex == "die"_L1)
            return 1;
        if (tex == "wrong"_L1)
            say(R"({"refusal":"Undefined control sequence \\wrong"})");
        else if (tex == "rubbish"_L1)
            say("rubbish");
        else if (tex == "flood"_L1)
            say(std::string(5 * 1024 * 1024, 'x'));
        else if (tex == "large"_L1)
            say(R"({"drawing":{"em":1000,"width":900000000,"ascent":1,"descent":0,"items":[]}})");
        else
            say(R"({"drawing":{"em":1000,"width":1500,"ascent":700,"descent":200,"items":[)"
                R"({"rect":[0,0,1500,700],"transform":[1,0,0,-1,0,0],"fill":"currentColor"}]}})");
    }
    return 0;
}
