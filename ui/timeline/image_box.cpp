#include "ui/timeline/image_box.h"

#include "ui/theme/icons.h"
#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/button.h"
#include "ui/timeline/frame.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/link_target.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dria::timeline {

using Phase = ImageState::Phase;

namespace {

// Pixels at 100 %.
constexpr int cardWidth = 440;
constexpr int tallest = 480;
constexpr QSize thumbnail(240, 160); ///< of what the person attached

constexpr qsizetype longestTitle = 300; ///< characters; the tooltip has the rest
constexpr int titleLines = 2;
constexpr int problemLines = 3;

} // namespace

ImageBox::ImageBox(ImageRef image, const QUuid &message, ImageShelf *shelf)
    : m_image(std::move(image))
    , m_key{message, m_image.key}
    , m_shelf(shelf)
    , m_text(m_image.kind == ImageRef::Kind::Attachment ? QString() : m_image.placeholder())
{
}

ImageBox::~ImageBox()
{
    ImageBox::doRelease();
}

ImageState ImageBox::state() const
{
    return m_shelf != nullptr ? m_shelf->state(m_key) : ImageState();
}

bool ImageBox::isPicture(const ImageState &state) const
{
    const bool own = m_image.kind == ImageRef::Kind::Attachment && m_image.offered;
    return state.phase == Phase::Shown ||
           (own && !m_image.size.isEmpty() && state.phase != Phase::Failed);
}

QString ImageBox::title() const
{
    QString title = m_image.alternative.left(longestTitle).simplified();
    if (title.isEmpty())
        title = tr("Image");
    return withBoundedClusters(withVisibleControls(title), QChar::LineSeparator);
}

bool ImageBox::isRightToLeft() const
{
    return m_image.alternative.isEmpty() ? QGuiApplication::isRightToLeft()
                                         : m_image.alternative.isRightToLeft();
}

void ImageBox::refresh(const TimelineStyle &style)
{
    release();
    invalidate(style);
}

void ImageBox::doRelease()
{
    if (std::exchange(m_holds, false))
        m_shelf->release(m_key);
}

QSize ImageBox::bound(const TimelineStyle &style, int width) const
{
    if (m_image.kind == ImageRef::Kind::Attachment)
        return {std::min(width, style.px(thumbnail.width())), style.px(thumbnail.height())};
    return {width, style.px(tallest)};
}

QSize ImageBox::pictureSize(const TimelineStyle &style, QSize image, int width) const
{
    const QSize most = bound(style, width);
    if (image.width() > most.width() || image.height() > most.height())
        image.scale(most, Qt::KeepAspectRatio);
    return image.expandedTo({1, 1});
}

ImageBox::Card ImageBox::cardOf(const TimelineStyle &style, const ImageState &state,
                                int width) const
{
    Card card;
    card.title = elidedLines(title(), style.text, width, titleLines);
    const QString host = m_image.host();
    switch (state.phase) {
    case Phase::Hidden:
    case Phase::Shown:
        if (!m_image.offered)
            card.note = host;
        else if (m_image.kind == ImageRef::Kind::Embedded)
            card.button = tr("Show embedded image");
        else if (m_image.kind == ImageRef::Kind::Remote)
            card.button = loadButton(style, host, width);
        break;
    case Phase::Loading:
        if (m_image.kind != ImageRef::Kind::Attachment)
            card.button = tr("Cancel");
        card.note = host.isEmpty() ? tr("Loading…") : tr("Loading from %1…").arg(host);
        break;
    case Phase::Failed:
        card.problem = elidedLines(state.problem, style.small, width, problemLines);
        card.button = tr("Try again");
        break;
    }
    return card;
}

QString ImageBox::loadButton(const TimelineStyle &style, const QString &host, int width)
{
    const QString whole = tr("Load from %1").arg(host);
    const int beyond = buttonSize(style, whole).width() - width;
    if (beyond <= 0)
        return whole;
    // The end of a host says whose it is.
    const QFontMetrics metrics(style.small);
    return tr("Load from %1")
        .arg(metrics.elidedText(host, Qt::ElideLeft, metrics.horizontalAdvance(host) - beyond));
}

