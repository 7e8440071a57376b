#pragma once
// A bar for each model: what the balance was seen to go down by.

#include "library/usage_entry.h"

#include <QList>
#include <QWidget>

namespace dria {

class Theme;

class ModelPlot : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostModels = 8;

    /// The theme outlives it.
    explicit ModelPlot(const Theme &theme, QWidget *parent = nullptr);

    /// In their order; those beyond the first eight are put together.
    void setUsage(QList<UsageOfModel> usage);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    const Theme &m_theme;
    QList<UsageOfModel> m_usage;
};

} // namespace dria
