#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr float disabledOpacity = 0.45F;

bool hasDirection(IconName name)
{
    switch (name) {
    case IconName::ChevronLeft:
    case IconName::ChevronRight:
    case IconName::Sidebar:
    case IconName::Panel:
    case IconName::Text:
        return true;
    default:
        return false;
    }
}

QByteArray source(IconName name, const QColor &colour)
{
    QFile file(u":/dria/icons/"_s + iconFileName(name) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

IconEngine::IconEngine(IconName name, std::shared_ptr<const Look> look, IconRole role)
    : m_name(name)
    , m_look(std::move(look))
    , m_role(role)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/)
{
    const QColor tint = colour(mode);
    const bool mirrored = hasDirection(m_name) && QGuiApplication::isRightToLeft();
    const bool dimmed = mode == QIcon::Disabled;
    const QString key = u"dria-icon/%1/%2/%3x%4/%5%6"_s.arg(iconFileName(m_name), tint.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(int(mirrored))
                            .arg(int(dimmed));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QSvgRenderer renderer(source(m_name, tint));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    if (dimmed) { // afterwards: the renderer sets the painter's opacity itself
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(QRect(QPoint(), size), QColor::fromRgbF(0, 0, 0, disabledOpacity));
    }
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"dria"_s;
}

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const Tokens &tokens = m_look->tokens;
    if (mode == QIcon::Selected)
        return tokens.selectionText;
    switch (m_role) {
    case IconRole::Muted:
        return tokens.muted;
    case IconRole::Accent:
        return tokens.accent;
    case IconRole::OnAccent:
        return mode == QIcon::Disabled ? tokens.text : tokens.onAccent;
    case IconRole::Good:
        return tokens.good;
    case IconRole::Warn:
        return tokens.warn;
    case IconRole::Bad:
        return tokens.bad;
    case IconRole::Text:
        break;
    }
    return tokens.text;
}

} // namespace dria
