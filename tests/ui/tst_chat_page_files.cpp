// Files on their way into the composer of a chat page: chosen, pasted, refused, and kept apart.

#include "chat/catalogue.h"
#include "chat_page_bench.h"
#include "ui/chat/attachment_chip.h"
#include "ui/chat/attachment_tray.h"
#include "ui/chat/composer.h"
#include "ui/chat/model_picker.h"
#include "ui/chat/transcript_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_button.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dria;

class TestChatPageFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theButtonAsksForFilesAndTakesThem();
    void aPastedPictureIsAttachedAndSent();
    void filesBelongToTheirChat();
    void aRefusalStandsAboveTheComposer();
    void aLongTextBecomesAFile();
    void aFileIsLeftOutByKeyboard();
    void filesAreDroppedAnywhereOnThePage();
    void aModelThatDoesNotSeeIsToldOf();

private:
    [[nodiscard]] Conversation *otherChat();
    void paste(QMimeData *data);
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QList<AttachmentChip *> chips() const;

    std::unique_ptr<ChatPageBench> m_bench;
};

void TestChatPageFiles::init()
{
    m_bench = std::make_unique<ChatPageBench>();
    QVERIFY(m_bench->open());
}

/// One that is kept, and empty.
Conversation *TestChatPageFiles::otherChat()
{
    ConversationRecord record = m_bench->chat->record();
    record.id = QUuid::createUuid();
    (void)m_bench->desk.store.save(record);
    return m_bench->desk.workspace->openConversation(record.id);
}

void TestChatPageFiles::paste(QMimeData *data)
{
    QGuiApplication::clipboard()->setMimeData(data);
    m_bench->edit->paste();
}

QString TestChatPageFiles::written(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_bench->desk.dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

QList<AttachmentChip *> TestChatPageFiles::chips() const
{
    QList<AttachmentChip *> shown;
    for (AttachmentChip *chip : m_bench->page.findChildren<AttachmentChip *>()) {
        if (chip->isVisible())
            shown += chip;
    }
    return shown;
}

void TestChatPageFiles::theButtonAsksForFilesAndTakesThem()
{
    auto *composer = m_bench->part<Composer>();
    composer->findChild<IconButton *>()->click();
    auto *dialog = m_bench->page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QStringList paths{written(u"one.txt"_s, "1"), written(u"two.txt"_s, "2")};
    Q_EMIT dialog->filesSelected(paths);
    delete dialog;
    QTRY_COMPARE(m_bench->chat->draft().files.size(), 2);
    QTRY_COMPARE(chips().size(), 2);
    QVERIFY(chips().first()->accessibleName().contains(u"one.txt"_s));
    QCOMPARE(m_bench->page.focusWidget(), m_bench->edit);
}

void TestChatPageFiles::aPastedPictureIsAttachedAndSent()
{
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    auto *data = new QMimeData;
    data->setImageData(picture);
    paste(data);
    QTRY_COMPARE(m_bench->chat->draft().files.size(), 1);
    QVERIFY(m_bench->sendAndWait(u"what is it"_s));
    QVERIFY(m_bench->messages().at(1).text.contains(u"300 × 200 pixels"_s));
    QVERIFY(chips().isEmpty());
    QCOMPARE(m_bench->messages().at(0).files.size(), 1);
}

void TestChatPageFiles::filesBelongToTheirChat()
{
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(written(u"mine.txt"_s, "words"))});
    paste(files);
    // Left before it was read: it still goes where it was put.
    m_bench->type(u"draft"_s);
    Conversation *first = m_bench->chat;
    Conversation *second = otherChat();
    m_bench->page.setConversation(second);
    QTRY_VERIFY(first->pendingFiles().isEmpty());
    QCOMPARE(first->draft().files.size(), 1);
    QVERIFY(chips().isEmpty());
    m_bench->page.setConversation(first);
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(m_bench->part<Composer>()->text(), u"draft"_s);
}