int ImageBox::estimate(const TimelineStyle &style, int width) const
{
    const ImageState now = state();
    if (isPicture(now))
        return std::max(
            pictureSize(style, now.size.isEmpty() ? m_image.size : now.size, width).height(),
            style.px(hitTarget));
    return 2 * style.px(space::m) + style.lineHeight + style.px(space::s) + style.px(hitTarget);
}

int ImageBox::doLayOut(const TimelineStyle &style, int width)
{
    const ImageState now = state();
    m_phase = now.phase;
    m_picture = isPicture(now);
    if (m_shelf != nullptr && !m_holds) {
        m_holds = true;
        const QSize wanted = m_picture && !now.size.isEmpty() ? pictureSize(style, now.size, width)
                                                              : bound(style, width);
        m_shelf->hold(m_key, m_image, wanted * qApp->devicePixelRatio());
    }
    if (!m_picture)
        return layOutCard(style, width);
    const QSize picture = pictureSize(style, now.size.isEmpty() ? m_image.size : now.size, width);
    const int least = std::min(style.px(hitTarget), width);
    m_frame = QRect(QPoint(0, 0), picture.expandedTo({least, least}));
    if (isRightToLeft())
        m_frame.moveRight(width - 1);
    m_pictureRect = QRect(QPoint(), picture);
    m_pictureRect.moveCenter(m_frame.center());
    m_action = now.phase == Phase::Shown ? m_frame : QRect();
    return m_frame.height();
}

int ImageBox::layOutCard(const TimelineStyle &style, int width)
{
    const int padding = style.px(space::m);
    const int side = style.px(iconSize::normal);
    const int lead = padding + side + style.px(space::s);
    const int natural =
        lead + padding + buttonSize(style, tr("Load from %1").arg(m_image.host())).width();
    m_frame = QRect(0, 0, std::min(width, std::max(style.px(cardWidth), natural)), 0);
    const int inner = m_frame.width() - lead - padding;
    const ImageState now = state();
    m_card = cardOf(style, now, inner);
    const bool failed = now.phase == Phase::Failed;
    m_icon =
        icon(failed ? IconName::Warning : IconName::Image, std::make_shared<const Look>(style.look),
             failed ? IconRole::Warn : IconRole::Muted);

    int y = padding;
    m_iconRect = QRect(padding, y + (style.lineHeight - side) / 2, side, side);
    m_titleRect = QRect(lead, y, inner, static_cast<int>(m_card.title.size()) * style.lineHeight);
    y += m_titleRect.height();
    m_problemRect =
        QRect(lead, y, inner, static_cast<int>(m_card.problem.size()) * style.smallLineHeight);
    y += m_problemRect.height();
    m_action = m_noteRect = {};
    if (!m_card.button.isEmpty()) {
        y += style.px(space::s);
        m_action = QRect(QPoint(lead, y), buttonSize(style, m_card.button));
        const int after = m_action.right() + 1 + style.px(space::s);
        m_noteRect = QRect(after, y, lead + inner - after, m_action.height());
        y += m_action.height();
    } else if (!m_card.note.isEmpty()) {
        m_noteRect = QRect(lead, y, inner, style.smallLineHeight);
        y += m_noteRect.height();
    }
    m_frame.setHeight(y + padding);
    if (isRightToLeft()) {
        for (QRect *rect : {&m_iconRect, &m_titleRect, &m_problemRect, &m_action, &m_noteRect})
            rect->moveRight(width - 1 - rect->left());
        m_frame.moveRight(width - 1);
    }
    return m_frame.height();
}

