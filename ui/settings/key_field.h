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
    explicit KeyField(const Theme &theme, QWidget *parent = nullptr);

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
    void removeBlanks(const QString &text);
    void setShown(bool shown);

    QLineEdit *m_edit;
    QToolButton *m_show;
};

} // namespace dria
