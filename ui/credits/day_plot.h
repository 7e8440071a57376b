#pragma once
// A bar for each of the last days: what the balance was seen to go down by.

#include "library/usage_entry.h"

#include <QList>
#include <QWidget>

namespace dria {

class Theme;

/// One day is pointed out, by the pointer or the arrow keys; its figures stand above the bars.
class DayPlot : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 30;

    /// The theme outlives it.
    explicit DayPlot(const Theme &theme, QWidget *parent = nullptr);

    /// Those of the last 30 days are shown; days that are missing are empty.
    void setUsage(const QList<UsageOfDay> &usage, const QDate &today);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString words(int day) const;
    [[nodiscard]] QRect plot() const;
    /// By its place, oldest first; from left to right, or the other way round.
    [[nodiscard]] QRect slotOf(int day) const;
    void choose(int day);

    const Theme &m_theme;
    QDate m_today;
    QList<UsageSum> m_sums; ///< oldest first
    int m_chosen = days - 1;
};

} // namespace dria
