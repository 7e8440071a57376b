#include "ui/program/options.h"

#include "core/data_dir.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace dria {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::Options)
};

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Chat with the models of the Dria network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        QStringLiteral("profile"), Words::tr("Use the account with this name."), Words::tr("name"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     Words::tr("Keep everything in this folder."),
                                     Words::tr("folder"));
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        Words::tr("Use the practice gateway: nothing leaves this computer."));
    const QCommandLineOption verbose(QStringLiteral("verbose"),
                                     Words::tr("Log in detail, without any content."));
    const QCommandLineOption demo(
        QStringLiteral("screenshot-conversation"),
        Words::tr("Hold one conversation, write a picture of the window, and end. With the "
                  "practice gateway, unless an account is named."),
        Words::tr("file"));
    QCommandLineOption firstPaint(QStringLiteral("report-first-paint")); // for tests/bench
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({profile, dataDir, practice, verbose, demo, firstPaint});
    parser.process(arguments);

    Options options;
    options.dataDir = parser.isSet(dataDir) ? parser.value(dataDir) : defaultDataDirPath();
    options.profile = parser.value(profile);
    options.practice = parser.isSet(practice) || (parser.isSet(demo) && !parser.isSet(profile));
    options.verbose = parser.isSet(verbose);
    options.demoScreenshot = parser.value(demo);
    options.reportFirstPaint = parser.isSet(firstPaint);
    return options;
}

bool Options::wantsOnlyText(const QStringList &arguments)
{
    static const QStringList text{QStringLiteral("-h"), QStringLiteral("--help"),
                                  QStringLiteral("--help-all"), QStringLiteral("-v"),
                                  QStringLiteral("--version")};
    return std::ranges::any_of(arguments,
                               [](const QString &argument) { return text.contains(argument); });
}

} // namespace dria
