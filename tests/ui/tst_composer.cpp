#include "core/account.h"
#include "ui/chat/attachment_tray.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using dria::Account;
using dria::Composer;
using dria::ComposerEdit;

namespace {

Account accountOf(Account::Kind kind, const QUrl &baseUrl = {})
{
    Account account;
    account.kind = kind;
    account.baseUrl = baseUrl;
    return account;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enterSendsAndKeepsTheText();
    void shiftEnterBreaksTheLine();
    void ctrlEnterSendsWhenSetSo();
    void enterDuringCompositionNeverSends();
    void enterAfterCompositionSends();
    void aHeldEnterSendsNothing();
    void blankTextIsNotSent();
    void nothingIsSentWithoutAModel();
    void sendBecomesStop();
    void escapeStopsOnlyWhileBusy();
    void noBreakSpacesSurvive();
    void growsWithItsTextUpToTheLimit();
    void doesNotScrollWhileAllIsShown();
    void growsWithWrappedLines();
    void pastesPlainTextOnly();
    void aGiantPasteIsOfferedAsAFileAtOnce();
    void soIsOneOfManyThatAddUp();
    void soIsAGiantLine();
    void filesAndPicturesAreOffered();
    void filesNeedNoWord();
    void saysWhoReadsThePrompt();
    void tabLeavesTheField();

private:
    void paste(const QString &text) const;
    [[nodiscard]] QString line() const;

    std::unique_ptr<dria::Theme> m_theme;
    std::unique_ptr<Composer> m_composer;
    ComposerEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
};

void TestComposer::init()
{
    m_theme = std::make_unique<dria::Theme>();
    m_composer = std::make_unique<Composer>(*m_theme);
    m_composer->resize(600, 300);
    m_composer->show();
    m_composer->focusText();
    m_edit = m_composer->findChild<ComposerEdit *>();
    m_button = m_composer->findChild<QPushButton *>();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
}

void TestComposer::cleanup()
{
    m_composer.reset();
    m_theme.reset();
}

void TestComposer::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    m_edit->paste();
}

QString TestComposer::line() const
{
    const auto labels = m_composer->findChildren<QLabel *>();
    return labels.isEmpty() ? QString() : labels.constLast()->text();
}

void TestComposer::enterSendsAndKeepsTheText()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"Hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), u"Hello"_s);
    QCOMPARE(m_composer->text(), u"Hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(sent.size(), 2);
}

void TestComposer::shiftEnterBreaksTheLine()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"b"_s);
    QCOMPARE(m_composer->text(), u"a\nb"_s);
    QCOMPARE(sent.size(), 0);
}

void TestComposer::ctrlEnterSendsWhenSetSo()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setSendsWithCtrl(true);
    QTest::keyClicks(m_edit, u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, u"b"_s);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), u"a\nb"_s);
}

void TestComposer::enterDuringCompositionNeverSends()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"a"_s);
    QInputMethodEvent composing(u"にほん"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(m_composer->text(), u"a"_s);
}

void TestComposer::enterAfterCompositionSends()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QInputMethodEvent composing(u"にほん"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(u"日本"_s);
    QCoreApplication::sendEvent(m_edit, &committed);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), u"日本"_s);
}

void TestComposer::aHeldEnterSendsNothing()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"a"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_edit, &held);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(m_composer->text(), u"a"_s);
}

void TestComposer::blankTextIsNotSent()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QVERIFY(!m_button->isEnabled());
    m_composer->setText(u" \n\t\u00A0 "_s);
    QVERIFY(!m_button->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    m_composer->setText(u" \n."_s);
    QVERIFY(m_button->isEnabled());
}

void TestComposer::nothingIsSentWithoutAModel()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setSendable(false);
    QTest::keyClicks(m_edit, u"typing stays possible"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QVERIFY(!m_button->isEnabled());
    m_composer->setSendable(true);
    QVERIFY(m_button->isEnabled());
    QCOMPARE(m_composer->text(), u"typing stays possible"_s);
}

