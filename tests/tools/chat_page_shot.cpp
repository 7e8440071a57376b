// chat_page_shot FOLDER: pictures of the chat page in its states, made against a practice gateway,
// to be looked at. Prints the files it wrote.

#include "../ui/desk.h"
#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/branch_map.h"
#include "ui/chat/chat_actions.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer.h"
#include "ui/chat/image_canvas.h"
#include "ui/chat/image_viewer.h"
#include "ui/chat/link_dialog.h"
#include "ui/chat/model_picker.h"
#include "ui/chat/transcript_pane.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace dria;

namespace {

class Photographer
{
public:
    Photographer(QString folder, Desk &desk, Theme &theme)
        : m_folder(std::move(folder))
        , m_desk(desk)
        , m_theme(theme)
        , m_page(theme, *desk.workspace, [](const QUrl &) { return true; })
        , m_actions(m_registry, m_page, theme)
    {
        m_registry.attachTo(m_page);
        m_page.resize(780, 640);
        m_page.show();
    }

    void shootAll()
    {
        begin();
        shoot(u"empty"_s);
        send(u"Show me Markdown: a table, a list, some code"_s);
        shoot(u"answer"_s);
        QTest::keyClick(transcript()->view(), Qt::Key_Home);
        shoot(u"scrolled-up"_s);
        shootImage(u"image-large"_s);
        m_page.setPanelShown(true);
        shoot(u"panel"_s);
        m_page.resize(560, 640);
        shoot(u"panel-narrow"_s);
        m_page.resize(780, 640);
        m_page.setPanelShown(false);
        m_page.resize(1300, 640);
        shoot(u"readable"_s);
        m_page.setWide(true);
        shoot(u"wide"_s);
        m_page.setWide(false);
        m_page.resize(780, 640);
        shootPicker(u"picker"_s, {});
        shootPicker(u"picker-typed"_s, u"qwen"_s);
        begin();
        composer()->setText(u"/practice slow"_s);
        QTest::keyClick(composer()->focusProxy(), Qt::Key_Return);
        QTest::qWait(1500);
        shoot(u"busy"_s);
        m_page.stop();
        (void)QTest::qWaitFor([this] { return !m_page.conversation()->isBusy(); });
        send(u"/practice 503"_s);
        shoot(u"error"_s);
        composer()->setText(u"First line\nSecond line\n"_s.repeated(12));
        shoot(u"composer-full"_s);
        composer()->clear();
        m_page.conversation()->perform(m_page.conversation()->timeline().messages().first().id,
                                       timeline::action_id::remove);
        shoot(u"deleted"_s);
        m_page.undoRemoval();
        m_page.editLastMessage();
        shoot(u"editing"_s);
        QTest::keyClick(composer()->focusProxy(), Qt::Key_Escape);
        shootMap(u"branches"_s);
        shootLink(u"link"_s, QUrl(u"https://\u0430pple.com/long/path?with=a&query=too"_s));
        shootLink(u"link-refused"_s, QUrl(u"https://bank.example@evil.example/"_s));
    }

    void begin()
    {
        Conversation *chat = m_desk.workspace->newConversation();
        chat->setModel(u"qwen3.5:9b"_s);
        m_page.setConversation(chat);
        m_page.focusComposer();
        settle();
    }

    void shoot(const QString &name) { save(name, picture()); }

    void setSuffix(const QString &suffix) { m_suffix = suffix; }

private:
    [[nodiscard]] Composer *composer() const { return m_page.findChild<Composer *>(); }
    [[nodiscard]] TranscriptPane *transcript() const
    {
        return m_page.findChild<TranscriptPane *>();
    }

    void send(const QString &text)
    {
        composer()->setText(text);
        QTest::keyClick(composer()->focusProxy(), Qt::Key_Return);
        (void)QTest::qWaitFor([this] { return !m_page.conversation()->isBusy(); });
        settle();
    }

