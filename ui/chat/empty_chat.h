#pragma once
// What stands where the first message will: a line, three suggestions, the model and the balance.

#include <QStringList>
#include <QWidget>

#include <array>

class QPushButton;

namespace dria {

class PlainLabel;
class Theme;

class EmptyChat : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyChat(Theme &theme, QWidget *parent = nullptr);

    void setSuggestions(const QStringList &sentences);
    /// One line on what would answer and what it is paid from; empty for nothing.
    void setFacts(const QString &facts);

    /// No height at all: in a low window what has no room is left out.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// A height for a width is one that a layout never goes below.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void suggestionChosen(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fit();

    static constexpr std::size_t suggestionCount = 3;

    Theme &m_theme;
    PlainLabel *m_line;
    PlainLabel *m_facts;
    QWidget *m_column;
    std::array<QPushButton *, suggestionCount> m_suggestions{};
};

} // namespace dria
