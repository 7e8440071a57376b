#pragma once
// A sentence with buttons: an error as a card no Markdown can draw, or a message's status in quiet.

#include "core/timeline_roles.h"
#include "ui/timeline/box.h"

#include <QTextLayout>

#include <memory>

namespace dria::timeline {

class CardBox : public Box
{
public:
    enum class Tone { Error, Quiet };

    CardBox(QString text, QList<Action> actions, Tone tone);

    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int layoutCount() const override { return m_layout ? 1 : 0; }
    [[nodiscard]] int textLength() const override { return static_cast<int>(m_text.size()); }
    [[nodiscard]] QString text(int from, int to) const override
    {
        return m_text.mid(from, to - from);
    }
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] QList<Target> targets() const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override { m_layout.reset(); }

private:
    QString m_text;
    QList<Action> m_actions;
    Tone m_tone;
    QPoint m_textOrigin;
    int m_lineHeight = 1;
    QList<QRect> m_buttons;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace dria::timeline
