// Paints code in all its states into PNG files, to be looked at: code_picture FOLDER.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Target;

namespace {

QString fenced(const QString &info, const QString &code)
{
    return u"```"_s + info + u'\n' + code + u"\n```\n\n"_s;
}

const QString cpp = u"#include <vector>\n\n// What a row of the table costs, in microseconds, "
                    "measured on the machine that was at hand on that day and no other.\n"
                    "template<typename Clock>\nauto cost(const std::vector<Row> &rows, Clock now = "
                    "Clock::now()) -> std::chrono::duration<double, std::micro>\n{\n    if "
                    "(rows.empty() || rows.front().text == \"a string that is long enough to need "
                    "a second row, and then some\")\n        return {}; /* nothing to do */\n    "
                    "return now() - 0x1F * rows.size();\n}"_s;

const QString python =
    u"from dataclasses import dataclass\n\n@dataclass\nclass Starter:\n    "
    "flour: float = 50.0\n\n    def feed(self, grams: int) -> \"Starter\":\n"
    "        \"\"\"Equal parts of everything.\"\"\"\n        print(f\"{grams} g\")"
    "  # 漢字 😀\n        return Starter(self.flour + grams)"_s;

const QString hidden = u"def is_admin(user):\n    # check \u202E\u2066if user.is_guest\u2069\u2066 "
                       "begin\n    return user.na\u200Bme == \"admin\"\n"_s;

QString longCode()
{
    QStringList lines;
    for (int i = 1; i <= 120; ++i)
        lines +=
            u"INSERT INTO entries (id, name, amount) VALUES (%1, 'entry %1', %2);"_s.arg(i).arg(
                i * 37 % 101);
    return lines.join(u'\n');
}

void click(TimelineView &view, QPoint at)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
}

void press(TimelineView &view, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void point(TimelineView &view, QPoint at)
{
    QCursor::setPos(view.viewport()->mapToGlobal(at));
    QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

QList<Message> messages()
{
    return {
        Message{.author = timeline::Author::Person,
                .text = u"Show me code, and this:\n\n"_s + fenced(u"sh"_s, u"make -j2 && ctest"_s),
                .name = u"You"_s},
        Message{.text = u"A class in Python:\n\n"_s + fenced(u"python"_s, python) +
                        u"And lines that are too long:\n\n"_s + fenced(u"cpp"_s, cpp)},
        Message{.text = u"Something hides in this one:\n\n"_s + fenced(u"py"_s, hidden) +
                        u"1. In a list:\n\n   "_s +
                        fenced(u"json"_s, u"{\"a\": [1, true]}"_s).replace(u"\n"_s, u"\n   "_s)},
        Message{.text = u"A long one:\n\n"_s + fenced(u"sql"_s, longCode()) + u"That was it."_s}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? app.arguments().at(1) : u"."_s);
    Theme theme;
    theme.applyTo(app);
    TimelineTestModel model;
    model.reset(messages());
    for (const QString &name :
         {u"light"_s, u"dark"_s, u"contrast"_s, u"zoom200"_s, u"rtl"_s, u"narrow"_s}) {
        theme.setScheme(name == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::Light);
        theme.setZoom(name == u"zoom200"_s ? 200 : 100);
        theme.setSystemAppearance({.highContrast = name == u"contrast"_s});
        QApplication::setLayoutDirection(name == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
        TimelineView view(theme);
        view.setModel(&model);
        view.resize(name == u"zoom200"_s ? 1200 : name == u"narrow"_s ? 420 : 900, 1300);
        view.show();
        press(view, Qt::Key_Home);
        const auto save = [&](const QString &state) {
            view.grab().save(folder.filePath(name + u'-' + state + u".png"_s));
        };
        save(u"rest"_s);
        point(view, view.targetRect(1, Target::Kind::SaveCode).center());
        save(u"hover"_s);
        click(view, view.targetRect(1, Target::Kind::CopyCode).center());
        click(view, view.targetRect(2, Target::Kind::CopyCode).center());
        const QRect wrap = view.targetRect(1, Target::Kind::WrapCode);
        click(view, wrap.center());
        point(view, wrap.center());
        save(u"wrapped"_s);
        view.scrollToBottom();
        view.setFocus();
        while (view.messageRect(3).top() < 100)
            press(view, Qt::Key_PageUp);
        const QRect collapse = view.targetRect(3, Target::Kind::CollapseCode);
        click(view, collapse.center());
        point(view, view.targetRect(3, Target::Kind::CollapseCode).center());
        save(u"collapsed"_s);
        press(view, Qt::Key_Escape);
        for (int i = 0; i < 3; ++i) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(&view, &tab);
        }
        save(u"focused"_s);
    }
    return 0;
}
