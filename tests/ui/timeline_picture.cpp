// Paints a mixed conversation into PNG files, to be looked at: timeline_picture FOLDER.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/details_popover.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;

namespace {

QString longAnswer()
{
    return u"# Growing a sourdough starter\n\nA starter is **flour and water** left to *ferment*. "
           "Feed it with `1 : 1 : 1` by weight, see [the guide](https://example.org/guide) or "
           "https://example.com. ~~Never~~ rarely use chlorinated water 😀👍🏽.\n\n## What "
           "you "
           "need\n\n"
           "- Flour, at least 12 % protein\n  - whole rye for the first days\n  - then strong "
           "white\n"
           "- Water at 26 °C\n- [x] a jar\n- [ ] patience\n\n1. Mix.\n2. Wait a day.\n\n   Bubbles "
           "may "
           "take two.\n3. Discard and feed.\n\n> The best time to feed is just after the "
           "peak.\n>\n> — "
           "an old baker\n\n```python\ndef feed(starter: float) -> tuple[float, float, float]:\n"
           "    \"\"\"Equal parts of everything.\"\"\"\n    return starter, starter, starter  # "
           "漢字 😀\n```\n\n"
           "| Day | Flour | Water | What you see |\n|---:|:---:|:---:|---|\n| 1 | 50 g | 50 g | "
           "nothing "
           "at all, which is right |\n| 2 | 50 g | 50 g | a few bubbles and a sharp smell that "
           "goes away "
           "by itself |\n| 10 | 100 g | 100 g | **doubles** in `4 h` |\n\n---\n\n![a "
           "jar](https://img."
           "example.net/jar.png) 発酵は微生物の働きです。温度が高いほど速く進みます。\n\nهذا نص "
           "بالعربية مع كلمة "
           "`code` وهو يبدأ من اليمين.\n\n- عنصر أول\n- عنصر ثان\n\n<b>HTML</b> is text & stays so."_s;
}

QList<Message> conversation()
{
    QList<Message> all;
    all << Message{
        .author = Author::Person, .text = u"How do I start a sourdough?"_s, .name = u"You"_s};
    all << Message{.text = longAnswer(),
                   .thinkingMs = 12'000,
                   .footer =
                       u"qwen3.5:9b · node-4f2a · 412 tokens · 38 tokens/s · first after 0.8 s"_s,
                   .details = u"Request id gen-abc"_s};
    all << Message{.author = Author::Notice, .text = u"Model changed to qwen3.5:27b"_s};
    all << Message{.author = Author::Person,
                   .text = u"Thanks. And what if it smells of acetone? I left it for a week on the "
                           "counter, in summer, and forgot to feed it.\nCan it be saved?"_s,
                   .name = u"You"_s};
    all << Message{.text = u"Yes. Acetone means it is **hungry**:\n\n```\nfeed twice a day\n```"_s,
                   .state = State::Streaming,
                   .status = u"Answering"_s};
    all << Message{.author = Author::Person, .text = u"شكرا جزيلا"_s, .name = u"You"_s};
    all << Message{
        .state = State::Failed,
        .error = u"No node is serving qwen3.5:27b right now. Your message is kept."_s,
        .actions = {{u"wait"_s, u"Wait for a node"_s}, {u"model"_s, u"Use qwen3.5:9b"_s}}};
    return all;
}

QString wideTable(int rows)
{
    QString text = u"| Model | Parameters | Context | Languages it reads | Licence | Speed, "
                   u"tokens/s | Where it runs | "
                   "Notes | Seen |\n|:--|--:|--:|---|:-:|--:|---|---|---|\n"_s;
    for (int row = 1; row <= rows; ++row)
        text +=
            u"| `qwen3.5:%1b` | %1 billion | 262,144 | all that are written | Apache-2.0 | %2 | "
            "[node-%1](https://example.org/node) in a rack | answers **fast**, and knows when "
            "it does not know | today |\n"_s.arg(row * 9)
                .arg(400 / row);
    return text;
}

QList<Message> tables()
{
    const QString small = u"| Day | Flour | What you see |\n|---:|:---:|---|\n| 1 | 50 g | nothing "
                          "yet |\n| 10 | 100 g | **doubles** in `4 h` |\n\n"_s;
    const QString mirrored =
        u"| الاسم | العدد | ملاحظة |\n|---|---|---|\n| تفاح | 12 | طازج |\n| برتقال | 7 | حلو |\n"_s;
    return {Message{.author = Author::Person, .text = u"Compare the models, please."_s},
            Message{.text = u"Here they are, the small table first.\n\n"_s + small +
                            u"\nAnd the wide one:\n\n"_s + wideTable(2) + u"\n```sh\n"_s +
                            u"curl --verbose "_s.repeated(12) + u"\n```\n\n"_s + mirrored,
                    .footer = u"qwen3.5:9b · node-4f2a · 412 tokens · 38 tokens/s"_s,
                    .details = u"Request: gen-abc"_s}};
}

void wheelOver(TimelineView &view, QPoint at, int pixels)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {pixels, 0}, {pixels, 0}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void point(TimelineView &view, QPoint at)
{
    const QPoint global = view.viewport()->mapToGlobal(at);
    QCursor::setPos(global);
    QMouseEvent move(QEvent::MouseMove, at, global, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
}

void click(TimelineView &view, QPoint at)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
}

void picture(TimelineView &view, const QString &path)
{
    view.grab().save(path);
}

void picturesOfTables(Theme &theme, const QDir &folder)
{
    TimelineTestModel model;
    model.reset(tables());
    for (const QString &name : {u"light"_s, u"dark"_s, u"zoom200"_s, u"rtl"_s}) {
        theme.setScheme(name == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::Light);
        theme.setZoom(name == u"zoom200"_s ? 200 : 100);
        QApplication::setLayoutDirection(name == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
        TimelineView view(theme);
        view.setModel(&model);
        view.resize(900, 880);
        view.show();
        view.verticalScrollBar()->setValue(0);
        const QRect link =
            view.targetRect(1, timeline::Target::Kind::Link, u"https://example.org/node"_s);
        wheelOver(view, {view.messageRect(1).center().x(), link.center().y()}, -90);
        point(view, view.targetRect(1, timeline::Target::Kind::CopyTable).center());
        picture(view, folder.filePath(name + u"-tables.png"_s));
    }
    theme.setZoom(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QList<Message> toolbars()
{
    const QList<timeline::Action> ofAnswer{
        {u"regenerate"_s, u"Regenerate"_s}, {u"branch"_s, u"Branch"_s}, {u"delete"_s, u"Delete"_s}};
    const QList<timeline::Action> ofPrompt{{u"edit"_s, u"Edit"_s}, {u"delete"_s, u"Delete"_s}};
    return {Message{.author = Author::Person,
                    .text = u"What does a node do?"_s,
                    .messageActions = ofPrompt,
                    .versions = timeline::Versions{1, 2}},
            Message{.text = u"It answers what people ask, with a model it holds in memory."_s,
                    .footer =
                        u"qwen3.5:9b · node-4f2a · 412 tokens · 38 tokens/s · first token 0.8 s"_s,
                    .details =
                        u"Model asked: qwen3.5:9b\nModel reported: qwen3.5:9b\nNode: "
                        "node-4f2a\nRequest: gen-01J9ZK3M5N7P9R1T3V5X7Z9B\nPrompt tokens: 18\n"
                        "Answer tokens: 412\nFirst token after: 0.8 s\nWhole answer in: 11 "
                        "s\nReason for the end: stop\nTime: Friday, 27 June 2025 14:03:12"_s,
                    .messageActions = ofAnswer,
                    .versions = timeline::Versions{2, 3}}};
}

QPixmap withPopover(TimelineView &view)
{
    QPixmap whole = view.grab();
    if (auto *popover = view.findChild<DetailsPopover *>())
        QPainter(&whole).drawPixmap(view.mapFromGlobal(popover->pos()), popover->grab());
    return whole;
}

void picturesOfToolbars(Theme &theme, const QDir &folder)
{
    TimelineTestModel model;
    model.reset(toolbars());
    for (const QString &name : {u"light"_s, u"dark"_s, u"zoom200"_s, u"rtl"_s, u"narrow"_s}) {
        theme.setScheme(name == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::Light);
        theme.setZoom(name == u"zoom200"_s ? 200 : 100);
        QApplication::setLayoutDirection(name == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
        TimelineView view(theme);
        view.setModel(&model);
        view.resize(name == u"narrow"_s ? 340 : 900, name == u"zoom200"_s ? 900 : 480);
        view.show();
        point(view, view.messageRect(0).center());
        picture(view, folder.filePath(name + u"-toolbar-bubble.png"_s));
        point(view, view.targetRect(1, timeline::Target::Kind::Action, u"regenerate"_s).center());
        picture(view, folder.filePath(name + u"-toolbar-answer.png"_s));
        const QPoint figures = view.targetRect(1, timeline::Target::Kind::Details).center();
        point(view, figures);
        click(view, figures);
        withPopover(view).save(folder.filePath(name + u"-details.png"_s));
    }
    theme.setZoom(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? app.arguments().at(1) : u"."_s);
    Theme theme;
    theme.applyTo(app);
    TimelineTestModel model;
    QList<Message> messages = conversation();
    messages[1].reasoning = u"They ask about **sourdough**.\n\n- keep it short\n- be exact"_s;
    model.reset(messages);
    TimelineView view(theme);
    view.setModel(&model);
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        const QString name = dark ? u"dark"_s : u"light"_s;
        theme.setZoom(100);
        view.resize(900, 1500);
        view.show();
        view.verticalScrollBar()->setValue(0);
        const QRect fold = view.targetRect(1, timeline::Target::Kind::Fold);
        picture(view, folder.filePath(name + u"-top.png"_s));
        click(view, fold.center());
        picture(view, folder.filePath(name + u"-unfolded.png"_s));
        view.resize(900, 900);
        view.scrollToBottom();
        picture(view, folder.filePath(name + u"-bottom.png"_s));
        view.selectAll();
        view.resize(420, 900);
        picture(view, folder.filePath(name + u"-narrow-selected.png"_s));
        view.clearSelection();
        theme.setZoom(200);
        view.resize(1000, 1200);
        view.verticalScrollBar()->setValue(300);
        picture(view, folder.filePath(name + u"-zoom200.png"_s));
    }
    picturesOfTables(theme, folder);
    picturesOfToolbars(theme, folder);
    return 0;
}
