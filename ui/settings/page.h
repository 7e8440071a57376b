#pragma once
// A page of the centre beside the chat: a title, a way back, and a scrolling column.

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace dria {

class Theme;

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    /// Where the page's content goes, from top to bottom.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Scrolls so that this part of the page is at the top, as far as there is room.
    void scrollTo(QWidget *part);

Q_SIGNALS:
    void closed(); ///< the person wants to go back to the chat

private:
    void place();

    const Theme &m_theme;
    QBoxLayout *m_header;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace dria
