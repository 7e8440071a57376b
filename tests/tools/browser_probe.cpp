// browser_probe payment|message|naming [--account 0x…] [--micros N] [--seconds N]: asks a wallet in a
// browser as the program does. Prints the address of the page, to be opened by hand or by a test, and
// then what became of it, each as one line of JSON. A line on its standard input opens the page
// anew, the end of it cancels.

#include "browser/browser_wallet.h"
#include "core/when_finished.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject &json)
{
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

SigningTask taskOf(const QCommandLineParser &options, const EthAddress &account)
{
    const QString kind = options.positionalArguments().value(0);
    if (kind == "naming"_L1)
        return SigningTask::naming();
    if (kind == "message"_L1)
        return SigningTask::saying("Dria Desktop, übermorgen\n<b>12:00</b>", account);
    const auto end = static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch()) + 300;
    return SigningTask::paying({.from = account,
                                .to = EthAddress(EthAddress::Bytes{9}),
                                .value = options.value(u"micros"_s).toULongLong(),
                                .validAfter = end - 900,
                                .validBefore = end,
                                .nonce = Bytes32{1}},
                               *tokenDomain(u"base"));
}

QJsonObject outcomeOf(const Result<BrowserAnswer> &answer)
{
    if (!answer)
        return {{u"error"_s, answer.error().detail}};
    QJsonObject json{{u"account"_s, answer->account.toString()}};
    if (answer->signature)
        json.insert(u"signature"_s, answer->signature->toHex());
    return json;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(u"kind"_s, u"payment, message or naming"_s);
    options.addOptions({{u"account"_s, u"who has to sign"_s, u"address"_s},
                        {u"micros"_s, u"millionths of a USDC"_s, u"number"_s, u"10000000"_s},
                        {u"seconds"_s, u"how long to wait"_s, u"number"_s, u"300"_s}});
    options.process(app);
    const auto account = EthAddress::parse(options.value(u"account"_s)).value_or(EthAddress());

    BrowserWallet wallet(
        [](const QUrl &url) {
            print({{u"url"_s, url.toString()}});
            return true;
        },
        systemRandom);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &wallet, [&wallet, &input] {
        char line = 0;
        if (::read(STDIN_FILENO, &line, 1) == 1)
            return line == '\n' ? wallet.openAgain() : void();
        input.setEnabled(false);
        wallet.cancel();
    });
    const std::chrono::seconds patience(options.value(u"seconds"_s).toInt());
    whenFinished(wallet.ask(taskOf(options, account), patience), &app,
                 [&app](const Result<BrowserAnswer> &answer) {
                     print(outcomeOf(answer));
                     // The page is told first.
                     QTimer::singleShot(300, &app, &QCoreApplication::quit);
                 });
    return QCoreApplication::exec();
}
