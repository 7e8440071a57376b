#include "ui/chat/link_dialog.h"
#include "ui/chat/link_opener.h"
#include "ui/chat/link_rules.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::judgeLink;
using dria::LinkVerdict;

class TestLinkOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void judges_data();
    void judges();
    void targetIsAsciiAndShowsThePort();
    void asksOncePerHost();
    void asksAlwaysForANumber();
    void nothingOpensByItselfOrOnCancel();
    void aRefusedLinkHasNoWayToOpen();
    void showsTheWholeEncodedAddress();
    void saysWhenNothingTakesIt();

private:
    [[nodiscard]] dria::LinkDialog *dialog() const;
    [[nodiscard]] std::unique_ptr<dria::LinkOpener> opener(bool works = true);

    std::unique_ptr<dria::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QList<QUrl> m_opened;
};

void TestLinkOpener::init()
{
    m_theme = std::make_unique<dria::Theme>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_opened.clear();
}

void TestLinkOpener::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

dria::LinkDialog *TestLinkOpener::dialog() const
{
    const auto dialogs = m_window->findChildren<dria::LinkDialog *>();
    for (dria::LinkDialog *candidate : dialogs) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

std::unique_ptr<dria::LinkOpener> TestLinkOpener::opener(bool works)
{
    return std::make_unique<dria::LinkOpener>(
        *m_theme,
        [this, works](const QUrl &url) {
            m_opened.append(url);
            return works;
        },
        *m_window);
}

void TestLinkOpener::judges_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &address, LinkVerdict::Kind kind) {
        QTest::newRow(name) << address << int(kind);
    };
    using Kind = LinkVerdict::Kind;
    row("web", u"https://example.com/a?b#c"_s, Kind::AskOncePerHost);
    row("plain web", u"http://example.com"_s, Kind::AskOncePerHost);
    row("mail", u"mailto:a@example.com?subject=hi"_s, Kind::AskAlways);
    row("mail with a file", u"mailto:a@example.com?attach=/etc/passwd"_s, Kind::Refused);
    row("mail with a file, spelled out", u"mailto:a@example.com?Attachment=x"_s, Kind::Refused);
    row("address", u"http://127.0.0.1/"_s, Kind::AskAlways);
    row("address in hexadecimal", u"http://0x7f000001/"_s, Kind::AskAlways);
    row("address as one number", u"http://2130706433/"_s, Kind::AskAlways);
    row("address of version 6", u"http://[::1]/"_s, Kind::AskAlways);
    row("number at the end", u"http://example.1/"_s, Kind::AskAlways);
    row("beyond ASCII", u"https://\u0430pple.com/"_s, Kind::AskAlways);
    row("user info", u"https://bank.example@evil.example/"_s, Kind::Refused);
    row("user and password", u"https://a:b@evil.example/"_s, Kind::Refused);
    row("file", u"file:///etc/passwd"_s, Kind::Refused);
    row("script", u"javascript:alert(1)"_s, Kind::Refused);
    row("data", u"data:text/html,hi"_s, Kind::Refused);
    row("share", u"smb://host/share"_s, Kind::Refused);
    row("no host", u"https:///path"_s, Kind::Refused);
    row("relative", u"page.html"_s, Kind::Refused);
    row("empty", QString(), Kind::Refused);
    row("direction", u"https://example.com/%E2%80%AEgpj.exe"_s, Kind::Refused);
    row("line break", u"https://example.com/a%0d%0ab"_s, Kind::Refused);
    row("null", u"https://example.com/%00"_s, Kind::Refused);
}

void TestLinkOpener::judges()
{
    QFETCH(const QString, address);
    QFETCH(const int, kind);
    const LinkVerdict verdict = judgeLink(QUrl(address));
    QCOMPARE(int(verdict.kind), kind);
    if (verdict.kind == LinkVerdict::Kind::Refused)
        QVERIFY(!verdict.note.isEmpty());
}

void TestLinkOpener::targetIsAsciiAndShowsThePort()
{
    QCOMPARE(dria::linkTarget(QUrl(u"https://b\u00FCcher.example:8443/x"_s)),
             u"xn--bcher-kva.example:8443"_s);
    QCOMPARE(dria::linkTarget(QUrl(u"https://example.com/x"_s)), u"example.com"_s);
    QCOMPARE(dria::linkTarget(QUrl(u"mailto:a@example.com?subject=x"_s)), u"a@example.com"_s);
}

void TestLinkOpener::asksOncePerHost()
{
    const auto links = opener();
    links->open(QUrl(u"https://example.com/1"_s));
    QVERIFY(dialog());
    QVERIFY(m_opened.isEmpty());
    dialog()->accept();
    QCOMPARE(m_opened.size(), 1);
    links->open(QUrl(u"https://example.com/2"_s));
    QVERIFY(!dialog());
    QCOMPARE(m_opened.size(), 2);
    links->open(QUrl(u"https://example.com.evil.example/"_s));
    QVERIFY(dialog());
    QCOMPARE(m_opened.size(), 2);
}

void TestLinkOpener::asksAlwaysForANumber()
{
    const auto links = opener();
    for (int i = 0; i < 2; ++i) {
        links->open(QUrl(u"http://192.0.2.1/"_s));
        QVERIFY(dialog());
        dialog()->accept();
        QCOMPARE(m_opened.size(), i + 1);
    }
}

void TestLinkOpener::nothingOpensByItselfOrOnCancel()
{
    const auto links = opener();
    links->open(QUrl(u"https://example.com/"_s));
    dialog()->reject();
    QVERIFY(m_opened.isEmpty());
    links->open(QUrl(u"https://example.com/"_s));
    QVERIFY(dialog());
}

void TestLinkOpener::aRefusedLinkHasNoWayToOpen()
{
    const auto links = opener();
    links->open(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(dialog());
    dialog()->accept();
    QVERIFY(m_opened.isEmpty());
}

void TestLinkOpener::showsTheWholeEncodedAddress()
{
    const auto links = opener();
    links->open(QUrl(u"https://\u0430pple.com/%D1%8F?q=<b>"_s));
    const auto *whole = dialog()->findChild<QPlainTextEdit *>();
    QCOMPARE(whole->toPlainText(), u"https://xn--pple-43d.com/%D1%8F?q=%3Cb%3E"_s);
}

void TestLinkOpener::saysWhenNothingTakesIt()
{
    const auto links = opener(false);
    links->open(QUrl(u"https://example.com/"_s));
    dialog()->accept();
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(dialog());
}

QTEST_MAIN(TestLinkOpener)
#include "tst_link_opener.moc"
