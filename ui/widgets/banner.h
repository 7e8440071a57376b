#pragma once
// A notice across a page: what is so, and the buttons that do something about it.

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace dria {

class IconButton;
class PlainLabel;
class Theme;

class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    /// The theme must outlive it.
    Banner(const Theme &theme, Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Plain text, translated. Screen readers are told when it changes in sight.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

    /// Adds a button at the end; the banner owns it. Text: a verb, translated.
    QPushButton *addButton(const QString &text);
    void clearButtons();

    /// Shows a close button, which hides the banner and emits closed().
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateLook();
    void arrange();
    void announce();
    [[nodiscard]] QColor colour() const;

    const Theme &m_theme;
    Kind m_kind;
    QGridLayout *m_grid;
    QLabel *m_icon;
    PlainLabel *m_label;
    QWidget *m_buttons;
    QBoxLayout *m_buttonRow;
    IconButton *m_close;
    bool m_buttonsBelow = false;
};

} // namespace dria
