// window_shot OUT.png [--page NAME] [--dark] [--size WxH] [--zoom PERCENT] [--rtl] [--key-locked]
// [--library full|recovered|newer|unusable] [--sidebar] [--scroll PIXELS] [--search TEXT]
// [--room NAME] [--in-room hostile|empty|posts|offline|unread|lookalike] [--import FILE] [--chats
// [--tags] [--delete COUNT]] [--attach FILE]… [--ask TEXT] [--budget soft|hard] [--top-up SCENE]
// [--language CODE]: a picture of the real window on the practice gateway, for judging how it
// looks. The scenes of a top-up are those of top_up_scene.h.

#include "../ui/desk.h"
#include "chat/conversation.h"
#include "chat/conversation_sections.h"
#include "core/ids.h"
#include "credits/budget.h"
#include "library/library_search.h"
#include "library/room_store.h"
#include "library/sqlite_conversation_store.h"
#include "library/usage_ledger.h"
#include "room_scenes.h"
#include "top_up_scene.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer.h"
#include "ui/search/search_view.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_actions.h"
#include "ui/transfer/import_section.h"

#include <QCommandLineParser>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QThread>
#include <QTimer>
#include <QTranslator>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

MainWindow::PageId pageNamed(const QString &name)
{
    if (name == "settings"_L1)
        return MainWindow::PageId::Settings;
    if (name == "connect"_L1)
        return MainWindow::PageId::Connect;
    if (name == "transfer"_L1)
        return MainWindow::PageId::Transfer;
    if (name == "credits"_L1)
        return MainWindow::PageId::Credits;
    if (name == "trash"_L1)
        return MainWindow::PageId::Trash;
    if (name == "about"_L1)
        return MainWindow::PageId::About;
    return MainWindow::PageId::Chat;
}

void lockKey(Desk &desk)
{
    const Account account = desk.addDriaAccount();
    QString text = u"dkn_live_example"_s;
    static_cast<void>(desk.keys.store(account.id, Secret::takeFrom(text)));
    QTimer::singleShot(100, &desk.keys, [&desk, id = account.id] {
        desk.secrets.refusal = Error::Kind::SecretLocked;
        desk.accounts.setCurrent(id);
        static_cast<void>(desk.keys.forget(id)); // what stays is as after a start: locked
    });
}

LibraryState libraryThatIs(const QString &name)
{
    LibraryState state{LibraryState::Kind::Ready, {}, 0, std::nullopt};
    const auto failing = [](Error::Kind kind) { return Error{kind, 0, std::nullopt, {}}; };
    if (name == "full"_L1) {
        state.error = failing(Error::Kind::StorageFull);
    } else if (name == "recovered"_L1) {
        state.kind = LibraryState::Kind::Recovered;
        state.setAside = u"~/.local/share/dria-desktop/library-damaged-20260313T120000Z.db"_s;
        state.recoveredMessages = 1204;
    } else if (name == "newer"_L1) {
        state.kind = LibraryState::Kind::ReadOnly;
        state.error = failing(Error::Kind::StorageNewer);
    } else if (name == "unusable"_L1) {
        state.kind = LibraryState::Kind::Unusable;
        state.error = failing(Error::Kind::StorageBusy);
    }
    return state;
}

