#pragma once
// The tags of a chat as small words at the end of its row: how much room they take, and their look.

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

class QColor;
class QPainter;

namespace dria {

class Theme;

/// For one row. As many as have room, the last of them elided; what is left
/// is one more chip with their number.
class TagChips
{
public:
    /// `room` in pixels. None where it is too little for anything to be read.
    TagChips(const QStringList &names, int room, const Theme &theme);

    [[nodiscard]] int width() const { return m_width; }
    /// Every name is there as a whole.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Into a place of their width.
    void paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
               const QColor &line, const QColor &text) const;

private:
    struct Chip
    {
        QString text;
        int width;
    };

    void add(const QString &text, int width);

    const Theme &m_theme;
    QList<Chip> m_chips;
    int m_width = 0;
    bool m_isWhole = true;
};

} // namespace dria
