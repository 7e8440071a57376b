// Paints a mixed conversation into PNG files, to be looked at: timeline_picture FOLDER.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QMouseEvent>
#include <QScrollBar>

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

void picture(TimelineView &view, const QString &path)
{
    view.grab().save(path);
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
        for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent click(type, fold.center(), view.viewport()->mapToGlobal(fold.center()),
                              Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view.viewport(), &click);
        }
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
    return 0;
}