void TestChatPageFiles::aRefusalStandsAboveTheComposer()
{
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(m_bench->desk.dir.path()),
                    QUrl::fromLocalFile(written(u"data\u202Egnp.bin"_s, QByteArray(9, '\0'))),
                    QUrl::fromLocalFile(written(u"fine.txt"_s, "words"))});
    paste(files);
    QTRY_COMPARE(m_bench->chat->draft().files.size(), 1);
    QString said;
    for (const Banner *banner : m_bench->page.findChildren<Banner *>())
        said += banner->isVisible() ? banner->text() : QString();
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.contains(u"‹U+202E›"_s) && !said.contains(QChar(0x202e)), qPrintable(said));
    auto *more = new QMimeData;
    more->setUrls({QUrl::fromLocalFile(written(u"more.txt"_s, "other words"))});
    paste(more);
    for (const Banner *banner : m_bench->page.findChildren<Banner *>())
        QVERIFY(!banner->isVisible()); // it was about what was attached before
}

void TestChatPageFiles::aLongTextBecomesAFile()
{
    auto *data = new QMimeData;
    data->setText(u"a line of text\n"_s.repeated(100'000));
    paste(data);
    QTRY_COMPARE(m_bench->chat->draft().files.size(), 1);
    QCOMPARE(m_bench->chat->draft().files.first().type, u"text/plain"_s);
    QCOMPARE(m_bench->edit->text(), QString());
}

void TestChatPageFiles::aFileIsLeftOutByKeyboard()
{
    for (const auto &name : {u"one.txt"_s, u"two.txt"_s}) {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(written(name, name.toUtf8()))});
        paste(data);
    }
    QTRY_COMPARE(m_bench->chat->draft().files.size(), 2);
    auto *tray = m_bench->part<AttachmentTray>();
    tray->findChild<IconButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_bench->chat->draft().files.size(), 1);
    QCOMPARE(m_bench->chat->draft().files.first().name, u"two.txt"_s);
    QVERIFY(tray->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_bench->chat->draft().files.isEmpty());
    QVERIFY(m_bench->edit->hasFocus());
}

void TestChatPageFiles::filesAreDroppedAnywhereOnThePage()
{
    QWidget *page = m_bench->part<TranscriptPane>()->parentWidget();
    const auto drop = [page](const QMimeData &data) {
        QDragEnterEvent enter({9, 9}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &enter);
        if (!enter.isAccepted())
            return Qt::IgnoreAction;
        QDropEvent dropped({9, 9}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &dropped);
        return dropped.dropAction();
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(written(u"a.txt"_s, "a")),
                   QUrl::fromLocalFile(written(u"b.txt"_s, "b"))});
    files.setText(u"and some words"_s);
    QCOMPARE(drop(files), Qt::CopyAction); // never moved
    QTRY_COMPARE(m_bench->chat->draft().files.size(), 2);
    QMimeData words;
    words.setText(u"words alone"_s);
    QCOMPARE(drop(words), Qt::IgnoreAction);
    m_bench->page.setConversation(nullptr);
    QCOMPARE(drop(files), Qt::IgnoreAction);
}

void TestChatPageFiles::aModelThatDoesNotSeeIsToldOf()
{
    const auto warned = [this] {
        const auto banners = m_bench->page.findChildren<Banner *>();
        return std::any_of(banners.cbegin(), banners.cend(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"does not see pictures"_s);
        });
    };
    m_bench->chat->setModel(u"lfm2.5:1.2b"_s);
    auto *data = new QMimeData;
    data->setImageData(QImage(8, 8, QImage::Format_RGB32));
    paste(data);
    QTRY_VERIFY(warned());
    m_bench->page.openModelPicker();
    auto *list = m_bench->part<ModelPicker>()->findChild<QListView *>();
    QStringList marked;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Catalogue::UnusableReasonRole)
                .toString()
                .contains(u"does not see"_s, Qt::CaseInsensitive))
            marked += index.data(Catalogue::IdRole).toString();
    }
    QVERIFY(marked.contains(u"lfm2.5:1.2b"_s));
    QVERIFY(!marked.contains(u"qwen3.5:9b"_s));
    m_bench->chat->setModel(u"qwen3.5:9b"_s);
    QVERIFY(!warned());
}

QTEST_MAIN(TestChatPageFiles)
#include "tst_chat_page_files.moc"
