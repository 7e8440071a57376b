#pragma once
// The one line that stands for a model's thinking and unfolds it.

#include "ui/timeline/box.h"

#include <QCoreApplication>

#include <optional>

namespace dria::timeline {

class ThinkingBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::ThinkingBox)

public:
    /// key is handed back as the target's value; milliseconds are spent so far, if known.
    ThinkingBox(QString key, bool open, bool unfolded, std::optional<qint64> milliseconds);

    /// Its text is not in it.
    bool extend(const TimelineStyle &, const markdown::Block &block) override
    {
        return block.kind == markdown::Block::Kind::Thinking;
    }
    [[nodiscard]] int grownFrom() const override { return height(); }
    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int firstLineMiddle(const TimelineStyle &) const override { return height() / 2; }
    [[nodiscard]] QList<Target> targets() const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override {}

private:
    [[nodiscard]] QString label() const;

    QString m_key;
    bool m_open;
    bool m_unfolded;
    std::optional<qint64> m_milliseconds;
    QRect m_rect;
};

} // namespace dria::timeline
