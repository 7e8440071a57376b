#include "ui/chat/attachment_chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_draw.h"
#include "ui/theme/theme.h"
#include "ui/timeline/hidden_text.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dria {

namespace {

constexpr int pictureAt100 = 40; // pixels
constexpr int wordsAt100 = 180;

} // namespace

AttachmentChip::AttachmentChip(const Theme &theme, const AttachedFile &file, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_file(file)
    , m_name(new PlainLabel(timeline::withVisibleControls(file.name), PlainLabel::Overflow::Elide))
    , m_facts(new PlainLabel({}, PlainLabel::Overflow::Elide))
    , m_remove(nullptr)
{
    setAccessibleName(m_name->text() + QStringLiteral(", ") + facts());
    m_facts->setText(facts());
    m_facts->setTextRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch();
    auto *line = new QHBoxLayout(this);
    line->addLayout(words);
    if (!file.sha256.isEmpty()) {
        m_remove =
            new IconButton(theme, IconName::Close, tr("Leave out %1").arg(m_name->text()), this);
        m_remove->setIconPixels(iconSize::small);
        connect(m_remove, &IconButton::clicked, this, &AttachmentChip::removeRequested);
        line->addWidget(m_remove);
    }
    connect(&theme, &Theme::changed, this, &AttachmentChip::applyTheme);
    applyTheme();
}

QString AttachmentChip::facts() const
{
    if (m_file.sha256.isEmpty())
        return tr("Reading…");
    const QLocale locale;
    const QString size = locale.formattedDataSize(m_file.size, 1, QLocale::DataSizeSIFormat);
    if (!m_file.isPicture())
        return tr("Text, %1").arg(size);
    if (m_file.pixels.isEmpty())
        return size;
    return tr("%1 × %2, %3", "width, height, size")
        .arg(locale.toString(m_file.pixels.width()), locale.toString(m_file.pixels.height()), size);
}

int AttachmentChip::pictureSide() const
{
    return m_theme.px(pictureAt100);
}

void AttachmentChip::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void AttachmentChip::focusRemove()
{
    if (m_remove)
        m_remove->setFocus();
}

void AttachmentChip::applyTheme()
{
    const int xs = m_theme.px(space::xs);
    const int s = m_theme.px(space::s);
    QMargins margins(xs + pictureSide() + s, xs, m_remove ? xs : s, xs);
    if (isRightToLeft())
        margins = {margins.right(), xs, margins.left(), xs};
    layout()->setContentsMargins(margins);
    layout()->setSpacing(xs);
    m_facts->setFont(m_theme.font(TypeStep::Small));
    const auto wanted = std::max(m_name->sizeHint().width(), m_facts->sizeHint().width());
    const int words = std::min(wanted, m_theme.px(wordsAt100));
    m_name->setFixedWidth(words);
    m_facts->setFixedWidth(words);
    setFixedHeight(pictureSide() + 2 * xs);
    update();
}

QRect AttachmentChip::pictureRect() const
{
    const int xs = m_theme.px(space::xs);
    const int side = pictureSide();
    return {isRightToLeft() ? width() - xs - side : xs, xs, side, side};
}

void AttachmentChip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    drawPanel(painter, rect(), m_theme.px(radius::control), tokens.surface, tokens.hairline,
              m_theme.px(1));
    const QRect place = pictureRect();
    if (m_picture.isNull()) {
        const int side = m_theme.px(iconSize::normal);
        QRect middle(0, 0, side, side);
        middle.moveCenter(place.center());
        const IconName what = m_file.sha256.isEmpty() ? IconName::Clock
                              : m_file.isPicture()    ? IconName::Image
                                                      : IconName::Text;
        icon(what, m_theme, IconRole::Muted).paint(&painter, middle);
        return;
    }
    // Its middle, as large as the square.
    QSize shown = m_picture.size().scaled(place.size(), Qt::KeepAspectRatioByExpanding);
    QRect whole({}, shown);
    whole.moveCenter(place.center());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addRoundedRect(place, m_theme.px(radius::control), m_theme.px(radius::control));
    painter.setClipPath(round);
    painter.drawImage(whole, m_picture);
}

} // namespace dria
