#include "ui/settings/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

const QString markType = u"application/x-dria-desktop-secret"_s;

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds time)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer.isActive())
        clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    m_mark = QUuid::createUuid().toByteArray();
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what clipboard managers look for
    data->setData(markType, m_mark);
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData();
    if (data && !m_mark.isEmpty() && data->data(markType) == m_mark)
        clipboard->clear();
    m_mark.clear();
    Q_EMIT cleared();
}

} // namespace dria
