// Conformance: the HTML form of the blocks is what md4c's own renderer writes, for every official
// example, with the same flags.

#include "markdown/html_form.h"
#include "markdown/parser.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

#include <md4c-html.h>

using namespace dria::markdown;
using namespace dria::test;
using namespace Qt::StringLiterals;

namespace {

void collect(const MD_CHAR *text, MD_SIZE size, void *user)
{
    static_cast<QByteArray *>(user)->append(text, size);
}

/// What md4c's own renderer makes of a text in GitHub's dialect.
QString reference(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray html;
    md_html(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &collect, &html, MD_DIALECT_GITHUB,
            0);
    return QString::fromUtf8(html);
}

/// Without the differences in white space and in writing that mean nothing to a browser.
QString canonical(QString html)
{
    html.replace(u" />"_s, u">"_s);
    html.remove(u'\n');
    return html;
}

/// Where md4c's renderer writes what is no HTML, or no UTF-8, and ours does not.
bool isNamedDifference(const QString &text)
{
    return text.startsWith(u"![outer ![inner]"_s) || // the inner image's title at the outer one
           text.startsWith(u"&#xD800;"_s) ||         // halves of surrogate pairs as three bytes
           text.startsWith(u"![]([^)*]()"_s);        // an end tag without its start
}

} // namespace

class TestHtmlForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheReferenceWrites_data();
    void isWhatTheReferenceWrites();
    void keepsUnsafeLinksOut();
};

void TestHtmlForm::isWhatTheReferenceWrites_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"commonmark/spec", "gfm/spec", "gfm/extensions", "gfm/regression", "cmark/regression",
          "md4c/spec", "md4c/regressions", "md4c/coverage", "md4c/spec-tables",
          "md4c/spec-tasklists", "md4c/spec-strikethrough", "md4c/spec-permissive-autolinks"})
        QTest::newRow(file) << u"markdown/%1.json"_s.arg(QLatin1String(file));
}

void TestHtmlForm::isWhatTheReferenceWrites()
{
    QFETCH(QString, file);
    int same = 0;
    int known = 0;
    int asSpecified = 0;
    const QJsonArray examples = dataArray(file);
    QString first;
    for (const QJsonValue &example : examples) {
        const QString text = example[u"markdown"_s].toString().replace(u'→', u'\t');
        const QString html = htmlForm(parse(text, ParseOptions::faithful()), Links::AsWritten);
        const QString expected = reference(text);
        const bool named = isNamedDifference(text);
        QVERIFY(!named || html != expected);
        same += html == expected ? 1 : 0;
        known += named ? 1 : 0;
        asSpecified +=
            canonical(html) == canonical(example[u"html"_s].toString().replace(u'→', u'\t')) ? 1
                                                                                             : 0;
        if (html != expected && !named)
            first += u"«%1» gives «%2», expected «%3»"_s.arg(text, html, expected);
    }
    qInfo().noquote() << file
                      << u"%1 of %2 as md4c writes them, %3 as specified"_s.arg(same)
                             .arg(examples.size())
                             .arg(asSpecified);
    QVERIFY2(same + known == examples.size(), qPrintable(first));
}

void TestHtmlForm::keepsUnsafeLinksOut()
{
    const QString text =
        u"[a](javascript:alert) [b](https://b.example \"t\") ![c](https://c.example/c.png) <b>"_s;
    QCOMPARE(htmlForm(parse(text, {.marks = true}), Links::Safe),
             u"<p>a <a href=\"https://b.example\" title=\"t\">b</a> c &lt;b&gt;</p>\n"_s);
}

QTEST_GUILESS_MAIN(TestHtmlForm)
#include "tst_html_form.moc"
