#pragma once
// How far a top-up has come: terms, review, signature, sending, confirmation.

#include <QWidget>

namespace dria {

class Theme;

class TopUpSteps : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Terms, Review, Sign, Submit, Confirmed };
    static constexpr int count = 5;

    /// The theme outlives it.
    explicit TopUpSteps(const Theme &theme, QWidget *parent = nullptr);

    void setStep(Step step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString nameOf(int step);
    [[nodiscard]] QString words() const;

    const Theme &m_theme;
    int m_step = 0;
};

} // namespace dria
