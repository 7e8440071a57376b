// Paints the page of the wallet in every state into PNG files, to be looked at:
// wallet_picture FOLDER [dark] [rtl] [zoom PERCENT] [narrow]. The words are those of every
// development chain.

#include "desk.h"
#include "find_widget.h"
#include "ui/settings/key_field.h"
#include "ui/wallet/wallet_import.h"
#include "ui/wallet/wallet_page.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

class Pictures
{
public:
    explicit Pictures(const QStringList &arguments)
        : m_folder(arguments.value(1))
        , m_wallets(m_desk.secrets, m_desk.settings, m_desk.clock, m_desk.data->id())
    {
        if (arguments.contains("dark"_L1))
            m_desk.theme.setScheme(Theme::Scheme::Dark);
        if (const auto at = arguments.indexOf("zoom"_L1); at >= 0)
            m_desk.theme.setZoom(arguments.value(at + 1).toInt());
        if (arguments.contains("rtl"_L1))
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_desk.accounts.setCurrent(m_desk.addDriaAccount().id);
        m_page = std::make_unique<WalletPage>(*m_desk.workspace, m_wallets, m_desk.theme);
        m_page->resize(arguments.contains("narrow"_L1) ? QSize(420, 700) : QSize(860, 640));
        m_page->show();
        m_page->setFocus();
    }

    void take()
    {
        grab(u"1-start"_s);
        press(u"Import a wallet…"_s);
        m_page->findChild<QPlainTextEdit *>()->setPlainText(
            u"test test test tset test test test test test test test junk"_s);
        press(u"Import"_s);
        grab(u"2-import-wrong-word"_s);
        m_page->findChild<WalletImport *>()->choose(WalletImport::Form::Keystore);
        grab(u"3-import-keystore"_s);
        press(u"Cancel"_s);
        press(u"Create a spending wallet"_s);
        settle();
        grab(u"4-words-hidden"_s);
        press(u"Show the words"_s);
        grab(u"5-words"_s);
        press(u"I have written them down"_s);
        settle();
        grab(u"6-check"_s);
        press(u"Show the words again"_s);
        settle();
        press(u"Later"_s);
        grab(u"7-not-backed-up"_s);
        m_wallets.markBackedUp(m_desk.accounts.current().id);
        settle();
        grab(u"8-address"_s);
        press(u"Export…"_s);
        grab(u"9-export-question"_s);
        findNamed<QAbstractButton>(*m_page, u"Nobody else sees my screen, and it is not shared or "
                                            "recorded"_s)
            ->click();
        press(u"Go on to the secret"_s);
        settle();
        grab(u"10-export"_s);
        press(u"Done"_s);
        press(u"Remove…"_s);
        grab(u"11-remove"_s);
    }

private:
    void settle() { QTest::qWait(60); }
    void press(const QString &name)
    {
        if (auto *button = findNamed<QPushButton>(*m_page, name))
            button->click();
        else
            qWarning().noquote() << "no button" << name;
    }
    void grab(const QString &name)
    {
        settle();
        m_page->grab().save(QDir(m_folder).filePath(name + u".png"_s));
    }

    QString m_folder;
    Desk m_desk;
    WalletBook m_wallets;
    std::unique_ptr<WalletPage> m_page;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Pictures(QCoreApplication::arguments()).take();
    return 0;
}
