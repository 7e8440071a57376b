#pragma once
// A file that was sent with a message and is no image: its name and size.

#include "core/timeline_roles.h"
#include "ui/timeline/box.h"

#include <QIcon>

namespace dria::timeline {

class FileBox : public Box
{
public:
    explicit FileBox(Attachment file);

    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int naturalWidth() const override { return m_frame.width(); }
    [[nodiscard]] bool isRightToLeft() const override { return m_file.name.isRightToLeft(); }
    [[nodiscard]] QString toolTip(QPoint point) const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override {}

private:
    Attachment m_file;
    QString m_size;
    QIcon m_icon;
    QRect m_frame;
    QRect m_iconRect;
    QRect m_nameRect;
    QRect m_sizeRect;
};

} // namespace dria::timeline
