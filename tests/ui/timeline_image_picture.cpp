// Paints images of a transcript in every state into PNG files, to be looked at:
// timeline_image_picture FOLDER. Asks no network: the answers are made here.

#include "images/image_decoder.h"
#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/image_shelf.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Attachment;
using timeline::Author;

namespace {

QByteArray saved(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray landscape(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(0x2b, 0x5f, 0x9e));
    sky.setColorAt(0.6, QColor(0xf2, 0xc1, 0x8d));
    sky.setColorAt(0.61, QColor(0x2f, 0x5d, 0x50));
    sky.setColorAt(1, QColor(0x12, 0x2d, 0x26));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(0xff, 0xf1, 0xc9));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(size.width() * 2 / 3, size.height() / 3), size.height() / 10,
                        size.height() / 10);
    return saved(image);
}

/// Ink on nothing, as diagrams come.
QByteArray diagram()
{
    QImage image(360, 160, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 2));
    painter.drawRoundedRect(20, 50, 110, 60, 8, 8);
    painter.drawRoundedRect(230, 50, 110, 60, 8, 8);
    painter.drawLine(130, 80, 230, 80);
    painter.drawText(QRect(20, 50, 110, 60), Qt::AlignCenter, u"prompt"_s);
    painter.drawText(QRect(230, 50, 110, 60), Qt::AlignCenter, u"answer"_s);
    return saved(image);
}

QFuture<Result<QByteArray>> answer(const QString &name)
{
    if (name.contains(u"slow"_s)) {
        auto *never = new QPromise<Result<QByteArray>>; // for as long as the program runs
        never->start();
        return never->future();
    }
    if (name.contains(u"gone"_s))
        return readyFuture<QByteArray>(fail(Error{Error::Kind::InvalidRequest, 404, {}, {}}));
    if (name.contains(u"svg"_s))
        return readyFuture<QByteArray>(QByteArray("<svg/>"));
    if (name.contains(u"diagram"_s))
        return readyFuture<QByteArray>(diagram());
    return readyFuture<QByteArray>(landscape({1600, 1000}));
}

QList<Message> conversation()
{
    QList<Message> all;
    Message sent{.author = Author::Person, .text = u"What do these two show?"_s, .name = u"You"_s};
    sent.attachments = {
        {u"one"_s, Attachment::Kind::Image, u"holiday.jpg"_s, 2'400'000, {1600, 1000}},
        {u"diagram"_s, Attachment::Kind::Image, u"sketch.png"_s, 9'000, {360, 160}},
        {u"notes"_s, Attachment::Kind::Text, u"meeting notes, second draft.txt"_s, 14'300, {}}};
    all << sent;
    all << Message{
        .text =
            u"Before a click an image is its place:\n\n![a jar of starter, after two days at 26 "
            u"°C, "
            "seen from the side so that the bubbles show through the glass and one can measure how "
            "far it has risen](https://img.example.net/jar.png)\n\nOn its way:\n\n![the same jar "
            "an hour later](https://img.example.net/slow.png)\n\nNot to be had:\n\n![a third jar]"
            "(https://img.example.net/gone.png)\n\n![](https://img.example.net/svg.png)\n\n"
            "- A step with an image:\n\n  ![the dough](https://cdn.example.net/dough.jpg)\n\n"
            "And in the middle of a sentence ![a spoon](https://img.example.net/spoon.png) it "
            "stays one line, also [![a badge](https://img.example.net/badge.png)]("
            "https://example.org), and ![local](file:///etc/passwd) is never opened.\n\n"
            "![من مقهى في عمّان](https://img.example.net/cafe.jpg)\n\n![x](https://a-very-long-name."
            "of-some-host.with-many-parts.that-goes-on-and-on.and-does-not-end.anywhere.near."
            "where-one-would-like.example.net/a.png)\n\n![dot](data:image/png;base64,AAAA)"_s};
    all << Message{.text = u"After it, the picture:\n\n![a landscape](https://img.example.net/"
                           "landscape.jpg)\n\nInk on nothing stands on paper:\n\n![a diagram]("
                           "https://img.example.net/diagram.png)\n\nAnd so the text goes on."_s,
                   .footer = u"qwen3.5:9b · 412 tokens · 38 tokens/s"_s};
    return all;
}

void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 400)
        QTest::qWait(20);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? app.arguments().at(1) : u"."_s);
    Theme theme;
    theme.applyTo(app);
    ImageDecoder decoder;
    timeline::ImageShelf shelf({&decoder, [](const QUrl &) { return true; },
                                [](const QUrl &url) { return answer(url.path()); },
                                [](const QUrl &) {}, answer});
    TimelineTestModel model;
    model.reset(conversation());
    TimelineView view(theme);
    view.setImages(&shelf);
    view.setModel(&model);
    const auto load = [&](int row, const QString &name) {
        const QString source = u"https://img.example.net/"_s + name;
        const auto image = timeline::markdownImage({}, source, shelf.sources());
        shelf.load({model.at(row).id, image.key}, image, {1520, 960});
    };
    for (const auto &name : {u"slow.png"_s, u"gone.png"_s, u"svg.png"_s})
        load(1, name);
    load(2, u"landscape.jpg"_s);
    load(2, u"diagram.png"_s);
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        const QString name = dark ? u"dark"_s : u"light"_s;
        theme.setZoom(100);
        view.resize(900, 2500);
        view.show();
        view.verticalScrollBar()->setValue(0);
        settle();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        view.grab();
        settle();
        view.grab().save(folder.filePath(name + u"-images.png"_s));
        view.resize(380, 1500);
        settle();
        view.grab().save(folder.filePath(name + u"-images-narrow.png"_s));
        view.resize(1000, 1600);
        theme.setZoom(200);
        view.verticalScrollBar()->setValue(900);
        settle();
        view.grab();
        settle();
        view.grab().save(folder.filePath(name + u"-images-zoom200.png"_s));
    }
    app.setLayoutDirection(Qt::RightToLeft);
    theme.setZoom(100);
    view.resize(900, 2500);
    settle();
    view.grab().save(folder.filePath(u"mirrored-images.png"_s));
    return 0;
}
