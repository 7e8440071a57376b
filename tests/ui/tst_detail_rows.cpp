#include "ui/credits/detail_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestDetailRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textSetWhileHiddenHasItsRoom();
};

void TestDetailRows::textSetWhileHiddenHasItsRoom()
{
    const Theme theme;
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *rows = new DetailRows(theme);
    column->addWidget(rows);
    column->addStretch(1);
    // A line and its note, as the recipient of a payment has them.
    auto *value = new QWidget;
    auto *lines = new QVBoxLayout(value);
    auto *note = new PlainLabel(u"short"_s);
    lines->addWidget(new PlainLabel(u"0x1"_s));
    lines->addWidget(note);
    rows->add(u"To"_s, value);
    page.resize(600, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    rows->hide();
    note->setText(u"a note that goes on "_s.repeated(12));
    rows->show();
    QTRY_VERIFY(note->height() >= note->heightForWidth(note->width()));
    QVERIFY(note->height() > 2 * note->fontMetrics().height());
}

QTEST_MAIN(TestDetailRows)
#include "tst_detail_rows.moc"
