#include "ui/timeline/code_box.h"
#include "ui/timeline/style.h"

#include <QPainter>
#include <QPixmap>
#include <QTest>

using namespace dria;
using namespace dria::timeline;
using namespace Qt::StringLiterals;

class TestCodeBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreFoundWhereTheyAre_data();
    void positionsAreFoundWhereTheyAre();
    void theEndOfABrokenRowIsInIt();
    void collapsedShowsItsBeginning();
    void buttonsSayTheLanguage();
    void whatIsNotOfferedHasNoPlace();
    void buttonsThatDoNotFitAreLeftOut();
    void hiddenCharactersAreAnnounced();
    void growthUnderTheHeadLeavesTheHeadAlone();
    void coloursComeAPartAtATime();

private:
    [[nodiscard]] std::unique_ptr<CodeBox> box(const QString &code, CodeView view = {},
                                               int width = 400, const QString &language = u"py"_s)
    {
        auto made = std::make_unique<CodeBox>(u"key"_s, blockOf(code, language), view);
        made->setWidth(m_style, width);
        made->layOut(m_style);
        return made;
    }
    [[nodiscard]] static markdown::Block blockOf(const QString &code,
                                                 const QString &language = u"py"_s)
    {
        return {.kind = markdown::Block::Kind::Code, .info = language, .content = {code, {}}};
    }
    [[nodiscard]] static QString numbered(int lines)
    {
        QStringList all;
        for (int i = 1; i <= lines; ++i)
            all += u"line %1"_s.arg(i);
        return all.join(u'\n');
    }
    void paint(const CodeBox &box, QRect clip)
    {
        QPixmap ground(clip.size());
        QPainter painter(&ground);
        painter.translate(-clip.topLeft());
        box.paint(painter, {.style = m_style, .clip = clip});
    }

    Look m_look{.fonts = systemFontSet()};
    TimelineStyle m_style{m_look};
};

void TestCodeBox::positionsAreFoundWhereTheyAre_data()
{
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("not wrapped") << false;
    QTest::newRow("wrapped") << true;
}

void TestCodeBox::positionsAreFoundWhereTheyAre()
{
    QFETCH(bool, wrapped);
    const QString code = u"def alpha(beta, gamma): return beta * gamma * delta * epsilon * zeta\n\n"
                         "\tif 漢字 and "_s +
                         QString(120, u'x') + u":\n        pass # the end of it all, with words"_s;
    const auto made = box(code, {.wrapped = wrapped});
    for (int position = 0; position <= made->textLength(); ++position) {
        const QRect caret = made->caretRect(position);
        QCOMPARE(made->topOf(position), caret.top());
        QCOMPARE(made->positionAt(caret.center()), position);
        if (wrapped)
            QVERIFY(caret.left() >= 0 && caret.right() < made->width());
    }
    QCOMPARE(made->positionAt({0, 0}), 0);
    QCOMPARE(made->positionAt({0, made->height()}), made->textLength());
}

void TestCodeBox::theEndOfABrokenRowIsInIt()
{
    const auto made = box(u"words "_s.repeated(40), {.wrapped = true});
    const QRect first = made->caretRect(0);
    const int end = made->positionAt({made->width(), first.center().y()});
    QVERIFY(end > 0);
    QCOMPARE(made->topOf(end), first.top());
    QCOMPARE(made->topOf(end + 1), first.top() + first.height());
}

void TestCodeBox::collapsedShowsItsBeginning()
{
    const auto whole = box(numbered(100));
    const auto made = box(numbered(100), {.collapsed = true});
    QVERIFY(made->height() < whole->height() / 4);
    QCOMPARE(made->textLength(), whole->textLength()); // it is all there to be found and selected
    const int hidden = static_cast<int>(numbered(CodeBox::collapsedRows).size()) + 1;
    QVERIFY(!made->isHidden(hidden - 1));
    QVERIFY(made->isHidden(hidden));
    QVERIFY(made->topOf(hidden) < made->height());
    QCOMPARE(made->positionAt({50, made->height() - 5}), hidden - 1);
    QCOMPARE(made->targets().last().name, u"Show all 100 lines, Python"_s);
    paint(*made, {0, 0, 400, 1000});
    QCOMPARE(made->layoutCount(), CodeBox::collapsedRows);

    const auto few = box(numbered(CodeBox::leastRows), {.collapsed = true});
    QVERIFY(!few->canCollapse());
    QVERIFY(!few->isHidden(few->textLength()));
}