/// Chats to be found, in a library beside the one of the desk.
void fillLibrary(SqliteConversationStore &store, const Clock &clock)
{
    const QStringList texts{
        u"How do I read a file line by line with QFile in C++?"_s,
        u"Open it with `QFile::open()` and read **line** by line:\n```cpp\nwhile (!file.atEnd())\n"
        "    process_line(file.readLine());\n```\nEach line keeps its end; trim it where needed. "
        "A file that is read to its end is closed when it goes out of scope."_s,
        u"明天会下雨吗？请用一句话回答。 A line of Chinese."_s,
        u"ما هو أول سطر في الملف؟ اقرأ line من فضلك."_s, u"A café on the line to Zürich"_s};
    const QStringList titles{
        u"Reading files"_s,
        u"A chat with a name that goes on and on, far longer than there is room for in any list"_s,
        u""_s};
    QDateTime when = clock.nowUtc();
    for (int i = 0; i < 60; ++i) {
        ConversationRecord record;
        record.createdAt = record.activeAt = record.updatedAt = when;
        record.id = newId(when);
        record.title = titles.at(i % titles.size());
        record.model =
            i % 7 == 0 ? u"a-model-with-a-very-long-name:235b-instruct"_s : u"qwen3.5:9b"_s;
        (void)store.save(record);
        Message message;
        message.createdAt = message.updatedAt = when;
        message.id = newId(when);
        message.conversation = record.id;
        message.role = i % 2 == 0 ? Message::Role::User : Message::Role::Assistant;
        message.model = record.model;
        message.text = texts.at(i % texts.size());
        (void)store.save(message);
        when = when.addSecs(-40'000);
    }
}

/// Chats of many days in the sidebar, some of them filed, and some deleted.
void fillSidebar(Desk &desk, ConversationSections &sections, int deleted)
{
    const QStringList titles{u"Reading files line by line"_s,
                             u"Rain"_s,
                             u"A chat with a name that goes on and on, far longer than a sidebar"_s,
                             u"明天会下雨吗"_s,
                             u"اقرأ السطر الأول"_s,
                             u"Notes on copper"_s};
    FolderList &folders = desk.workspace->folders();
    const QUuid work = folders.create(QStringLiteral("Work"));
    const QUuid reports = folders.create(QStringLiteral("Reports of the quarter"), work);
    folders.create(QStringLiteral("A folder with a name that is longer than the sidebar is wide"));
    QList<QUuid> tags;
    for (const QString &name : {u"work"_s, u"Qt"_s, u"a tag with a long name"_s, u"عمل"_s})
        tags += desk.workspace->tags().create(name);
    QList<ConversationSummary> summaries;
    QDateTime when = desk.clock.nowUtc();
    QList<QUuid> gone;
    for (int i = 0; i < 40; ++i) {
        summaries.append({QUuid::createUuid(),
                          {},
                          titles.at(i % titles.size()),
                          when,
                          {i == 5             ? work
                           : i == 2 || i == 6 ? reports
                                              : QUuid(),
                           i == 4 || i == 14, i % 9 == 8,
                           i % 3 == 0 ? QList<QUuid>() : tags.mid(i % 4, i % 5)}});
        when = when.addSecs(-25'000);
        ConversationRecord record;
        record.id = summaries.last().id;
        record.title = summaries.last().title;
        (void)desk.store.save(record);
        if (gone.size() < deleted)
            gone += record.id;
    }
    desk.workspace->conversations().append(summaries);
    sections.openFolder(reports);
    desk.workspace->trash().remove(gone);
}

/// The picker over three chats that have not the same tags.
void showTags(MainWindow &window)
{
    auto &chats = *window.findChild<ConversationView *>();
    const QModelIndex first = chats.model()->index(chats.model()->rowCount() / 3, 0);
    chats.selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
    for (int i = 1; i < 3; ++i)
        chats.selectionModel()->select(first.siblingAtRow(first.row() + i),
                                       QItemSelectionModel::Select);
    Q_EMIT chats.tagsRequested(chats.chosen());
}

void waitForIndex(LibrarySearch &search)
{
    for (;;) {
        const auto page = search.search({.text = u"line"_s}).result();
        if (page && !page->hits.isEmpty() && page->isIndexComplete)
            return;
        QThread::msleep(20);
    }
}

/// Answers of a month, by models with names short and long.
void keepUsage(Desk &desk, SqliteConversationStore &store, UsageLedger &usage)
{
    desk.workspace = std::make_unique<Workspace>(
        Workspace::Parts{*desk.data, desk.settings, desk.accounts, desk.keys, store, desk.network,
                         desk.files, desk.clock, &usage});
    const QStringList models{u"qwen3.5:9b"_s, u"lfm2.5:1.2b"_s,
                             u"a-model-with-a-very-long-name:235b-instruct-of-the-quarter"_s};
    for (int i = 0; i < 90; ++i) {
        UsageEntry entry;
        entry.createdAt = desk.clock.nowUtc().addSecs(-i * i * 330);
        entry.id = newId(entry.createdAt);
        entry.account = desk.accounts.current().id;
        entry.conversation = entry.message = entry.id;
        entry.model = models.at(i % 3);
        entry.node = u"node-%1"_s.arg(i % 7);
        entry.answerTokens = 40 + 17 * i;
        entry.isCounted = i % 4 != 0;
        if (i % 9 != 0)
            entry.observedMicros = 10'000 * (1 + i % 13);
        entry.sharedBy = i % 11 == 0 ? 2 : 1;
        (void)usage.record(entry).result();
    }
}

/// The room in one of its states.
void showRoom(Desk &desk, MainWindow &window, const QString &room, const QString &scene)
{
    window.activateWindow();
    playRoomScene(desk, room, scene);
    window.showRoom(room);
    finishRoomScene(desk, window, scene);
}

/// Of what keepUsage() tells of, more is spent.
void setLimit(Desk &desk, bool hard)
{
    Budget budget;
    budget.of(BudgetScope::Day).soft = UsdcAmount(250'000);
    if (hard)
        budget.of(BudgetScope::Day).hard = UsdcAmount(500'000);
    budget.of(BudgetScope::Month).hard = UsdcAmount(20'000'000);
    setBudget(desk.settings, budget);
}

void attachAndAsk(Desk &desk, MainWindow &window, const QStringList &files, const QString &text)
{
    Conversation *chat = window.findChild<ChatPage *>()->conversation();
    (void)desk.waitForModels();
    for (const QString &file : files)
        Q_EMIT window.findChild<Composer *>()->filesOffered({file});
    (void)QTest::qWaitFor([&] { return chat->pendingFiles().isEmpty(); });
    if (!text.isEmpty() && chat->send(text))
        (void)QTest::qWaitFor([&] { return !chat->isBusy(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QCommandLineParser options;
    options.addPositionalArgument(u"out"_s, u"the picture to write"_s);
    options.addOptions(
        {{u"page"_s, u"which page"_s, u"name"_s, u"chat"_s},
         {u"dark"_s, u"dark colours"_s},
         {u"size"_s, u"of the window"_s, u"WxH"_s, u"1180x780"_s},
         {u"zoom"_s, u"percent"_s, u"percent"_s, u"100"_s},
         {u"rtl"_s, u"right to left"_s},
         {u"key-locked"_s, u"an account whose keychain is locked"_s},
         {u"library"_s, u"how its file is"_s, u"how"_s},
         {u"sidebar"_s, u"open the sidebar over a narrow window"_s},
         {u"search"_s, u"what is looked for"_s, u"text"_s},
         {u"room"_s, u"of the page room"_s, u"name"_s, u"general"_s},
         {u"in-room"_s, u"what is in it"_s, u"scene"_s},
         {u"chats"_s, u"many chats in the sidebar"_s},
         {u"tags"_s, u"the tags of three chats, to be chosen"_s},
         {u"delete"_s, u"so many of them"_s, u"count"_s, u"0"_s},
         {u"import"_s, u"a file to take in, for the page transfer"_s, u"file"_s},
         {u"attach"_s, u"a file that goes with the message"_s, u"file"_s},
         {u"ask"_s, u"a message to send, with the files if there are some"_s, u"text"_s},
         {u"budget"_s, u"a limit that the message passes"_s, u"kind"_s},
         {u"top-up"_s, u"how far a top-up has come"_s, u"scene"_s},
         {u"language"_s, u"of its sentences"_s, u"code"_s, u"en"_s},
         {u"scroll"_s, u"down the page"_s, u"pixels"_s, u"0"_s}});
    options.process(app);
    QTranslator sentences;
    if (sentences.load(u":/i18n/dria-desktop_%1.qm"_s.arg(options.value(u"language"_s))))
        QApplication::installTranslator(&sentences);
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const QStringList size = options.value(u"size"_s).split(u'x');
    if (options.isSet(u"top-up"_s)) {
        TopUpStage stage;
        stage.desk.theme.setScheme(options.isSet(u"dark"_s) ? Theme::Scheme::Dark
                                                            : Theme::Scheme::Light);
        stage.desk.theme.setZoom(options.value(u"zoom"_s).toInt());
        stage.window->resize(size.value(0).toInt(), size.value(1).toInt());
        if (!playTopUp(stage, options.value(u"top-up"_s)))
            return 1;
        const auto areas = stage.window->findChildren<QScrollArea *>();
        for (QScrollArea *area : areas) {
            if (area->isVisible())
                area->verticalScrollBar()->setValue(options.value(u"scroll"_s).toInt());
        }
        QTest::qWait(60); // what was laid out anew
        return stage.window->grab().save(options.positionalArguments().value(0)) ? 0 : 1;
    }

    Desk desk;
    desk.theme.setScheme(options.isSet(u"dark"_s) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    desk.settings.setValue(u"appearance.scheme", options.isSet(u"dark"_s) ? u"dark"_s : u"light"_s);
    desk.settings.setValue(u"appearance.zoom", options.value(u"zoom"_s).toInt());
    ActionRegistry registry;
    const QString found = desk.data->filePath(u"found.db"_s);
    SqliteConversationStore store(found, desk.clock);
    LibrarySearch search(found);
    if (options.isSet(u"search"_s)) {
        fillLibrary(store, desk.clock);
        waitForIndex(search);
    }
    UsageLedger usage(store.thread(), desk.clock);
    if (options.value(u"page"_s) == "credits"_L1 || options.isSet(u"budget"_s))
        keepUsage(desk, store, usage);
    if (options.isSet(u"budget"_s))
        setLimit(desk, options.value(u"budget"_s) == "hard"_L1);
    RoomStore rooms(store.thread(), desk.clock);
    const bool isRoom = options.value(u"page"_s) == "room"_L1;
    if (isRoom)
        keepRooms(desk, store, rooms, options.value(u"in-room"_s));
    WindowServices services;
    services.search = &search;
    services.library = &store.thread();
    MainWindow window(*desk.workspace, desk.theme, registry, services);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (isRoom)
        showRoom(desk, window, options.value(u"room"_s), options.value(u"in-room"_s));
    else
        window.showPage(pageNamed(options.value(u"page"_s)));
    if (options.isSet(u"import"_s))
        window.findChild<ImportSection *>()->readFile(options.value(u"import"_s));
    if (options.isSet(u"attach"_s) || options.isSet(u"ask"_s))
        attachAndAsk(desk, window, options.values(u"attach"_s), options.value(u"ask"_s));
    if (options.isSet(u"search"_s)) {
        registry.action(action::searchChats)->trigger();
        window.findChild<SearchView *>()->field().setText(options.value(u"search"_s));
        QTimer::singleShot(500, &app, [&window] {
            QListView &list = window.findChild<SearchView *>()->list();
            list.setCurrentIndex(list.model()->index(1, 0));
        });
    }

    desk.workspace->setLibraryState(libraryThatIs(options.value(u"library"_s)));
    if (options.isSet(u"key-locked"_s))
        QTimer::singleShot(200, &app, [&] { lockKey(desk); });
    QTimer::singleShot(700, &app, [&] {
        if (options.isSet(u"chats"_s))
            fillSidebar(desk, *window.findChild<ConversationSections *>(),
                        options.value(u"delete"_s).toInt());
        if (options.isSet(u"sidebar"_s))
            registry.action(u"view.sidebar")->trigger();
        if (options.isSet(u"tags"_s))
            showTags(window);
        const auto areas = window.findChildren<QScrollArea *>();
        for (QScrollArea *area : areas) {
            if (area->isVisible())
                area->verticalScrollBar()->setValue(options.value(u"scroll"_s).toInt());
        }
        QTimer::singleShot(100, &app, [&] {
            QWidget *popup = QApplication::activePopupWidget();
            QPixmap picture = window.grab();
            if (popup) // a window of its own
                QPainter(&picture).drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
            const bool saved = picture.save(options.positionalArguments().value(0));
            QApplication::exit(saved ? 0 : 1);
        });
    });
    return QApplication::exec();
}
