// Composes the program: makes what lives as long as it does, hands each part what it needs, shows
// the window.

#include "api/network_manager.h"
#include "browser/browser_wallet.h"
#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/background_files.h"
#include "core/clock.h"
#include "core/data_dir.h"
#include "core/diagnostics.h"
#include "core/environment_key.h"
#include "core/keychain_store.h"
#include "core/log_file.h"
#include "core/logging.h"
#include "core/process_guard.h"
#include "core/settings.h"
#include "credits/wallet_book.h"
#include "library/library_search.h"
#include "library/payment_ledger.h"
#include "library/room_store.h"
#include "library/sqlite_conversation_store.h"
#include "library/usage_ledger.h"
#include "ui/actions/action_registry.h"
#include "ui/math/typesetter.h"
#include "ui/program/bring_to_front.h"
#include "ui/program/demo_conversation.h"
#include "ui/program/extra_trust.h"
#include "ui/program/first_instance.h"
#include "ui/program/first_paint.h"
#include "ui/program/options.h"
#include "ui/program/practice_host.h"
#include "ui/program/second_instance.h"
#include "ui/program/start_account.h"
#include "ui/program/terminal.h"
#include "ui/program/translations.h"
#include "ui/shell/main_window.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/system_appearance.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>

namespace {

using namespace dria;

constexpr int diagnosticLines = 200;

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("dria-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DRIA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Dria Desktop"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.driadesktop.DriaDesktop"));
}

// Said where the person is: in the terminal the program was started from, else in a window.
int refuse(const QString &sentence)
{
    std::fprintf(stderr, "dria-desktop: %s\n", qPrintable(sentence));
    if (startedFromTerminal() || QGuiApplication::platformName() == QLatin1String("offscreen"))
        return 1;
    QMessageBox box;
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(sentence);
    box.show();
    QApplication::exec();
    return 1;
}

/// Whether another process, which has the data dir, has shown its window.
bool showFirstInstance(const QString &dataDir)
{
    SecondInstance second(dataDir);
    QObject::connect(&second, &SecondInstance::answered, &second,
                     [](bool shown) { QCoreApplication::exit(shown ? 0 : 1); });
    second.ask();
    const bool shown = QApplication::exec() == 0;
    if (shown)
        std::printf("%s\n", qPrintable(second.shownWords()));
    return shown;
}

int runDemo(MainWindow &window, Workspace &workspace, const QString &picture)
{
    DemoConversation demo(window, workspace, picture);
    QObject::connect(&demo, &DemoConversation::done, &demo, [](const QString &path) {
        if (!path.isEmpty())
            std::printf("%s\n", qPrintable(path));
        QCoreApplication::exit(path.isEmpty() ? 1 : 0);
    });
    demo.start();
    return QApplication::exec();
}

int runWindow(QApplication &application, const Options &options, Secret environmentKey)
{
    const auto dataDir = DataDir::open(options.dataDir);
    if (!dataDir) {
        return DataDir::isLocked(options.dataDir) && showFirstInstance(options.dataDir)
                   ? 0
                   : refuse(dataDir.error().detail);
    }
    // Qt's own file dialog remembers its folder: inside ours, like all that is written.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, (*dataDir)->path());
    const LogFile log((*dataDir)->filePath(QStringLiteral("logs")));
    setVerboseLogging(options.verbose);
    qCInfo(lcUi).noquote() << "Dria Desktop" << QCoreApplication::applicationVersion() << "on Qt"
                           << qVersion() << QGuiApplication::platformName();

    const SystemClock clock;
    Settings settings((*dataDir)->filePath(QStringLiteral("settings.json")));
    Theme theme;
    SystemAppearance system;
    theme.follow(system);
    theme.applyTo(application);
    QGuiApplication::setWindowIcon(icon(IconName::App, theme));

    KeychainStore keychain;
    keychain.hold();
    AccountBook accounts(settings);
    AccountKeys keys(keychain, settings, (*dataDir)->id());
    const auto chosen =
        chooseAccount(accounts, keys, options, std::move(environmentKey), clock.nowUtc());
    if (!chosen)
        return refuse(chosen.error().detail);
    const QDir own(QCoreApplication::applicationDirPath());
    PracticeHost practice(accounts, keys, own.filePath(QStringLiteral(DRIA_PRACTICE_PATH)));
    practice.follow();

    NetworkManager network;
    const ExtraTrust trust(network, settings);
    BackgroundFiles files;
    const QString library = (*dataDir)->filePath(QStringLiteral("library.db"));
    SqliteConversationStore store(library, clock, LibraryThread::Begin::WhenAsked);
    LibrarySearch search(library);
    UsageLedger usage(store.thread(), clock);
    PaymentLedger payments(store.thread(), clock);
    BrowserWallet browser(&QDesktopServices::openUrl, systemRandom);
    WalletBook wallets(keychain, settings, clock, (*dataDir)->id(), &browser);
    RoomStore rooms(store.thread(), clock);
    Workspace workspace({**dataDir, settings, accounts, keys, store, network, files, clock, &usage,
                         &payments, &wallets, &rooms});
    QObject::connect(&store, &SqliteConversationStore::stateChanged, &workspace,
                     &Workspace::setLibraryState);
    ActionRegistry actions;
    const PracticeService practiceService{[&practice] { return practice.problem(); },
                                          [&practice] { practice.follow(); }};
    math::Typesetter typesetter({.program = own.filePath(QStringLiteral(DRIA_FORMULAS_PATH)),
                                 .families = theme.look()->fonts.uiFamilies});
    const WindowServices services{&QDesktopServices::openUrl,
                                  [&accounts, &log] {
                                      return diagnosticsText(QCoreApplication::applicationVersion(),
                                                             QGuiApplication::platformName(),
                                                             accounts.accounts(),
                                                             log.recentLines(diagnosticLines));
                                  },
                                  (*dataDir)->filePath(QStringLiteral("logs")),
                                  practiceService,
                                  &typesetter,
                                  &search,
                                  &store.thread()};
    MainWindow window(workspace, theme, actions, services);
    FirstInstance instance;
    QObject::connect(&instance, &FirstInstance::showRequested, &window,
                     [&window](const QString &token) { bringToFront(window, token); });
    const auto *painted = new FirstPaint(window);
    if (options.reportFirstPaint)
        QObject::connect(painted, &FirstPaint::done, &window, &printFirstPaint);
    QObject::connect(painted, &FirstPaint::done, &window, [&] {
        store.thread().begin();
        keychain.begin();
        instance.listen((*dataDir)->path());
    });
    window.show();
    return options.demoScreenshot.isEmpty() ? QApplication::exec()
                                            : runDemo(window, workspace, options.demoScreenshot);
}

} // namespace

int main(int argc, char *argv[])
{
    disableCoreDumps();
    Secret environmentKey = takeKeyFromEnvironment();
    describeProgram();

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (Options::wantsOnlyText(arguments)) {
        QCoreApplication application(argc, argv);
        (void)Options::parse(arguments); // answers, and ends the program
        return 0;
    }
    QApplication application(argc, argv);
    installTranslations(application);
    return runWindow(application, Options::parse(QCoreApplication::arguments()),
                     std::move(environmentKey));
}
