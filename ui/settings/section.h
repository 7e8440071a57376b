#pragma once
// A part of the settings page: a heading and a card below it.

#include <QWidget>

class QVBoxLayout;

namespace dria {

class Theme;

class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    /// The card's content, from top to bottom.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace dria