void ImageBox::paint(QPainter &painter, const PaintContext &context) const
{
    if (m_picture)
        paintPicture(painter, context);
    else
        paintCard(painter, context);

    const Tokens &tokens = context.style.look.tokens;
    const int corner = context.style.px(radius::control);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (context.selectionStart < context.selectionEnd) {
        QColor over = tokens.selection;
        over.setAlpha(140);
        painter.setPen(Qt::NoPen);
        painter.setBrush(over);
        painter.drawRoundedRect(m_frame, corner, corner);
    }
    painter.setBrush(Qt::NoBrush);
    for (const TextMark &mark : context.marks) {
        painter.setPen(QPen(mark.current ? tokens.foundNow : tokens.found, 3));
        painter.drawRoundedRect(QRectF(m_frame).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);
    }
    if (m_picture && context.focused == 0) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(m_frame).adjusted(1, 1, -1, -1), corner, corner);
    }
    painter.restore();
}

void ImageBox::paintCard(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    paintFrame(painter, m_frame, context.clip,
               {tokens.surface, tokens.hairline, style.px(radius::control)});
    painter.save();
    m_icon.paint(&painter, m_iconRect);
    // Each text in its own direction, all on the side where the card begins.
    const Qt::Alignment side =
        Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const auto draw = [&](QRect line, const QStringList &lines, int height) {
        line.setHeight(height);
        for (const QString &text : lines) {
            painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            painter.drawText(line, static_cast<int>(side) | Qt::TextSingleLine, text);
            line.translate(0, height);
        }
    };
    painter.setFont(style.text);
    painter.setPen(tokens.text);
    draw(m_titleRect, m_card.title, style.lineHeight);
    painter.setFont(style.small);
    painter.setPen(tokens.muted);
    draw(m_problemRect, m_card.problem, style.smallLineHeight);
    draw(m_noteRect,
         {QFontMetrics(style.small).elidedText(m_card.note, Qt::ElideMiddle, m_noteRect.width())},
         m_noteRect.height());
    painter.restore();
    if (!m_card.button.isEmpty())
        paintButton(painter, style, m_action, m_card.button,
                    {.hovered = context.hovered == 0, .focused = context.focused == 0});
}

void ImageBox::paintPicture(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const ImageState now = state();
    const QSizeF device = QSizeF(m_pictureRect.size()) * painter.device()->devicePixelRatioF();
    if (m_shelf != nullptr)
        m_shelf->want(m_key, device.toSize());
    const int corner = style.px(radius::control);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(m_frame), corner, corner);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape, Qt::IntersectClip);
    const bool seesThrough = !now.pixels.isNull() && now.pixels.hasAlphaChannel();
    // Whoever draws on nothing means paper.
    painter.fillRect(m_frame, seesThrough ? lightTokens().window : style.look.tokens.code);
    if (!now.pixels.isNull())
        painter.drawImage(m_pictureRect, now.pixels);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.look.tokens.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(m_frame).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

QList<Target> ImageBox::targets() const
{
    if (m_action.isEmpty())
        return {};
    const QString what = title();
    const QString host = m_image.host();
    QString name;
    switch (m_phase) {
    case Phase::Hidden:
        name = host.isEmpty() ? tr("Show embedded image: %1").arg(what)
                              : tr("Load image from %1: %2").arg(host, what);
        break;
    case Phase::Loading:
        name = tr("Cancel loading the image: %1").arg(what);
        break;
    case Phase::Failed:
        name = tr("Try again to load the image: %1").arg(what);
        break;
    case Phase::Shown:
        name = tr("Enlarge image: %1").arg(what);
        break;
    }
    return {{Target::Kind::Image, name, m_image.source, {m_action}}};
}

QString ImageBox::toolTip(QPoint point) const
{
    if (!m_frame.contains(point))
        return {};
    if (m_phase == Phase::Hidden && m_action.contains(point) && !m_image.address().isEmpty())
        return m_image.address();
    return m_image.alternative;
}

int ImageBox::firstLineMiddle(const TimelineStyle &style) const
{
    return (m_picture ? 0 : style.px(space::m)) + style.lineHeight / 2;
}

int ImageBox::positionAt(QPoint point) const
{
    return (point.x() < m_frame.center().x()) != isRightToLeft() ? 0 : textLength();
}

QRect ImageBox::caretRect(int position) const
{
    const bool atLeft = (position == 0) != isRightToLeft();
    return {atLeft ? m_frame.left() : m_frame.right(), 0, 1, m_frame.height()};
}

} // namespace dria::timeline
