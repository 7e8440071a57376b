#include "ui/shell/tag_chips.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTagChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTagsTakeNoRoom();
    void aFewHaveTheRoomTheyWant();
    void theyNeverTakeMoreThanTheirRoom_data();
    void theyNeverTakeMoreThanTheirRoom();
    void aLongNameIsCutEvenWhereThereIsRoom();
    void whatIsDrawnStaysInItsPlaceInBothDirections();

private:
    Theme m_theme;
};

void TestTagChips::noTagsTakeNoRoom()
{
    const TagChips chips({}, 500, m_theme);
    QCOMPARE(chips.width(), 0);
    QVERIFY(chips.isWhole());
}

void TestTagChips::aFewHaveTheRoomTheyWant()
{
    const TagChips one({u"work"_s}, 500, m_theme);
    const TagChips two({u"work"_s, u"home"_s}, 500, m_theme);
    QVERIFY(one.width() > 0);
    QVERIFY(two.width() > one.width());
    QVERIFY(one.isWhole() && two.isWhole());
    QVERIFY(TagChips({u"work"_s, u"home"_s}, two.width(), m_theme).isWhole()); // exactly
    QVERIFY(!TagChips({u"work"_s, u"home"_s}, two.width() - 1, m_theme).isWhole());
}

void TestTagChips::theyNeverTakeMoreThanTheirRoom_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << QStringList{u"work"_s};
    QTest::newRow("short ones") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("long ones") << QStringList{QString(200, u'w'), u"x"_s, QString(200, u'w')};
    QTest::newRow("scripts") << QStringList{u"天气"_s, u"عمل"_s, u"👩‍👩‍👧"_s,
                                            u"a\nb"_s};
    QTest::newRow("many") << QStringList(2000, u"tag"_s);
}

void TestTagChips::theyNeverTakeMoreThanTheirRoom()
{
    QFETCH(QStringList, names);
    for (const int zoom : {100, 200}) {
        m_theme.setZoom(zoom);
        for (int room = -10; room < 700; room += 7) {
            const TagChips chips(names, room, m_theme);
            QVERIFY(chips.width() <= std::max(0, room));
            QVERIFY(chips.width() > 0 || !chips.isWhole());
        }
    }
    m_theme.setZoom(100);
}

void TestTagChips::aLongNameIsCutEvenWhereThereIsRoom()
{
    const TagChips chips({QString(200, u'w')}, 2000, m_theme);
    QVERIFY(chips.width() < 200);
    QVERIFY(!chips.isWhole());
}

void TestTagChips::whatIsDrawnStaysInItsPlaceInBothDirections()
{
    const TagChips chips({u"work"_s, u"عمل"_s}, 500, m_theme);
    const QRect place(30, 10, chips.width(), 30);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(chips.width() + 60, 50, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        chips.paint(painter, place, direction, Qt::black, Qt::black);
        painter.end();
        const auto inkIn = [&image](const QRect &part) {
            for (int y = part.top(); y <= part.bottom(); ++y) {
                for (int x = part.left(); x <= part.right(); ++x) {
                    if (image.pixelColor(x, y) != Qt::white)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(inkIn(QRect(place.topLeft(), QSize(8, place.height()))));
        QVERIFY(!inkIn(QRect(0, 0, place.left(), image.height())));
        QVERIFY(!inkIn(QRect(place.right() + 1, 0, 30, image.height())));
    }
}

QTEST_MAIN(TestTagChips)
#include "tst_tag_chips.moc"
