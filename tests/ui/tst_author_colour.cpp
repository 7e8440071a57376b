// The colours of authors: readable in every scheme, and always the same.

#include "ui/theme/tokens.h"
#include "ui/timeline/author_colour.h"

#include <QSet>
#include <QTest>

using namespace dria;

class TestAuthorColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allCanBeRead()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens(), &highContrastLightTokens(),
                                     &highContrastDarkTokens()}) {
            for (int i = 0; i < 200; ++i) {
                const QColor colour = timeline::authorColour(QString::number(i), *tokens);
                QVERIFY(contrastRatio(colour, tokens->window) >= 4.5);
            }
        }
    }

    void oneAuthorHasOneAndManyHaveSeveral()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(timeline::authorColour(QString::number(i), lightTokens()).rgb());
        QVERIFY(seen.size() >= 8);
        QCOMPARE(timeline::authorColour(QStringLiteral("api:0xabc"), lightTokens()),
                 timeline::authorColour(QStringLiteral("api:0xabc"), lightTokens()));
    }
};

QTEST_MAIN(TestAuthorColour)
#include "tst_author_colour.moc"