void TestCodeBox::buttonsSayTheLanguage()
{
    const auto made = box(numbered(30) + QString(200, u'x'));
    QStringList names;
    for (const Target &target : made->targets()) {
        QVERIFY(!target.rects.isEmpty());
        QVERIFY(target.rects.first().height() >= hitTarget);
        QCOMPARE(made->toolTip(target.rects.first().center()), target.name.section(u',', 0, 0));
        names += target.name;
    }
    QCOMPARE(names, (QStringList{u"Collapse code, Python"_s, u"Wrap lines, Python"_s,
                                 u"Save code, Python"_s, u"Copy code, Python"_s}));
    made->setView(m_style, {.wrapped = true, .collapsed = true});
    made->layOut(m_style);
    QCOMPARE(made->targets().at(0).name, u"Show all 30 lines, Python"_s);
    QCOMPARE(made->targets().at(1).name, u"Do not wrap lines, Python"_s);
    QCOMPARE(box(u"x"_s, {}, 400, {})->targets().last().name, u"Copy code, Code"_s);
}

void TestCodeBox::whatIsNotOfferedHasNoPlace()
{
    const auto made = box(u"short"_s);
    const QList<Target> targets = made->targets();
    QVERIFY(targets[0].rects.isEmpty()); // nothing to collapse
    QVERIFY(targets[1].rects.isEmpty()); // nothing to wrap
    QVERIFY(!targets[2].rects.isEmpty());
    QVERIFY(!targets[3].rects.isEmpty());
    QCOMPARE(targets.size(), 4);
}

void TestCodeBox::buttonsThatDoNotFitAreLeftOut()
{
    const auto made = box(numbered(30) + QString(200, u'x'), {}, 90);
    for (const Target &target : made->targets()) {
        for (const QRect &rect : target.rects)
            QVERIFY(QRect(0, 0, 90, made->height()).contains(rect));
    }
    QVERIFY(made->targets().at(0).rects.isEmpty());
    QVERIFY(!made->targets().at(3).rects.isEmpty());
}

void TestCodeBox::hiddenCharactersAreAnnounced()
{
    const auto plain = box(u"a b"_s);
    const auto made = box(u"a\u202E b\u200B"_s);
    QVERIFY(made->height() > plain->height());
    QCOMPARE(made->hiddenCharacters(), 2);
    QCOMPARE(made->copiedCode(), u"a b"_s);
    QCOMPARE(made->code(), u"a\u202E b\u200B"_s);
    QCOMPARE(made->targets().at(3).name, u"Copy code without hidden characters, Python"_s);
    // They can come late.
    QVERIFY(plain->extend(m_style, blockOf(u"a b\u202E"_s)));
    plain->layOut(m_style);
    QCOMPARE(plain->grownFrom(), 0);
    QCOMPARE(plain->height(), made->height());
}

void TestCodeBox::growthUnderTheHeadLeavesTheHeadAlone()
{
    const auto made = box(u"one\ntwo"_s);
    const int last = made->topOf(5);
    QVERIFY(made->extend(m_style, blockOf(u"one\ntwo three\nfour"_s)));
    QCOMPARE(made->grownFrom(), last);
    made->layOut(m_style);
    QCOMPARE(made->text(0, 99), u"one\ntwo three\nfour"_s);
    // What is too wide changes the sides of all lines.
    const QString wide = u"one\ntwo three\nfour"_s + QString(200, u'x');
    QVERIFY(made->extend(m_style, blockOf(wide)));
    QCOMPARE(made->grownFrom(), 0);
    made->layOut(m_style);
    QVERIFY(made->extend(m_style, blockOf(wide + u"\nshort"_s)));
    QVERIFY(made->grownFrom() > 0);
    made->layOut(m_style);
    // A button that comes changes the head.
    QVERIFY(made->extend(m_style, blockOf(wide + u"\nshort"_s + u"\nx"_s.repeated(20))));
    QCOMPARE(made->grownFrom(), 0);
}

void TestCodeBox::coloursComeAPartAtATime()
{
    const auto made = box(u"x = 'a string'\n"_s.repeated(20'000));
    const QRect end(0, made->height() - 300, 400, 300);
    int paints = 0;
    do {
        m_style.work->behind = false;
        paint(*made, end);
        ++paints;
    } while (m_style.work->behind);
    QVERIFY2(paints > 15 * 20'000 / CodeColours::part, qPrintable(QString::number(paints)));
    const qint64 rows = m_style.work->codeRows;
    paint(*made, end);
    QCOMPARE(m_style.work->codeRows, rows); // coloured once and for all
}

QTEST_MAIN(TestCodeBox)
#include "tst_code_box.moc"
