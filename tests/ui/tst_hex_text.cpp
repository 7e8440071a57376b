#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestHexText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsShownHoweverNarrow();
    void theButtonCopiesItAsItIs();
};

namespace {
const QString address = u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s;
}

void TestHexText::allOfItIsShownHoweverNarrow()
{
    const Theme theme;
    HexText text(u"Copy the address"_s, theme);
    text.setText(address);
    const int wide = text.sizeHint().width();
    const int line = QFontMetrics(theme.codeFont()).lineSpacing();
    for (const int parts : {2, 3, 5}) {
        // No line is longer than the room, so that many lines are needed at the least.
        QVERIFY(text.heightForWidth(wide / parts) >= parts * line);
    }
    QCOMPARE(text.heightForWidth(wide), text.heightForWidth(10 * wide));
    QCOMPARE(text.accessibleName(), address);
}

void TestHexText::theButtonCopiesItAsItIs()
{
    const Theme theme;
    HexText text(u"Copy the address"_s, theme);
    text.setText(address);
    text.findChild<QAbstractButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
}

QTEST_MAIN(TestHexText)
#include "tst_hex_text.moc"
