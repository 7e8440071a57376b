#pragma once
// An image in a message: before a click the place where it would be, with its description and whose
// server would be asked; after it the picture, or why there is none.

#include "ui/timeline/box.h"
#include "ui/timeline/image_shelf.h"

#include <QCoreApplication>
#include <QIcon>

namespace dria::timeline {

class ImageBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::ImageBox)

public:
    /// shelf outlives the box; null shows the place alone.
    ImageBox(ImageRef image, const QUuid &message, ImageShelf *shelf);
    ~ImageBox() override;

    [[nodiscard]] const ImageRef *image() const override { return &m_image; }
    /// How the image stands has changed, and with it the height: an estimate until layOut().
    void refresh(const TimelineStyle &style);

    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int naturalWidth() const override { return m_frame.width(); }
    [[nodiscard]] bool isRightToLeft() const override;
    [[nodiscard]] int firstLineMiddle(const TimelineStyle &style) const override;
    [[nodiscard]] int textLength() const override { return static_cast<int>(m_text.size()); }
    [[nodiscard]] QString text(int from, int to) const override
    {
        return m_text.mid(from, to - from);
    }
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override;

private:
    /// What there is to say beside the picture.
    struct Card
    {
        QStringList title;   ///< lines of the description
        QStringList problem; ///< lines
        QString button;      ///< empty for none
        QString note;        ///< beside or in place of the button
    };

    [[nodiscard]] ImageState state() const;
    /// Whether it stands as a picture: shown, or one's own that is about to be.
    [[nodiscard]] bool isPicture(const ImageState &state) const;
    /// The most room for a picture, pixels.
    [[nodiscard]] QSize bound(const TimelineStyle &style, int width) const;
    [[nodiscard]] QSize pictureSize(const TimelineStyle &style, QSize image, int width) const;
    [[nodiscard]] Card cardOf(const TimelineStyle &style, const ImageState &state, int width) const;
    /// Fits a width in pixels.
    [[nodiscard]] static QString loadButton(const TimelineStyle &style, const QString &host,
                                            int width);
    int layOutCard(const TimelineStyle &style, int width);
    void paintCard(QPainter &painter, const PaintContext &context) const;
    void paintPicture(QPainter &painter, const PaintContext &context) const;
    [[nodiscard]] QString title() const;

    ImageRef m_image;
    ImageKey m_key;
    ImageShelf *m_shelf;
    QString m_text; ///< for selecting and finding
    bool m_holds = false;
    // As laid out:
    ImageState::Phase m_phase = ImageState::Phase::Hidden;
    bool m_picture = false;
    Card m_card;
    QIcon m_icon;
    QRect m_frame; ///< of the card, or around the picture
    QRect m_pictureRect;
    QRect m_action; ///< what can be clicked
    QRect m_iconRect;
    QRect m_titleRect;
    QRect m_problemRect;
    QRect m_noteRect;
};

} // namespace dria::timeline
