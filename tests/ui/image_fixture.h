#pragma once
// A transcript whose images come from a server on loopback, and from the files of tests/data.

#include "api/network_manager.h"
#include "api/remote_image_fetcher.h"
#include "images/image_decoder.h"
#include "support/corpus.h"
#include "support/wire_server.h"
#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/image_shelf.h"
#include "ui/timeline/timeline_view.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

namespace dria::test {

[[nodiscard]] inline QByteArray pngOf(QSize size, const QColor &colour = Qt::blue)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A view whose images come from a server on loopback.
struct ImageFixture
{
    explicit ImageFixture(const timeline::ImageShelf::Bounds &bounds = {})
        : fetcher(network, {}, RemoteImageFetcher::Hosts::LoopbackToo)
        , shelf(ImageSources{&decoder, [this](const QUrl &url) { return fetcher.mayFetch(url); },
                             [this](const QUrl &url) { return fetcher.fetch(url); },
                             [this](const QUrl &url) { fetcher.cancel(url); },
                             [this](const QString &id) { return attached(id); }},
                bounds)
        , view(theme)
    {
        serve(pngOf({300, 200}));
        view.setImages(&shelf);
        view.setModel(&model);
        view.resize(800, 600);
        view.show();
    }

    void serve(const QByteArray &file)
    {
        server.always(WireScript().send(wireReply(200, "image/png", file)));
    }

    [[nodiscard]] QString url(const QString &name = QStringLiteral("a.png")) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(server.port()).arg(name);
    }

    [[nodiscard]] QString markdown(const QString &name = QStringLiteral("a.png")) const
    {
        return QStringLiteral("![a jar](%1)").arg(url(name));
    }

    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1:%1").arg(server.port()); }

    QFuture<Result<QByteArray>> attached(const QString &name)
    {
        ++attachmentsAsked;
        QFile file(testFile(QStringLiteral("data/images/") + name));
        if (!file.open(QIODevice::ReadOnly))
            return readyFuture<QByteArray>(fail(Error::Kind::Storage, file.errorString()));
        return readyFuture<QByteArray>(file.readAll());
    }

    [[nodiscard]] QRect imageRect(int row, const QString &source = {})
    {
        return view.targetRect(row, timeline::Target::Kind::Image, source);
    }

    void click(int row, const QString &source = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, imageRect(row, source).center());
    }

    /// Until the picture of the row is there.
    [[nodiscard]] bool waitForPicture(int row, QSize size)
    {
        return QTest::qWaitFor([&] { return imageRect(row).size() == size; });
    }

    int attachmentsAsked = 0;
    WireServer server;
    NetworkManager network;
    RemoteImageFetcher fetcher;
    ImageDecoder decoder;
    timeline::ImageShelf shelf;
    Theme theme;
    TimelineTestModel model;
    TimelineView view;
};

} // namespace dria::test
