#pragma once
// The button in the header that says which model answers, and opens the picker.

#include <QAbstractButton>

#include <optional>

namespace dria {

class Theme;

class ModelButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ModelButton(Theme &theme, QWidget *parent = nullptr);

    /// `nodes` is absent where the server does not say. The id is untrusted text.
    void setModel(const QString &id, std::optional<int> nodes);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shownId() const;
    /// Everything beside the id: paddings, chevron, dot and node count.
    [[nodiscard]] int fixedWidth() const;
    [[nodiscard]] int nodesWidth() const;

    Theme &m_theme;
    QString m_id;
    std::optional<int> m_nodes;
};

} // namespace dria
