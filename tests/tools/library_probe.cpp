// library_probe --data-dir D COMMAND …: does with a library what the window does, and prints what
// came of it as JSON. The program must not be running on that folder.

#include "core/data_dir.h"
#include "probe_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

#include <cstdio>

using namespace dria;
using namespace Qt::StringLiterals;

namespace dria::probe {

Answer cannot(const QString &why)
{
    return {QJsonDocument(QJsonObject{{u"error"_s, why}}), 2};
}

} // namespace dria::probe

namespace {

probe::Answer run(const QString &folder, const QStringList &words)
{
    const QString command = words.value(0);
    const bool mayBeNew = command == "import"_L1;
    if (folder.isEmpty() || (!mayBeNew && !QDir(folder).exists()))
        return probe::cannot(u"--data-dir names no folder"_s);
    const auto dataDir = DataDir::open(folder);
    if (!dataDir)
        return probe::cannot(dataDir.error().detail);
    if (command == "import"_L1 && words.size() == 2)
        return probe::importFile(**dataDir, words.at(1));
    if (command == "export"_L1 && words.size() == 2)
        return probe::exportFile(**dataDir, words.at(1));
    if (command == "search"_L1 && words.size() == 2)
        return probe::search(**dataDir, words.at(1));
    if (command == "check"_L1 && words.size() == 1)
        return probe::check(**dataDir);
    return probe::cannot(u"no such command: see --help"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Does with a library what the window does."_s);
    arguments.addHelpOption();
    const QCommandLineOption folder(u"data-dir"_s, u"The folder of the library."_s, u"D"_s);
    arguments.addOption(folder);
    arguments.addPositionalArgument(u"COMMAND"_s, u"import FILE | export FILE | search TEXT | check"_s);
    arguments.process(application);
    const probe::Answer answer = run(arguments.value(folder), arguments.positionalArguments());
    std::fputs(answer.json.toJson().constData(), stdout);
    return answer.exitCode;
}
