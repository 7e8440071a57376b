#pragma once
// What was said on the command line.

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace dria {

struct Options
{
    QString dataDir; ///< everything the program writes goes there
    QString profile; ///< an account's name; empty: the one used last
    bool practice = false;
    bool verbose = false;
    QString demoScreenshot;        ///< hold one conversation, write a picture of it, and end
    bool reportFirstPaint = false; ///< see printFirstPaint()

    /// --help and --version answer and end the program, as does an option it does not know.
    [[nodiscard]] static Options parse(const QStringList &arguments);
    /// True when the arguments only ask for text, so that no display is needed.
    [[nodiscard]] static bool wantsOnlyText(const QStringList &arguments);
};

} // namespace dria