void TestComposer::sendBecomesStop()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QSignalSpy stopped(m_composer.get(), &Composer::stopRequested);
    const QString send = m_button->text();
    m_composer->setBusy(true);
    QVERIFY(m_button->text() != send);
    QVERIFY(m_button->isEnabled());
    QTest::keyClicks(m_edit, u"the next prompt"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    m_button->click();
    QCOMPARE(stopped.size(), 1);
    m_composer->setBusy(false);
    QCOMPARE(m_button->text(), send);
    m_button->click();
    QCOMPARE(sent.size(), 1);
}

void TestComposer::escapeStopsOnlyWhileBusy()
{
    QSignalSpy stopped(m_composer.get(), &Composer::stopRequested);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 0);
    m_composer->setBusy(true);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
}

void TestComposer::noBreakSpacesSurvive()
{
    paste(u"10\u00A0000\nkm"_s);
    QCOMPARE(m_composer->text(), u"10\u00A0000\nkm"_s);
}

void TestComposer::growsWithItsTextUpToTheLimit()
{
    m_composer->setMaximumTextHeight(120);
    const int small = m_edit->height();
    m_composer->setText(u"1\n2\n3"_s);
    const int three = m_edit->height();
    QVERIFY(three > small);
    m_composer->setText(u"line\n"_s.repeated(50));
    QCOMPARE(m_edit->height(), 120);
    m_composer->clear();
    QCOMPARE(m_edit->height(), small);
}

void TestComposer::doesNotScrollWhileAllIsShown()
{
    m_composer->setMaximumTextHeight(200);
    QVERIFY(!m_edit->verticalScrollBar()->isVisible());
    for (const QString &text : {u"one"_s, u"one\ntwo"_s, u"\u4F60\u597D \U0001F642\n\u0928"_s}) {
        m_composer->setText(text);
        QTRY_VERIFY(!m_edit->verticalScrollBar()->isVisible());
    }
    m_composer->setText(u"line\n"_s.repeated(50));
    QTRY_VERIFY(m_edit->verticalScrollBar()->isVisible());
}

void TestComposer::growsWithWrappedLines()
{
    m_composer->setMaximumTextHeight(200);
    const int small = m_edit->height();
    QTest::keyClicks(m_edit, u"words that wrap "_s.repeated(20));
    QTRY_VERIFY(m_edit->height() > small * 2);
}

void TestComposer::pastesPlainTextOnly()
{
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b><img src='file:///etc/hostname'>"_s);
    rich->setText(u"<b>as typed</b>"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    m_edit->paste();
    QCOMPARE(m_composer->text(), u"<b>as typed</b>"_s);
    m_composer->clear();
    auto *picture = new QMimeData;
    picture->setHtml(u"<b>only rich</b>"_s);
    QGuiApplication::clipboard()->setMimeData(picture);
    m_edit->paste();
    QCOMPARE(m_composer->text(), QString());
}

void TestComposer::aGiantPasteIsOfferedAsAFileAtOnce()
{
    QSignalSpy offered(m_composer.get(), &Composer::textOffered);
    m_composer->setText(u"typed before"_s);
    const QString much = u"ten bytes\n"_s.repeated(1'000'000);
    paste(much);
    QCOMPARE(m_composer->text(), u"typed before"_s);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().first().toString(), much);
}

