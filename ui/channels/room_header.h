#pragma once
// The head of a room's page: its name, how fresh it is, and what can be done with all of it.

#include <QDateTime>
#include <QWidget>

namespace dria {

class IconButton;
class PlainLabel;
class Theme;

class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RoomHeader(const Theme &theme, QWidget *parent = nullptr);

    void setChannel(const QString &channel);
    /// When the server last answered (invalid: never), and what time it is.
    void setChecked(const QDateTime &checkedAt, const QDateTime &now);
    /// Where a menu of the room belongs.
    [[nodiscard]] QPoint menuPlace() const;

Q_SIGNALS:
    void refreshRequested();
    void menuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_checked;
    IconButton *m_refresh;
    IconButton *m_more;
};

} // namespace dria
