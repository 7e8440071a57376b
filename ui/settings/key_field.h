#pragma once
// Where a key is pasted: masked, with a button that shows it, and emptied once it is taken.

#include "core/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace dria {

class Theme;

class KeyField : public QWidget
{
    Q_OBJECT

public:
    enum class Blanks {
        Removed, ///< no key has any, but what is copied often has some around it
        Kept,    ///< as in passwords
    };

    explicit KeyField(const Theme &theme, QWidget *parent = nullptr);
    /// For another secret.
    /// @param name of what is asked for, as screen readers say it
    KeyField(const QString &name, Blanks blanks, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    /// Moves the key out: the field is empty and masked afterwards, and undo does not bring it
    /// back.
    [[nodiscard]] Secret take();
    void clear();
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    void edited();
    void submitted();

private:
    void follow(const QString &text);
    void setShown(bool shown);

    const Blanks m_blanks;
    QLineEdit *m_edit;
    QToolButton *m_show;
};

} // namespace dria