    void shootPicker(const QString &name, const QString &typed)
    {
        m_desk.catalogue().setFavourite(u"lfm2.5:1.2b"_s, true);
        m_page.openModelPicker();
        auto *picker = m_page.findChild<ModelPicker *>();
        (void)m_desk.waitForModels();
        QTest::keyClicks(picker->findChild<QLineEdit *>(), typed);
        settle();
        QPixmap whole = picture();
        QPainter(&whole).drawPixmap(picker->pos() - m_page.pos(), picker->grab());
        save(name, whole);
        picker->hide();
    }

    void shootImage(const QString &name)
    {
        // The page itself, as a picture of a size that does not fit.
        QImage image = m_page.grab().toImage().scaled(2000, 1600);
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        image.save(&file, "PNG");
        Q_EMIT transcript()->view()->imageOpened(
            file.data(), u"a page with a transcript that was scrolled up to its beginning, so that "
                         "the question shows above the answer"_s);
        const auto *viewer = m_page.findChild<ImageViewer *>();
        (void)QTest::qWaitFor([viewer] { return viewer->canvas().hasImage(); });
        shoot(name);
        for (int i = 0; i < 5; ++i)
            viewer->canvas().zoomIn();
        shoot(name + u"-zoomed"_s);
        delete viewer;
    }

    // Several wordings of several messages, some with a way of their own.
    void shootMap(const QString &name)
    {
        begin();
        send(u"How do I read a file line by line in Python?"_s);
        send(u"And how with a progress bar?"_s);
        const auto own = [this](int n) {
            return m_page.conversation()->timeline().messages().at(n).id;
        };
        const auto wait = [this] {
            (void)QTest::qWaitFor([this] { return !m_page.conversation()->isBusy(); });
        };
        m_page.conversation()->resend(own(2),
                                      u"And how with a progress bar that knows how much is left, "
                                      "for a file of several gigabytes?"_s);
        wait();
        send(u"Thanks"_s);
        m_page.conversation()->perform(own(3), timeline::action_id::regenerate);
        wait();
        m_page.conversation()->resend(own(0), u"How do I read a file?"_s);
        wait();
        send(u"In Rust, please"_s);
        m_page.conversation()->perform(own(1), timeline::action_id::regenerate);
        wait();
        m_page.showBranches();
        settle();
        save(name, m_page.findChild<BranchMap *>()->grab());
        m_page.findChild<BranchMap *>()->close();
    }

    void shootLink(const QString &name, const QUrl &url)
    {
        LinkDialog dialog(m_theme, url, judgeLink(url));
        dialog.show();
        settle();
        save(name, dialog.grab());
    }

    static void settle() { QTest::qWait(120); }

    QPixmap picture()
    {
        settle();
        return m_page.grab();
    }

    void save(const QString &name, const QPixmap &pixmap) const
    {
        const QString file = u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix);
        pixmap.save(file);
        QTextStream(stdout) << file << '\n';
    }

    QString m_folder;
    QString m_suffix;
    Desk &m_desk;
    Theme &m_theme;
    ActionRegistry m_registry;
    ChatPage m_page;
    ChatActions m_actions;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    QTranslator plurals;
    if (plurals.load(u":/i18n/dria-desktop_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    Desk desk;
    Theme &theme = desk.theme;
    if (!desk.waitForModels())
        return 1;
    Photographer photographer(QString::fromLocal8Bit(argv[1]), desk, theme);
    photographer.shootAll();
    theme.setScheme(Theme::Scheme::Dark);
    photographer.setSuffix(u"-dark"_s);
    photographer.shootAll();
    theme.setScheme(Theme::Scheme::Light);
    theme.setZoom(200);
    photographer.setSuffix(u"-200"_s);
    photographer.shootAll();
    theme.setZoom(100);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    photographer.setSuffix(u"-rtl"_s);
    photographer.shootAll();
    return 0;
}
