// What is copied of a conversation, against the files of tests/data/timeline, whose README.md says
// how to read them.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::Target;

namespace {

struct Part
{
    QString name;
    QString text; ///< without its last line break
};

QList<Part> partsOf(const QString &path)
{
    QFile file(path);
    QList<Part> parts;
    if (!file.open(QIODevice::ReadOnly))
        return parts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("=== "_L1))
            parts.append({line.mid(4), {}});
        else if (!parts.isEmpty())
            parts.last().text += (parts.last().text.isNull() ? QString() : u"\n"_s) + line;
    }
    if (!parts.isEmpty() && parts.last().text.endsWith(u'\n'))
        parts.last().text.chop(1);
    return parts;
}

bool write(const QString &path, const QList<Part> &parts)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const Part &part : parts)
        file.write((part.text.isEmpty() ? u"=== %1\n"_s.arg(part.name)
                                        : u"=== %1\n%2\n"_s.arg(part.name, part.text))
                       .toUtf8());
    return true;
}

} // namespace

class TestTimelineCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatTheFileSays_data();
    void copiesWhatTheFileSays();

private:
    void show(const QList<Part> &parts);
    void unfoldAll();
    [[nodiscard]] bool select(const QString &what);
    [[nodiscard]] QList<Part> copied();
    [[nodiscard]] QAccessibleTextInterface *textOf(int row) const
    {
        return QAccessible::queryAccessibleInterface(m_view.get())->child(row)->textInterface();
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineCopies::copiesWhatTheFileSays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DRIA_TEST_DATA "/timeline"));
    const QStringList names = folder.entryList({u"*.md"_s});
    for (const QString &name : names) {
        if (name != "README.md"_L1)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestTimelineCopies::show(const QList<Part> &parts)
{
    QList<Message> messages;
    QString thinking;
    for (const Part &part : parts) {
        if (part.name == "thinking"_L1)
            thinking = part.text;
        else if (part.name == "you"_L1)
            messages << Message{.author = Author::Person, .text = part.text};
        else if (part.name == "answer"_L1)
            messages << Message{.text = part.text, .reasoning = std::exchange(thinking, {})};
    }
    m_model = std::make_unique<TimelineTestModel>();
    m_model->reset(messages);
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(500, 400); // less than all: what is not seen is copied too
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
}

void TestTimelineCopies::unfoldAll()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QAccessibleInterface *message =
            QAccessible::queryAccessibleInterface(m_view.get())->child(row);
        for (int i = 0; i < message->childCount(); ++i) {
            if (message->child(i)->state().collapsed)
                message->child(i)->actionInterface()->doAction(
                    QAccessibleActionInterface::pressAction());
        }
    }
}

bool TestTimelineCopies::select(const QString &what)
{
    m_view->clearSelection();
    if (what == "all"_L1) {
        m_view->selectAll();
        return true;
    }
    // As a person does by keyboard: the caret before the one text, then on to the end of the other.
    const QString first = what.section(u'\n', 0, 0);
    const QString last = what.section(u'\n', 1);
    int row = 0;
    const auto find = [&](const QString &text, int from) {
        for (; row < m_model->rowCount(); ++row, from = 0) {
            const QString whole = textOf(row)->text(0, textOf(row)->characterCount());
            if (const qsizetype at = whole.indexOf(text, from); at >= 0)
                return static_cast<int>(at);
        }
        return -1;
    };
    const int begin = find(first, 0);
    if (begin < 0)
        return false;
    const int beginRow = row;
    const int end = find(last, begin) + static_cast<int>(last.size());
    if (row >= m_model->rowCount())
        return false;
    textOf(beginRow)->setCursorPosition(begin);
    for (int keys = 0; keys < 1000; ++keys) {
        int from = 0;
        int to = 0;
        textOf(row)->selection(0, &from, &to);
        if (to == end && from < to)
            return true;
        QTest::keySequence(m_view.get(), QKeySequence::SelectNextChar);
    }
    return false;
}

QList<Part> TestTimelineCopies::copied()
{
    QList<Part> parts;
    m_view->copySelection();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QByteArray html = data->data(u"text/html"_s);
    html.replace("<meta charset=\"utf-8\">", "");
    parts.append({u"text"_s, data->text()});
    parts.append({u"html"_s, QString::fromUtf8(html).trimmed()});
    m_view->copySelectionAsPlainText();
    parts.append({u"plain"_s, QApplication::clipboard()->text()});
    return parts;
}

void TestTimelineCopies::copiesWhatTheFileSays()
{
    QFETCH(const QString, path);
    const QList<Part> parts = partsOf(path);
    show(parts);
    QList<Part> found;
    QStringList selections;
    for (const Part &part : parts) {
        if (part.name == "text"_L1 || part.name == "html"_L1 || part.name == "plain"_L1)
            continue;
        found.append(part);
        if (part.name == "unfold"_L1)
            unfoldAll();
        if (part.name != "select"_L1)
            continue;
        QVERIFY2(select(part.text), qPrintable(part.text));
        selections << part.text;
        found += copied();
    }
    QVERIFY(!selections.isEmpty());
    if (qEnvironmentVariableIsSet("DRIA_WRITE_FIXTURES")) {
        QVERIFY(write(path, found));
        return;
    }
    QCOMPARE(found.size(), parts.size());
    QString selected;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].name == "select"_L1)
            selected = parts[i].text;
        QCOMPARE(found[i].name, parts[i].name);
        QVERIFY2(found[i].text == parts[i].text,
                 qPrintable(u"%1 of “%2” is\n%3\nand not\n%4"_s.arg(parts[i].name, selected,
                                                                    found[i].text, parts[i].text)));
    }
}

QTEST_MAIN(TestTimelineCopies)
#include "tst_timeline_copies.moc"