void TestComposer::soIsOneOfManyThatAddUp()
{
    QSignalSpy offered(m_composer.get(), &Composer::textOffered);
    const QString part = u"ten bytes\n"_s.repeated(40'000);
    paste(part);
    paste(part);
    QCOMPARE(m_composer->text().size(), 2 * part.size());
    paste(part);
    QCOMPARE(m_composer->text().size(), 2 * part.size());
    QCOMPARE(offered.size(), 1);
}

void TestComposer::soIsAGiantLine()
{
    QSignalSpy offered(m_composer.get(), &Composer::textOffered);
    paste(QString(ComposerEdit::lineLimit + 1, u'x'));
    QCOMPARE(m_composer->text(), QString());
    QCOMPARE(offered.size(), 1);
    paste(QString(ComposerEdit::lineLimit / 2, u'x'));
    QCOMPARE(m_composer->text().size(), ComposerEdit::lineLimit / 2);
}

void TestComposer::filesAndPicturesAreOffered()
{
    QSignalSpy files(m_composer.get(), &Composer::filesOffered);
    QSignalSpy pictures(m_composer.get(), &Composer::pictureOffered);
    const auto pasteData = [this](const std::function<void(QMimeData &)> &fill) {
        auto *data = new QMimeData;
        fill(*data);
        QGuiApplication::clipboard()->setMimeData(data);
        m_edit->paste();
    };
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    pasteData([](QMimeData &data) {
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a b.png"_s), QUrl(u"https://example.com/x"_s),
                      QUrl::fromLocalFile(u"/tmp/c.txt"_s)});
    });
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().first().toStringList(),
             QStringList({u"/tmp/a b.png"_s, u"/tmp/c.txt"_s}));
    pasteData([&](QMimeData &data) { data.setImageData(image); });
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures.first().first().value<QImage>().size(), QSize(4, 4));
    QCOMPARE(m_composer->text(), QString());
    QSignalSpy pictureFiles(m_composer.get(), &Composer::pictureFileOffered);
    pasteData([](QMimeData &data) { data.setData(u"image/png"_s, "not looked into here"); });
    QCOMPARE(pictureFiles.size(), 1);
    QCOMPARE(pictureFiles.first().first().toByteArray(), QByteArray("not looked into here"));
    // A table of an office program comes with a picture of itself.
    pasteData([&](QMimeData &data) {
        data.setImageData(image);
        data.setText(u"1\t2"_s);
    });
    QCOMPARE(m_composer->text(), u"1\t2"_s);
    QCOMPARE(pictures.size() + files.size(), 2);
}

void TestComposer::filesNeedNoWord()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QVERIFY(!m_composer->tray()); // made when it is needed
    dria::AttachedFile file;
    file.sha256 = QByteArray(32, 'x');
    file.type = u"text/plain"_s;
    file.name = u"notes\u202Etxt.exe"_s;
    file.size = 2048;
    m_composer->setFiles({file}, {u"still.png"_s});
    QVERIFY(m_composer->tray()->isVisible());
    QVERIFY(!m_button->isEnabled()); // one is still being read
    m_composer->setFiles({file}, {});
    QVERIFY(m_button->isEnabled());
    m_button->click();
    QCOMPARE(sent.size(), 1);

    QSignalSpy removed(m_composer->tray(), &dria::AttachmentTray::removeRequested);
    auto *remove = m_composer->tray()->findChild<dria::IconButton *>();
    QVERIFY(remove->accessibleName().contains(u"notes"_s));
    QVERIFY(!remove->accessibleName().contains(QChar(0x202e)));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toInt(), 0);
    m_composer->setFiles({}, {});
    QVERIFY(!m_composer->tray()->isVisible());
    QVERIFY(m_edit->hasFocus());
    QVERIFY(!m_button->isEnabled());
}

void TestComposer::saysWhoReadsThePrompt()
{
    m_composer->setAccount(accountOf(Account::Kind::Dria));
    const QString dria = line();
    m_composer->setAccount(accountOf(Account::Kind::Practice));
    const QString practice = line();
    QVERIFY(!dria.isEmpty() && !practice.isEmpty() && dria != practice);
    m_composer->setAccount(
        accountOf(Account::Kind::Other, QUrl(u"https://b\u00FCcher.example/v1"_s)));
    QVERIFY2(line().contains(u"xn--bcher-kva.example"_s), qPrintable(line()));
}

void TestComposer::tabLeavesTheField()
{
    m_composer->setText(u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"a"_s);
    QCOMPARE(QApplication::focusWidget(), m_button);
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
