#pragma once
// A popup that finds things by name: a field that keeps the keyboard, and a list under it.

#include <QFrame>
#include <QUuid>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace dria {

class Theme;

/// Goes with its closing. Arrows and pages step through the list, Enter picks, Esc closes. A row
/// stands for a thing that is there, by its id, or for one to be made, by its name.
class PickerPopup : public QFrame
{
    Q_OBJECT

public:
    /// With the upper corner that lines begin at, as far as the screen allows.
    void openAt(const QPoint &globalPosition);

protected:
    /// The theme outlives it.
    PickerPopup(Theme &theme, const QString &listName, QWidget *parent);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

    QListWidgetItem &addRow(const QString &text, const QUuid &id, const QString &newName);
    [[nodiscard]] static QUuid idOf(const QListWidgetItem *row); ///< null also of no row
    [[nodiscard]] static QString newNameOf(const QListWidgetItem &row);

    virtual void pick(const QListWidgetItem &row) = 0;
    /// False for what the field is to have.
    virtual bool takeKey(int key);

    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int rows);

    Theme &m_theme;
    QLineEdit *m_field;
    QListWidget *m_list;
    QVBoxLayout *m_column;
};

} // namespace dria
