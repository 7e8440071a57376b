#pragma once
// The line under a message: its quiet figures, and its toolbar when the pointer or focus is near.

#include "ui/timeline/box.h"

#include <QCoreApplication>

namespace dria::timeline {

class FootBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::FootBox)

public:
    /// details show when the pointer rests on the figures. trailing: the toolbar stands at the
    /// trailing end (under a bubble).
    FootBox(QString figures, QString details, bool trailing);

    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override {}

private:
    QString m_figures;
    QString m_details;
    bool m_trailing;
    QRect m_copyRect;
    QRect m_figuresRect;
};

} // namespace dria::timeline
