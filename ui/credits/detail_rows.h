#pragma once
// Names and what they stand for, like the lines of a bank transfer: side by side, or one above the
// other where there is little room.

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace dria {

class PlainLabel;
class Theme;

class DetailRows : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit DetailRows(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a line at the end and owns it.
    /// @param withButton the value begins with a line as high as a button, as HexText does
    void add(const QString &name, QWidget *value, bool withButton = false);
    /// The same with text.
    PlainLabel *add(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        QBoxLayout *layout;
        PlainLabel *name;
        QWidget *value;
        bool withButton;
    };
    void place();

    const Theme &m_theme;
    QList<Row> m_rows;
};

} // namespace dria
