// hello_full: the least window of this kind (a list, a text browser, a composer), the yardstick of
// bench_start.

#include "ui/program/first_paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    auto *columns = new QHBoxLayout(&window);
    auto *list = new QListWidget;
    for (int i = 1; i <= 20; ++i)
        list->addItem(QStringLiteral("Chat %1").arg(i));
    columns->addWidget(list, 1);
    auto *column = new QVBoxLayout;
    columns->addLayout(column, 3);
    auto *text = new QTextBrowser;
    text->setMarkdown(QStringLiteral("# Hello\n\nSome **bold** words, and `code`."));
    column->addWidget(text, 1);
    auto *composer = new QPlainTextEdit;
    composer->setMaximumHeight(80);
    column->addWidget(composer);
    window.resize(1100, 760);
    QObject::connect(new dria::FirstPaint(window), &dria::FirstPaint::done, &window,
                     &dria::printFirstPaint);
    window.show();
    text->setFocus(); // a blinking caret is no part of the yardstick
    return QApplication::exec();
}
