#include "ui/chat/attachment_tray.h"

#include "core/when_finished.h"
#include "images/image_decoder.h"
#include "ui/chat/attachment_chip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace dria {

namespace {

constexpr int linesInSight = 2;

} // namespace

AttachmentTray::AttachmentTray(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_line(new QWidget)
    , m_total(new PlainLabel({}, PlainLabel::Overflow::Elide, this))
{
    setAccessibleName(tr("Attached files"));
    auto *rows = new QVBoxLayout(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_line);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_line->setAutoFillBackground(false);
    rows->addWidget(m_scroll);
    rows->addWidget(m_total);
    new FlowLayout(m_line);
    m_total->setTextRole(QPalette::PlaceholderText);
    connect(&theme, &Theme::changed, this, &AttachmentTray::applyTheme);
    applyTheme();
    hide();
}

void AttachmentTray::applyTheme()
{
    const int s = m_theme.px(space::s);
    layout()->setContentsMargins(m_theme.px(space::xs), m_theme.px(space::xs),
                                 m_theme.px(space::xs), 0);
    layout()->setSpacing(m_theme.px(space::xs));
    m_line->layout()->setContentsMargins(0, 0, 0, 0);
    m_line->layout()->setSpacing(s);
    m_total->setFont(m_theme.font(TypeStep::Small));
    fitLine();
}

void AttachmentTray::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLine();
}

// A height of its own: what depends on a width is pressed together where a window is low.
void AttachmentTray::fitLine()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const int chip = m_chips.isEmpty() && m_pending.isEmpty()
                         ? 0
                         : (m_chips + m_pending).constFirst()->minimumHeight();
    const int most = linesInSight * chip + (linesInSight - 1) * m_line->layout()->spacing();
    m_scroll->setFixedHeight(
        std::clamp(m_line->layout()->heightForWidth(width), chip, std::max(chip, most)));
}

// A chip stays as long as its file does, so that neither its picture nor the focus flickers.
void AttachmentTray::setFiles(const QList<AttachedFile> &files, const QStringList &pending)
{
    QList<AttachmentChip *> before = std::exchange(m_chips, {}) + std::exchange(m_pending, {});
    const auto take = [&before](const AttachedFile &file) -> AttachmentChip * {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const auto *chip) { return chip->file() == file; });
        if (known == before.end())
            return nullptr;
        AttachmentChip *chip = *known;
        before.erase(known);
        return chip;
    };
    for (const AttachedFile &file : files) {
        AttachmentChip *known = take(file);
        m_chips.append(known ? known : chipFor(file));
    }
    for (const QString &name : pending) {
        AttachedFile reading;
        reading.name = name;
        AttachmentChip *known = take(reading);
        m_pending.append(known ? known : chipFor(reading));
    }
    for (AttachmentChip *gone : std::as_const(before)) {
        if (gone->isAncestorOf(focusWidget()))
            moveFocusOf(gone);
        m_line->layout()->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // this may run inside its own signal
    }
    for (AttachmentChip *chip : m_chips + m_pending) { // in their order
        m_line->layout()->removeWidget(chip);
        m_line->layout()->addWidget(chip);
        chip->show();
    }
    const qint64 sum =
        std::accumulate(files.cbegin(), files.cend(), qint64(0),
                        [](qint64 all, const AttachedFile &file) { return all + file.size; });
    m_total->setText(
        tr("%n files go with the message, %1 in all.", nullptr, static_cast<int>(files.size()))
            .arg(QLocale().formattedDataSize(sum, 1, QLocale::DataSizeSIFormat)));
    m_total->setVisible(files.size() > 1);
    setVisible(!m_chips.isEmpty() || !m_pending.isEmpty());
    fitLine();
}

AttachmentChip *AttachmentTray::chipFor(const AttachedFile &file)
{
    auto *chip = new AttachmentChip(m_theme, file, m_line);
    connect(chip, &AttachmentChip::removeRequested, this,
            [this, chip] { Q_EMIT removeRequested(m_chips.indexOf(chip)); });
    if (file.isPicture())
        showPicture(chip, file);
    return chip;
}

void AttachmentTray::showPicture(AttachmentChip *chip, const AttachedFile &file)
{
    if (!m_images.attachment || !m_images.decoder)
        return;
    const auto bytes = m_images.attachment(QString::fromLatin1(file.sha256.toHex()));
    whenFinished(bytes, chip, [this, chip](const Result<QByteArray> &read) {
        if (!read)
            return; // its name stands for it
        const int side = qRound(chip->pictureSide() * devicePixelRatioF());
        // Twice the place: what is cut off at its sides is not missing in its middle.
        const auto decoded =
            m_images.decoder->decode(*read, {2 * side, 2 * side}, ImageLimits::own());
        whenFinished(decoded, chip, [chip](const Result<DecodedImage> &image) {
            if (image)
                chip->setPicture(image->pixels);
        });
    });
}

// To the next one, else to the one before, else to the text.
void AttachmentTray::moveFocusOf(const QWidget *chip)
{
    const auto place = m_line->layout()->indexOf(const_cast<QWidget *>(chip));
    if (!m_chips.isEmpty()) {
        AttachmentChip *next = m_chips.at(std::clamp<qsizetype>(place, 0, m_chips.size() - 1));
        next->focusRemove();
        m_scroll->ensureWidgetVisible(next);
    } else if (parentWidget())
        parentWidget()->setFocus();
}

} // namespace dria
